// `sow task add`, `list`, `show` and `rm`.
import { readdirSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Rig } from '../../rig/rig.ts';

interface Task {
  readonly ref: string;
  readonly id: string;
  readonly status: string;
  readonly description?: string;
}

interface List {
  readonly tasks: readonly Task[];
  readonly total: number;
  readonly truncated: boolean;
}

test('every flag of task add lands in its field, in the order of the schema, without noise', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First');
  rig.ok(
    ...[
      'add',
      'Second: "quoted" # no comment',
      '--key',
      'second',
      '--agent',
      'tester',
      '-d',
      'Do it.\n\n- well',
    ],
    ...['--depends-on', '10', '-l', 'api,db', '-l', 'yes', '--priority', 'high', '--assignee', 'ada'],
    ...['--executor', 'mine', '--review', 'none', '--timeout', '90s', '--phase', 'implementation'],
  );
  const text = rig.read(rig.task('020')).replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/g, 'NOW');
  assert.is(
    text,
    [
      'id: "020"',
      'key: second',
      'name: "Second: \\"quoted\\" # no comment"',
      'phase: implementation',
      'status: pending',
      'created_at: NOW',
      'updated_at: NOW',
      'iteration: 1',
      'assigned_agent: tester',
      'executor: mine',
      'labels:',
      '  - api',
      '  - db',
      '  - "yes"',
      'priority: high',
      'depends_on:',
      '  - "10"',
      'assignee: ada',
      'review: none',
      'timeout: "90s"',
      'inputs: []',
      'outputs: []',
      '# yaml-language-server: $schema=../../../../../schemas/json/task.schema.json',
      '',
    ].join('\n'),
  );
  assert.is(rig.read(rig.task('020', 'description.md')), 'Do it.\n\n- well\n');
  assert.equal(readdirSync(rig.path(rig.task('010', ''))).sort(), ['log.jsonl', 'state.yaml']);
  assert.not.match(rig.read(rig.task('010')), /priority|labels|depends_on/);
});

test('a description comes from a file or standard input, in any folder', async () => {
  await using rig = Rig.withProject();
  rig.write('docs/todo.md', '- one\n- two\n\n');
  rig.exits(0, ['add', 'A', '--description-file', 'todo.md'], { cwd: rig.path('docs') });
  rig.exits(0, ['add', 'B', '--description-file', '-'], { input: 'said\n' });
  rig.ok('add', 'C', '-d', '- a list as it is');
  assert.is(rig.read(rig.task('010', 'description.md')), '- one\n- two\n');
  assert.is(rig.read(rig.task('020', 'description.md')), 'said\n');
  assert.is(rig.read(rig.task('030', 'description.md')), '- a list as it is\n');
  rig.write('latin1.txt', Uint8Array.of(0xe9, 0x0a));
  rig.unchanged(() => {
    rig.exits(6, ['add', 'D', '--description-file', 'nowhere.md']);
    assert.match(rig.exits(2, ['add', 'D', '--description-file', 'latin1.txt']).stderr, 'is not UTF-8 text');
    rig.exits(2, ['add', 'D', '--description-file', 'todo.md', '-d', 'x'], { cwd: rig.path('docs') });
  });
});

const WRONG: readonly (readonly [args: readonly string[], exit: number, words: RegExp])[] = [
  [[], 2, /needs name.*sow task add <name>/s],
  [[''], 2, /a task needs a name/],
  [['x', 'y'], 2, /"y" is one word too many/],
  [['x', '--priority', 'hgih'], 2, /--priority is one of low, medium, high, critical.*did you mean high\?/s],
  [['x', '--timeout', '5 minutes'], 2, /state\.yaml:\d+:\d+: error SOW205: timeout/],
  [['x', '--key', 'Not A Key'], 2, /SOW205: key/],
  [['x', '--key', 'taken'], 4, /the key taken belongs to implementation\/010/],
  [['x', '--phase', 'implemention'], 6, /no phase implemention.*did you mean implementation/s],
  [['x', '--depends-on', '990'], 6, /there is no task 990/],
  [['x', '--depends-on', 'takne'], 6, /no task takne.*did you mean taken\?/s],
  [['x', '--actor', 'agent:'], 2, /is no actor.*human:<name> or agent:<role>/s],
];

test('what cannot be added is refused whole: exit, words, not a byte, not an id', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First', '--key', 'taken');
  rig.unchanged(() => {
    for (const [args, exit, words] of WRONG)
      assert.match(rig.exits(exit, ['add', ...args]).stderr, words, args.join(' '));
    assert.match(rig.ok('add', 'Only thought of', '-n'), /^020 pending .*dry run: nothing was written/);
  });
  assert.match(rig.ok('add', 'Second'), /^020 pending {2}Second {2}next: sow claim 020, or sow run\n$/);
});

