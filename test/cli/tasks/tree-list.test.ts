// Trees and progress as people and programs see them: in number order, counted, never cut in silence.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Rig } from '../../rig/rig.ts';

interface Node {
  readonly id: string;
  readonly depth?: number;
  readonly progress?: Record<string, unknown>;
  readonly reported?: { readonly percent: number; readonly message: string };
}

interface Listed {
  readonly tasks: readonly Node[];
  readonly total: number;
  readonly truncated: boolean;
  readonly progress?: Record<string, unknown>;
  readonly reported?: { readonly percent: number };
}

/** 010 over 020 and 110; 020 over 030; 040 … 100 stand alone. */
function grown(): Rig {
  const rig = Rig.withProject();
  const names = ['Top', 'Branch', 'Leaf', '4', '5', '6', '7', '8', '9', '10', 'Later branch'];
  const tasks = names.map((name, index) => ({
    key: `t${index + 1}`,
    name,
    ...(index === 1 || index === 10 ? { parent_id: 't1' } : {}),
    ...(index === 2 ? { parent_id: 't2' } : {}),
  }));
  rig.write('plan.json', JSON.stringify({ tasks }));
  rig.ok('apply', 'plan.json');
  return rig;
}

function ids({ tasks }: Listed): string {
  return tasks.map(({ id }) => id).join(' ');
}

test('a tree has each parent before its children, siblings by number', async () => {
  await using rig = grown();
  const tree = rig.json<Listed>('list', '--tree');
  assert.is(ids(tree), '010 020 030 110 040 050 060 070 080 090 100');
  assert.is(tree.tasks.map(({ depth }) => depth).join(' '), '0 1 2 1 0 0 0 0 0 0 0');
  assert.equal([tree.total, tree.truncated], [11, false]);
  const lines = rig.ok('list', '--tree').split('\n');
  assert.match(lines[0] ?? '', /^010 +pending +Top +0 of 2 completed \(0 %\), 2 pending$/);
  assert.match(lines[1] ?? '', /^ {2}020 +pending +Branch +0 of 1 completed/);
  assert.match(lines[2] ?? '', /^ {4}030 +pending +Leaf +ready$/);
  assert.match(lines[3] ?? '', /^ {2}110 /);
});

test('what a depth or a limit leaves out is told', async () => {
  await using rig = grown();
  const cut = rig.json<Listed>('list', '--tree', '--depth', '1');
  assert.is(ids(cut), '010 020 110 040 050 060 070 080 090 100');
  assert.equal([cut.total, cut.truncated], [11, true]);
  assert.match(rig.ok('list', '--tree', '--depth', '0'), /\n8 of 11\n$/);
  assert.match(rig.ok('list', '--tree', '--limit', '2'), /\n2 of 11\n$/);
  assert.match(rig.exits(2, ['list', '--depth', '1']).stderr, '--depth goes with --tree');
});

test('a tree of some tasks shows what stands above them too', async () => {
  await using rig = grown();
  rig.ok('set', '030', 'labels=wanted');
  const tree = rig.json<Listed>('list', '--tree', '--label', 'wanted');
  assert.is(ids(tree), '010 020 030');
  assert.is(tree.total, 3);
});

test('parents of each other, edited by hand, are shown and not dropped', async () => {
  await using rig = grown();
  const path = rig.task('010');
  rig.write(path, `${rig.read(path)}parent_id: "030"\n`);
  assert.is(rig.json<Listed>('list', '--tree').total, 11);
  assert.match(rig.exits(3, ['validate']).stdout, /SOW302: a cycle/);
});

test('children are listed by number, with what they have come to', async () => {
  await using rig = grown();
  rig.ok('claim', '030');
  rig.ok('complete', '030');
  const children = rig.json<Listed>('task', 'children', '010');
  assert.is(ids(children), '020 110');
  assert.equal(children.progress, {
    total: 2,
    completed: 1,
    failed: 0,
    timed_out: 0,
    cancelled: 0,
    running: 0,
    pending: 1,
    invalid: 0,
    ended: 1,
    statuses: { completed: 1, pending: 1 },
    completion_rate: 0.5,
    failure_rate: 0,
    coverage: 0.5,
  });
  assert.match(rig.ok('task', 'children', '010'), /\n1 of 2 completed \(50 %\), 1 pending\n$/);
  assert.match(rig.ok('task', 'children', '010', '--limit', '1'), /\n1 of 2\n/);
  assert.is(rig.ok('task', 'children', '030'), 'no children\n');
  rig.exits(6, ['task', 'children', '999']);
});

test('progress is shown by show, list, tree and status, beside what the task itself reports', async () => {
  await using rig = grown();
  const log = rig.task('010', 'log.jsonl');
  const line = (timestamp: string, progress: number) =>
    `${JSON.stringify({ timestamp, agent: 'planner', progress, message: `at ${progress}` })}\n`;
  rig.write(log, rig.read(log) + line('2026-01-02T00:00:00Z', 40) + line('2026-01-01T00:00:00Z', 10));
  for (const call of [['list'], ['list', '--tree']]) {
    const [top] = rig.json<Listed>(...call).tasks;
    assert.is(top?.progress?.total, 2);
    assert.equal(
      [top?.reported?.percent, top?.reported?.message],
      [40, 'at 40'],
      'the newest, wherever it stands',
    );
  }
  const shown = rig.json<{ task: Node & { children: string[] } }>('show', '010').task;
  assert.is(shown.progress?.total, 2);
  assert.is(shown.reported?.percent, 40);
  assert.equal(shown.children, ['implementation/020', 'implementation/110']);
  const page = rig.ok('show', '010');
  assert.match(page, /progress +0 of 2 completed \(0 %\), 2 pending/);
  assert.match(page, /reported +40 % at 40/);
  assert.match(rig.ok('list', '--tree'), '0 of 2 completed (0 %), 2 pending; says 40 %');
  const status = rig.json<{ parents: Node[]; blocked: Node[] }>('status');
  assert.equal(
    status.parents.map(({ id, progress }) => [id, progress?.total]),
    [
      ['010', 2],
      ['020', 1],
    ],
  );
  assert.equal(status.blocked, []);
  assert.match(rig.ok('status'), /parents:\n {2}010 +pending +Top +0 of 2 completed/);
  assert.is(rig.json<{ reported?: object }>('task', 'children', '010').reported !== undefined, true);
});

test('a parent that failed is among the questions, with the way on', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'Top');
  rig.ok('add', 'Child', '--parent', '010');
  rig.ok('abandon', '020', '-m', 'Impossible.', '--cause', 'failed');
  assert.match(
    rig.ok('status'),
    '010  too few of its children completed: 020  → sow task children 010, then answer or reopen one',
  );
});

test.run();
