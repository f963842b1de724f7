// The defects that were found in Task Orchestrator by running it, each as what sow does instead.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Rig } from '../../rig/rig.ts';

interface List {
  readonly tasks: readonly { readonly id: string; readonly priority?: string }[];
}

interface Inbox {
  readonly events: readonly { readonly id: string; readonly type: string }[];
  readonly total: number;
}

function ids(list: List): readonly string[] {
  return list.tasks.map(({ id }) => id);
}

/** 020 waits for 010. */
function chain(): Rig {
  const rig = Rig.withProject();
  rig.ok('add', 'First');
  rig.ok('add', 'Second', '--depends-on', '010');
  return rig;
}

test('1: completing a task that does not exist is refused, and writes nothing', async () => {
  await using rig = chain();
  rig.unchanged(() => assert.is(rig.error(6, ['complete', 'deadbeef']).reason, 'not-found'));
});

test('2: completing a blocked task is refused', async () => {
  await using rig = chain();
  rig.unchanged(() => {
    rig.error(4, ['complete', '020']);
    assert.match(rig.error(4, ['claim', '020']).message, /waits for 010/);
  });
});

test('3: there is one way to completed, which sets the time and frees what waited', async () => {
  await using rig = chain();
  assert.match(rig.error(2, ['set', '010', 'status=completed']).hint ?? '', /use the verbs/);
  rig.ok('claim', '010');
  rig.ok('complete', '010');
  assert.match(rig.read(rig.task('010')), /completed_at:/);
  assert.equal(ids(rig.json<List>('ready')), ['020']);
});

test('4: reopening a completed task blocks its dependents again', async () => {
  await using rig = chain();
  rig.ok('claim', '010');
  rig.ok('complete', '010');
  rig.ok('reopen', '010', '-m', 'it broke');
  assert.equal(ids(rig.json<List>('ready')), ['010']);
  assert.match(rig.ok('why', '020'), /waits for 010 \(pending\)/);
});

test('5: the priority critical is accepted, and comes first', async () => {
  await using rig = chain();
  rig.ok('add', 'Urgent', '--priority', 'critical');
  rig.ok('set', '010', 'priority=high');
  assert.equal(ids(rig.json<List>('ready')), ['030', '010']);
  assert.equal(ids(rig.json<List>('list', '--priority', 'critical')), ['030']);
});

test('6: of 14 events a limit of 10 leaves 4, and every reader sees a broadcast', async () => {
  await using rig = chain();
  for (const reader of ['agent:alice', 'agent:bob']) rig.ok('inbox', '--actor', reader);
  for (let n = 0; n < 13; n++) rig.ok('set', '010', `labels=l${n}`);
  rig.ok('share', '010', 'found', '--type', 'discovery', '-m', 'look here');
  for (const reader of ['agent:bob', 'agent:alice']) {
    assert.is(rig.json<Inbox>('inbox', '--limit', '10', '--actor', reader).events.length, 10);
    const rest = rig.json<Inbox>('inbox', '--limit', '10', '--actor', reader);
    assert.is(rest.events.length, 4);
    assert.is(rest.events.at(-1)?.type, 'shared', reader);
  }
});

test('7: progress and ratings of a task that does not exist are refused', async () => {
  await using rig = chain();
  rig.unchanged(() => {
    rig.error(6, ['progress', '00000000', '50']);
    rig.error(6, ['rate', '00000000', '--quality', '5']);
    rig.error(6, ['share', '00000000', 'a', '--value', '1']);
    rig.error(6, ['join', '00000000']);
  });
});

test('8: a note leads out of no folder, by the task or by the agent', async () => {
  await using rig = chain();
  rig.unchanged(() => {
    rig.error(6, ['note', '../../evil', '-m', 'x']);
    rig.error(2, ['note', '010', '-m', 'x', '--agent', '../../x']);
    rig.error(2, ['note', '010', '-m', 'x', '--actor', 'agent:../../x']);
  });
});

test('9: a call that is repeated with its request id gets its first answer, and exit 0', async () => {
  await using rig = chain();
  for (const call of [
    ['add', 'Once'],
    ['progress', '010', '50', '-m', 'half'],
    ['join', '010'],
    ['share', '010', 'a', '--value', '1'],
  ]) {
    const first = rig.json<{ task?: { id: string } }>(...call, '--request-id', call.join());
    const again = rig.json<{ task?: { id: string } }>(...call, '--request-id', call.join());
    assert.is(again.task?.id, first.task?.id);
  }
  assert.equal(ids(rig.json<List>('list')), ['010', '020', '030']);
  assert.is(rig.json<{ total: number }>('progress', '010').total, 1);
});