test('lists select by phase, status, role and label; they say how much of it they show', async () => {
  await using rig = Rig.withProject();
  const plan = Array.from({ length: 112 }, (_, i) => ({
    key: `t-${i}`,
    name: `Task ${i}`,
    labels: ['many'],
  }));
  rig.write('plan.json', JSON.stringify({ tasks: plan.slice(0, 100) }));
  rig.write(
    'more.json',
    JSON.stringify({ tasks: plan.slice(100).map((task) => ({ ...task, phase: 'review' })) }),
  );
  rig.ok('apply', 'plan.json');
  rig.ok('add', 'A test', '--phase', 'review', '--agent', 'tester');
  rig.ok('apply', 'more.json');
  const lines = rig.ok('list').trimEnd().split('\n');
  assert.is(lines.at(-1), '100 of 113');
  assert.is(lines.length, 101);
  const all = rig.json<List>('list');
  assert.equal([all.tasks.length, all.total, all.truncated], [113, 113, false], 'JSON is never cut unasked');
  const few = rig.json<List>('list', '--limit', '3');
  assert.equal([few.tasks.length, few.total, few.truncated], [3, 113, true]);
  assert.match(rig.ok('ls', '--limit', '2'), /\n2 of 113\n$/);
  assert.is(rig.json<List>('list', '--phase', 'review').total, 13);
  assert.is(rig.json<List>('list', '--agent', 'tester').total, 1);
  assert.is(rig.json<List>('list', '-l', 'many', '-s', 'pending,paused').total, 112);
  assert.is(rig.ok('list', '--status', 'completed'), 'no tasks\n');
  assert.match(rig.exits(2, ['list', '-s', 'pendign']).stderr, 'did you mean pending?');
  assert.match(rig.exits(2, ['list', '-s', 'blocked']).stderr, '"blocked" is no status');
  rig.exits(6, ['list', '--phase', 'nowhere']);
  assert.match(rig.ok('events'), /\n100 of \d+\n$/);
  assert.match(rig.ok('status'), '10 of 113; sow list shows all');
});

test('a broken task file stands in every list, whatever is selected', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First', '-l', 'x');
  rig.ok('add', 'Second');
  rig.write(rig.task('020'), 'id: [\n');
  rig.unchanged(() => {
    for (const args of [[], ['-l', 'x'], ['-s', 'pending'], ['--agent', 'tester']])
      assert.match(rig.ok('list', ...args), /020 {2}invalid +\(its state file is broken\)/);
    const [, broken] = rig.json<List>('list').tasks;
    assert.equal([broken?.ref, broken?.id, broken?.status], ['implementation/020', '020', 'invalid']);
    assert.match(rig.ok('status'), /wrong:\n {2}020 {2}its state file is invalid {2}→ sow validate/);
    assert.match(rig.exits(3, ['show', '020']).stdout, /state\.yaml:\d+:\d+: error SOW1/);
  });
});

test('show prints a task by 010, 10, phase/10 or its key, with what belongs to it', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First', '--key', 'one', '-d', 'Do it.');
  rig.ok('add', 'Second', '--depends-on', 'one');
  for (const ref of ['010', '10', 'implementation/010', 'implementation/10', 'one'])
    assert.is(rig.json<{ task: Task }>('show', ref).task.ref, 'implementation/010', ref);
  const page = rig.ok('show', 'one');
  for (const words of [/010 {2}First/, /needed by +implementation\/020/, /Do it\./, /created +human:tester/])
    assert.match(page, words);
  assert.match(rig.exits(6, ['show', '030']).stderr, 'there is no task 030');
  assert.match(rig.exits(6, ['show', 'onee']).stderr, 'did you mean one?');
  for (let i = 0; i < 12; i++) rig.ok('set', '010', `metadata.n=${i}`);
  assert.match(rig.ok('show', '010'), '10 of 13; sow events 010 shows all');
});

test('the same id in two phases must be written with its phase', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First');
  rig.write(
    '.sow/project/phases/review/tasks/010/state.yaml',
    rig.read(rig.task('010')).replace('phase: implementation', 'phase: review'),
  );
  const { reason, message, hint } = rig.error(2, ['show', '010']);
  assert.equal([reason, hint], ['ambiguous', 'write phase/id']);
  assert.match(message, 'implementation/010 or review/010');
  assert.match(rig.ok('list'), 'review/010');
  rig.ok('claim', 'review/10');
});

test('rm asks first, takes the whole folder, never gives the id again, and keeps what others need', async () => {
  await using rig = Rig.withProject();
  for (const name of ['First', 'Second', 'Third']) rig.ok('add', name, '-d', 'text');
  rig.ok('set', '020', 'depends_on=010');
  rig.unchanged(() => {
    assert.match(rig.exits(4, ['rm', '030']).stderr, 'sow rm 030 --yes');
    assert.match(
      rig.exits(4, ['rm', '010', '--yes']).stderr,
      'implementation/010 is needed by implementation/020',
    );
    rig.exits(6, ['rm', '030', '040', '--yes']);
    rig.exits(4, ['rm', '030', '--yes', '--actor', 'agent:implementer']);
    assert.match(rig.ok('rm', '030', '-n'), 'implementation/030 would be removed');
  });
  assert.is(rig.ok('rm', '010', '020', '--yes'), 'implementation/010 removed\nimplementation/020 removed\n');
  assert.not.ok(rig.exists(rig.task('010', '')));
  rig.ok('rm', '030', '-y');
  assert.match(rig.ok('add', 'Next'), /^040 /);
  rig.write(rig.task('040'), 'broken: [\n');
  rig.ok('rm', '040', '--yes');
  assert.match(rig.ok('events', '-t', 'removed'), /implementation\/010 +removed +human:tester/);
});

test.run();
