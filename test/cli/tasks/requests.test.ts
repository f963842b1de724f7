// --request-id: a call that is made again with the same id gets its first answer and changes nothing.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Rig } from '../../rig/rig.ts';

/** Calls after one another, each made twice with an id of its own. */
const CALLS: readonly (readonly string[])[] = [
  ['project', 'new', 'demo'],
  ['phase', 'add', 'more'],
  ['add', 'First'],
  ['add', 'Second'],
  ['set', '010', '020', 'labels+=x'],
  ['claim', '010'],
  ['pause', '010', '-m', 'Why?'],
  ['answer', '010', '-m', 'So.'],
  ['claim', '--next'],
  ['submit', '010', '-m', 'done'],
  ['reject', '010', '-m', 'again'],
  ['claim', '010'],
  ['complete', '010'],
  ['reopen', '010', '-m', 'once more'],
  ['abandon', '010', '-m', 'enough'],
  ['claim', '020'],
  ['release', '020'],
  ['rm', '010', '020', '--yes'],
];

test('each call made again exits 0, names the same task and changes not a byte', async () => {
  await using rig = Rig.make();
  rig.ok('init');
  for (const [i, call] of CALLS.entries()) {
    const again = [...call, '--request-id', `r-${i}`];
    const first = rig.json<Answer>(...again);
    const second = rig.unchanged(() => rig.json<Answer>(...again));
    assert.equal(second.task?.ref ?? second.removed, first.task?.ref ?? first.removed, call.join(' '));
    assert.is(second.task?.status, first.task?.status, call.join(' '));
  }
});

interface Answer {
  readonly task?: { readonly ref: string; readonly status: string; readonly changed?: boolean };
  readonly removed?: readonly string[];
}

test('a claim that came through is confirmed to the one who asks again, and refused to everybody else', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First');
  rig.ok('claim', '010', '--request-id', 'mine', '--actor', 'agent:a');
  rig.unchanged(() => {
    assert.match(
      rig.ok('claim', '010', '--request-id', 'mine', '--actor', 'agent:a'),
      '010 in_progress (unchanged)',
    );
    rig.exits(4, ['claim', '010', '--request-id', 'other', '--actor', 'agent:a']);
    rig.exits(4, ['claim', '010', '--actor', 'agent:a']);
  });
});

test('the id of another verb is no answer', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First', '--request-id', 'one');
  assert.match(rig.ok('claim', '010', '--request-id', 'one'), /^010 in_progress {2}next/);
  assert.match(rig.ok('submit', '010', '--request-id', 'one'), /^010 needs_review {2}next/);
});

test('a run that is over, or that nobody knows, changes nothing any more', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First');
  const env = { SOW_RUN: '0190a1b2-0000-7000-8000-000000000000', SOW_TASK: '010' };
  rig.unchanged(() => {
    for (const call of ['claim', 'set priority=high', 'abandon -m x']) {
      const { reason, message } = rig.error(4, call.split(' '), { env });
      assert.is(reason, 'stale-run');
      assert.match(message, 'it changes nothing any more');
    }
    rig.exits(0, ['show'], { env });
  });
});

test.run();
