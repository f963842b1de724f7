// `sow artifact`, `input` and `output`: what phases and tasks consume and produce.
import { mkdirSync, symlinkSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Rig } from '../../rig/rig.ts';

interface Row {
  readonly side: string;
  readonly index: number;
  readonly type: string;
  readonly path: string;
  readonly approved: boolean;
  readonly metadata?: Readonly<Record<string, unknown>>;
}

function list(rig: Rig, ...args: string[]): readonly Row[] {
  return rig.json<{ artifacts: Row[] }>('artifact', 'list', ...args).artifacts;
}

function withFiles(...paths: readonly string[]): Rig {
  const rig = Rig.withProject();
  for (const path of paths) rig.write(path, 'x\n');
  return rig;
}

test('a file becomes an output of the phase at work, or an input where that is said', async () => {
  await using rig = withFiles('docs/a.md', 'docs/b.md');
  const said = rig.ok('artifact', 'add', 'docs/a.md', '--type', 'task_list');
  assert.is(said, 'implementation output docs/a.md registered (task_list, not approved)\n');
  rig.ok(
    'artifact',
    'add',
    'docs/b.md',
    '--type',
    'reference',
    '--input',
    '--approved',
    'metadata.source=user',
  );
  assert.equal(
    list(rig).map(({ side, index, type, path, approved, metadata }) => [
      side,
      index,
      type,
      path,
      approved,
      metadata,
    ]),
    [
      ['inputs', 0, 'reference', 'docs/b.md', true, { source: 'user' }],
      ['outputs', 0, 'task_list', 'docs/a.md', false, undefined],
    ],
  );
  assert.match(rig.ok('artifact', 'list'), /^input 0 +reference +docs\/b\.md +approved +source=user$/m);
  assert.match(rig.ok('validate'), /^/);
});

test('paths are those of the call, kept relative to the top folder, and never outside it', async () => {
  await using rig = withFiles('docs/a.md');
  rig.exits(0, ['output', 'add', 'a.md', '-t', 'task_list'], { cwd: rig.path('docs') });
  assert.is(list(rig)[0]?.path, 'docs/a.md');
  mkdirSync(rig.path('../elsewhere'));
  rig.unchanged(() => {
    for (const outside of ['../elsewhere', '/etc/passwd', '.', 'docs/../../x'])
      assert.match(
        rig.exits(2, ['output', 'add', outside, '-t', 'task_list']).stderr,
        'no file of this repository',
      );
    assert.match(
      rig.exits(6, ['output', 'add', 'docs/none.md', '-t', 'task_list']).stderr,
      'no file docs/none.md',
    );
  });
  symlinkSync('a.md', rig.path('docs/link.md'));
  rig.ok('output', 'add', 'docs/link.md', '-t', 'task_list');
});

test('a phase takes the types that its project type names, a task any', async () => {
  await using rig = withFiles('a.md');
  rig.ok('add', 'One');
  rig.unchanged(() => {
    const { stderr } = rig.exits(2, ['output', 'add', 'a.md', '--type', 'task_lst']);
    assert.match(
      stderr,
      /implementation takes no outputs of the type task_lst[\s\S]*did you mean task_list\?/,
    );
    rig.exits(2, ['output', 'add', 'a.md', '--type', 'summary', '--phase', 'review']);
    rig.exits(2, ['output', 'add', 'a.md', '--type', '']);
    rig.exits(2, ['output', 'add', 'a.md']);
    const smuggled = JSON.stringify([
      { type: 'x', path: 'a.md', approved: false, created_at: '2026-01-01T00:00:00Z' },
    ]);
    assert.match(
      rig.exits(2, ['phase', 'set', 'review', `outputs=${smuggled}`]).stderr,
      'no outputs of the type x',
    );
  });
  rig.ok('output', 'add', 'a.md', '--type', 'whatever', '--task', '010');
  rig.ok('output', 'add', 'a.md', '--type', 'review', '--phase', 'review');
});

test('validate shows what a hand registered and the type does not take', async () => {
  await using rig = withFiles('a.md');
  rig.ok('output', 'add', 'a.md', '--type', 'review', '--phase', 'review');
  const path = '.sow/project/phases/review/state.yaml';
  rig.write(path, rig.read(path).replace('type: review', 'type: summary'));
  const other = '.sow/project/phases/implementation/state.yaml';
  rig.write(other, `${rig.read(other)}metadata:\n  planning_approved: "yes"\n`);
  const { stdout } = rig.exits(3, ['validate']);
  assert.match(
    stdout,
    /review\/state\.yaml:\d+:\d+: error SOW315: review takes no outputs of the type summary/,
  );
  assert.match(stdout, /implementation\/state\.yaml:\d+:\d+: error SOW315: metadata\.planning_approved/);
});

test('an artifact is named by its path, the end of it or its number, and doubt is refused', async () => {
  await using rig = withFiles('a/x.md', 'b/x.md', 'c.md');
  for (const path of ['a/x.md', 'b/x.md', 'c.md']) rig.ok('output', 'add', path, '-t', 'task_list');
  rig.ok('output', 'set', 'a/x.md', 'approved=true');
  rig.ok('output', 'set', 'c.md', 'approved=true');
  rig.ok('output', 'set', '1', 'metadata.assessment=pass');
  assert.equal(
    list(rig).map(({ path, approved, metadata }) => [path, approved, metadata]),
    [
      ['a/x.md', true, undefined],
      ['b/x.md', false, { assessment: 'pass' }],
      ['c.md', true, undefined],
    ],
  );
  rig.unchanged(() => {
    assert.match(
      rig.exits(2, ['output', 'set', 'x.md', 'approved=true']).stderr,
      'a/x.md or outputs: b/x.md',
    );
    for (const none of ['3', '-1', 'd.md', '9'])
      assert.match(
        rig.exits(6, ['output', 'set', '--', none, 'approved=true']).stderr,
        `artifact of implementation ${none}`,
      );
  });
  rig.ok('output', 'rm', '0');
  assert.equal(
    list(rig).map(({ index, path }) => [index, path]),
    [
      [0, 'b/x.md'],
      [1, 'c.md'],
    ],
  );
  assert.ok(rig.exists('a/x.md'), 'the file stays');
});