test('10: a mark of 9, an empty name, hours that are no number and a wrong deadline are told in a line', async () => {
  await using rig = chain();
  rig.ok('claim', '010');
  rig.ok('complete', '010');
  rig.unchanged(() => {
    for (const call of [
      ['rate', '010', '--quality', '9'],
      ['add', ''],
      ['add', 'A', '--estimated-hours', 'abc'],
      ['add', 'A', '--deadline', 'tomorrow'],
      ['complete', '020', '--actual-hours', 'abc'],
    ])
      assert.not.match(rig.exits(2, call).stderr, /\n {4}at |internal error/, call.join(' '));
  });
});

test('11: the critical path follows the edges, also over tasks without an estimate', async () => {
  await using rig = chain();
  rig.ok('add', 'Long', '--estimated-hours', '3', '--depends-on', '020');
  assert.match(rig.ok('graph', '--critical-path'), /010[\s\S]*020[\s\S]*030/);
});

test('12: who calls once under a name changes nobody’s identity', async () => {
  await using rig = chain();
  rig.ok('list', '--actor', 'agent:zed');
  rig.ok('set', '010', 'labels=a', '--actor', 'agent:zed');
  rig.ok('set', '010', 'labels=b');
  const events = rig.json<{ events: readonly { actor: string }[] }>('events', '010', '--type', 'set').events;
  assert.equal(
    events.map(({ actor }) => actor),
    ['agent:zed', 'human:tester'],
  );
});

test('13: nothing is blocked where nobody has said who calls', async () => {
  await using rig = chain();
  const env = { SOW_ACTOR: undefined };
  rig.exits(0, ['add', 'In CI'], { env });
  rig.exits(0, ['share', '010', 'a', '--value', '1'], { env });
  rig.exits(0, ['note', '010', '-m', 'x'], { env });
});

test('14: retention reads the time in an archive’s name, ending and all', async () => {
  await using rig = chain();
  rig.write('.sow/archive/task_implementation-900_20250101T000000Z.tar.gz', 'x');
  rig.ok('config', 'set', 'archive.keep_days=30');
  rig.ok('claim', '010');
  rig.ok('complete', '010');
  assert.match(rig.ok('task', 'archive', '010'), /900_20250101T000000Z\.tar\.gz was older/);
  assert.not(rig.exists('.sow/archive/task_implementation-900_20250101T000000Z.tar.gz'));
});

test('15: a removed task leaves nothing behind', async () => {
  await using rig = chain();
  rig.ok('note', '020', '-m', 'x');
  rig.ok('share', '020', 'a', '--value', '1');
  rig.ok('join', '020');
  rig.ok('rm', '020', '--yes');
  assert.equal(
    [...rig.bytes('.sow').keys()].filter((path) => path.includes('/020')),
    [],
  );
});

test('16: a template keeps its dependencies', async () => {
  await using rig = Rig.withProject();
  const tasks = '  - {key: "{{x}}-a", name: A}\n  - {key: "{{x}}-b", name: B, depends_on: ["{{x}}-a"]}\n';
  rig.write('t.yaml', `variables:\n  x: {}\ntasks:\n${tasks}`);
  rig.ok('apply', 't.yaml', '--set', 'x=one');
  assert.equal(ids(rig.json<List>('list', '--blocked')), ['020']);
});

test('17: references are held, and a setting taken back leaves the default as it was', async () => {
  await using rig = chain();
  rig.error(6, ['set', '010', 'depends_on+=990']);
  rig.error(4, ['rm', '010', '--yes']);
  const value = (): unknown =>
    rig.json<{ setting: { value: unknown } }>('config', 'get', 'runs.timeout').setting.value;
  const before = value();
  rig.ok('config', 'set', 'runs.timeout=5m');
  rig.ok('config', 'set', 'runs.timeout=');
  assert.is(value(), before);
});

test('18: dependencies come and go after a task was made, and never in a circle', async () => {
  await using rig = chain();
  assert.match(rig.error(4, ['set', '010', 'depends_on+=020']).message, /cycle/);
  rig.ok('set', '020', 'depends_on-=010');
  rig.ok('set', '010', 'depends_on+=020');
  assert.equal(ids(rig.json<List>('ready')), ['020']);
});

test('19: state is the same plain files on every system: no database, no journal mode', async () => {
  await using rig = chain();
  const kinds = [...rig.bytes('.sow').keys()].map((path) => /\.?[a-z]+$/.exec(path)?.[0]);
  assert.equal([...new Set(kinds)].sort(), [
    '.gitattributes',
    '.gitignore',
    '.json',
    '.jsonl',
    '.md',
    '.yaml',
  ]);
});

test.run();
