// What happens to the tasks that wait: freed, held again, warned of; and edges that come and go.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Rig } from '../../rig/rig.ts';

interface Event {
  readonly type: string;
  readonly by?: readonly string[];
  readonly on?: unknown;
}

function events(rig: Rig, ref: string): readonly Event[] {
  return rig.json<{ events: readonly Event[] }>('events', ref).events;
}

function types(rig: Rig, ref: string): string[] {
  return events(rig, ref).map(({ type }) => type);
}

/** 020 and 030 wait for 010, 040 for 020 and 030, 050 softly for 010; 060 is in a phase that waits for the others. */
function graph(): Rig {
  const rig = Rig.withProject();
  rig.ok('add', 'First');
  rig.ok('add', 'Second', '--depends-on', '010');
  rig.ok('add', 'Third', '--depends-on', '010');
  rig.ok('add', 'Fourth', '--depends-on', '020', '--depends-on', '030');
  rig.ok('add', 'Fifth');
  rig.ok('set', '050', 'depends_on=[{"task":"010","type":"soft"}]');
  rig.ok('add', 'Sixth', '--phase', 'review');
  rig.ok('phase', 'set', 'review', 'depends_on=[{"phase":"implementation"}]');
  return rig;
}

function complete(rig: Rig, ref: string): string {
  rig.ok('claim', ref);
  return rig.sow(['complete', ref]).stderr;
}

test('the last open dependency frees exactly those that waited for it, one event each', async () => {
  await using rig = graph();
  assert.match(complete(rig, '010'), /^Unblocked: 020, 030$/m);
  assert.equal(types(rig, '020'), ['created', 'unblocked']);
  assert.equal(events(rig, '020').at(-1)?.by, ['implementation/010']);
  assert.equal(types(rig, '050'), ['created', 'dependency_added'], 'soft edges never held it');
  assert.not.match(complete(rig, '020'), /Unblocked/);
  assert.match(complete(rig, '030'), /^Unblocked: 040$/m);
  complete(rig, '050');
  assert.match(complete(rig, '040'), /^Unblocked: 060$/m);
  assert.equal(
    rig.json<{ tasks: { ref: string }[] }>('ready').tasks.map(({ ref }) => ref),
    ['review/060'],
  );
  rig.ok('validate');
});

test('an abandoned dependency frees nobody, and why says so', async () => {
  await using rig = graph();
  rig.ok('claim', '010');
  assert.not.match(rig.sow(['abandon', '010', '-m', 'no']).stderr, /Unblocked/);
  assert.match(rig.ok('why', '020'), /depends on 010, which was abandoned/);
});

test('a dependency that is taken up again holds its dependents, and warns of those under way', async () => {
  await using rig = graph();
  complete(rig, '010');
  rig.ok('claim', '020');
  const { stderr } = rig.exits(0, ['reopen', '010', '-m', 'not yet']);
  assert.match(stderr, /^Blocked again: 030$/m);
  assert.match(stderr, /^Under way, and what they depend on is open again: 020$/m);
  assert.match(rig.ok('why', '030'), /waits for 010/);
  assert.is(rig.error(4, ['claim', '030']).reason, 'guard-unmet');
});

test('a dependency that is removed with its edges frees who waited for it', async () => {
  await using rig = graph();
  const { stderr } = rig.exits(0, ['rm', '010', '--unlink', '--yes']);
  assert.match(stderr, /^Unblocked: 020, 030$/m);
});

test('edges that come and go are events, with what they lead to as it was written', async () => {
  await using rig = graph();
  rig.ok('set', '030', 'depends_on-=010', 'depends_on+={"task":"010","type":"soft"}', 'priority=low');
  assert.equal(
    events(rig, '030').map(({ type, on }) => [type, ...(on === undefined ? [] : [on])]),
    [
      ['created'],
      ['set'],
      ['dependency_added', { task: '010', type: 'soft' }],
      ['dependency_removed', '010'],
    ],
  );
  rig.unchanged(() => rig.ok('set', '030', 'depends_on+={"task":"010","type":"soft"}'));
});

test.run();