test('fields keep their types, nested metadata grows, and nothing required is unset', async () => {
  await using rig = withFiles('a.md', 'b.md');
  rig.ok('output', 'add', 'a.md', '-t', 'task_list');
  rig.ok('output', 'add', 'b.md', '-t', 'task_list');
  rig.ok('output', 'set', 'a.md', 'metadata.reviewer.name=Ann', 'metadata.count=3', 'metadata.id=010');
  rig.ok('output', 'set', 'a.md', 'metadata.reviewer.role=lead');
  assert.equal(list(rig)[0]?.metadata, { reviewer: { name: 'Ann', role: 'lead' }, count: 3, id: '010' });
  rig.unchanged(() => {
    for (const wrong of ['approved=yes', 'type=', 'path=', 'created_at=2026-01-01T00:00:00Z', 'nope=1'])
      rig.exits(2, ['output', 'set', 'a.md', wrong]);
    rig.exits(4, ['output', 'set', 'a.md', 'path=b.md']);
    rig.exits(6, ['output', 'set', 'a.md', 'path=none.md']);
  });
});

test('a path that is added again is registered anew and has to be approved again', async () => {
  await using rig = withFiles('a.md');
  rig.ok('output', 'add', 'a.md', '-t', 'task_list', 'metadata.round=1');
  assert.match(
    rig.unchanged(() => rig.ok('output', 'add', 'a.md', '-t', 'task_list')),
    'unchanged',
  );
  rig.ok('output', 'set', 'a.md', 'approved=true');
  rig.ok('output', 'add', 'a.md', '-t', 'task_list', 'metadata.round=2');
  assert.equal(
    list(rig).map(({ approved, metadata }) => [approved, metadata]),
    [[false, { round: 2 }]],
  );
});

test('only a person or the reviewer approves', async () => {
  await using rig = withFiles('a.md');
  rig.ok('output', 'add', 'a.md', '-t', 'review', '--phase', 'review', '--actor', 'agent:implementer');
  const approve = ['output', 'set', 'a.md', 'approved=true', '--phase', 'review'];
  rig.unchanged(() => rig.exits(4, [...approve, '--actor', 'agent:implementer']));
  rig.unchanged(() =>
    rig.exits(4, ['input', 'add', 'a.md', '-t', 'x', '--approved', '--actor', 'agent:implementer']),
  );
  rig.ok(...approve, '--actor', 'agent:reviewer');
});

test("a task's artifacts: its times move, its log tells, comments stay, SOW_TASK stands in", async () => {
  await using rig = withFiles('a.md', 'b.md');
  rig.ok('add', 'One');
  rig.write(
    rig.task('010'),
    `# mine\n${rig.read(rig.task('010')).replace(/updated_at: .*/, 'updated_at: 2026-01-01T00:00:00Z')}`,
  );
  rig.exits(0, ['input', 'add', 'a.md', '-t', 'reference'], { env: { SOW_TASK: '010' } });
  const text = rig.read(rig.task('010'));
  assert.match(text, /^# mine\n/);
  assert.not.match(text, 'updated_at: 2026-01-01');
  assert.equal(
    list(rig, '--task', '010').map(({ path }) => path),
    ['a.md'],
  );
  const { events } = rig.json<{ events: { type: string; fields?: object }[] }>('events', '010');
  assert.equal(Object.keys(events.at(-1)?.fields ?? {}), ['inputs.a.md']);
  rig.exits(2, ['artifact', 'list', '--task', '010', '--phase', 'review']);
  rig.exits(6, ['artifact', 'list', '--task', '999']);
  rig.exits(6, ['artifact', 'list', '--phase', 'nope']);
});

test('without a phase at work one has to be named; several are too many', async () => {
  await using rig = withFiles('a.md');
  rig.ok('phase', 'set', 'review', 'status=in_progress');
  assert.match(rig.exits(2, ['artifact', 'list']).stderr, '--phase implementation, review');
  for (const name of ['review', 'implementation']) rig.ok('phase', 'set', name, 'status=completed');
  assert.match(rig.exits(2, ['artifact', 'list']).stderr, 'no phase is being worked on');
});

test('the phase at work is found whatever its type calls that', async () => {
  await using rig = Rig.make();
  rig.ok('init');
  rig.ok('project', 'new', 'idea', '--type', 'exploration');
  rig.write('a.md', 'x\n');
  assert.match(
    rig.ok('artifact', 'add', 'a.md', '--type', 'findings'),
    /^exploration output a\.md registered/,
  );
});

test('the same --request-id registers once', async () => {
  await using rig = withFiles('a.md');
  for (let call = 0; call < 2; call++)
    rig.ok('output', 'add', 'a.md', '-t', 'task_list', '--request-id', 'once');
  assert.is(list(rig).length, 1);
  rig.ok('output', 'rm', 'a.md', '--request-id', 'gone');
  assert.match(rig.ok('output', 'rm', 'a.md', '--request-id', 'gone'), 'unchanged');
});

test('a dry run registers nothing', async () => {
  await using rig = withFiles('a.md');
  assert.match(
    rig.unchanged(() => rig.ok('output', 'add', 'a.md', '-t', 'task_list', '-n')),
    'would be registered',
  );
});

test.run();
