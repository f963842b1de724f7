// git moves files under sow's feet: what it brings back stays, nothing is brought back from elsewhere, and nobody is blamed.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Rig } from '../../rig/rig.ts';

interface Task {
  readonly id: string;
  readonly status: string;
  readonly standing: string;
  readonly trusted: boolean;
}

function withTwo(): Rig {
  const rig = Rig.withProject();
  rig.ok('add', 'First');
  rig.ok('add', 'Second');
  rig.ok('claim', '010');
  rig.commit('claimed');
  return rig;
}

function task(rig: Rig, id = '010'): Task {
  return rig.json<{ task: Task }>('show', id).task;
}

const NOTE = '{"timestamp":"2025-01-15T10:00:00Z","agent":"a","progress":1,"message":"x"}';

/** What was done since the commit, how git moves it away, and how the task stands then. */
const MOVES: readonly {
  readonly title: string;
  readonly before: (rig: Rig) => void;
  readonly move: (rig: Rig) => void;
  readonly status: string;
  readonly standing: 'explained' | 'restored';
}[] = [
  {
    title: 'git checkout of the state file alone',
    before: (rig) => rig.ok('submit', '010'),
    move: (rig) => rig.git('checkout', '-q', '--', rig.task('010')),
    status: 'in_progress',
    standing: 'restored',
  },
  {
    title: 'git checkout of the whole folder',
    before: (rig) => rig.ok('submit', '010'),
    move: (rig) => rig.git('checkout', '-q', '--', '.sow'),
    status: 'in_progress',
    standing: 'explained',
  },
  {
    title: 'git stash',
    before: (rig) => rig.ok('submit', '010'),
    move: (rig) => rig.git('stash', '-q'),
    status: 'in_progress',
    standing: 'explained',
  },
  {
    title: 'git revert of the last commit',
    before: (rig) => {
      rig.ok('submit', '010');
      rig.commit('submitted');
    },
    move: (rig) => rig.git('revert', '--no-edit', 'HEAD'),
    status: 'in_progress',
    standing: 'explained',
  },
  {
    title: 'git revert of an earlier commit, whose log lines the union keeps',
    before: (rig) => {
      rig.ok('submit', '010');
      rig.commit('submitted');
      rig.write(rig.task('010', 'log.jsonl'), `${rig.read(rig.task('010', 'log.jsonl'))}${NOTE}\n`);
      rig.commit('noted');
    },
    move: (rig) => rig.git('revert', '--no-edit', 'HEAD~1'),
    status: 'in_progress',
    standing: 'restored',
  },
];

for (const { title, before, move, status, standing } of MOVES) {
  test(`after ${title} sow brings nothing back, trusts what it finds, and goes on from there`, async () => {
    await using rig = withTwo();
    before(rig);
    move(rig);
    rig.unchanged(() => {
      const found = task(rig);
      assert.equal([found.status, found.standing, found.trusted], [status, standing, true]);
      assert.not.match(rig.ok('validate'), 'SOW401');
    });
    const moved = rig.bytes('.sow/project/phases/implementation/tasks/010');
    rig.ok('set', '020', 'priority=high');
    assert.equal(rig.bytes('.sow/project/phases/implementation/tasks/010'), moved, 'another task is written');
    rig.ok('pause', '010', '-m', 'x');
    const { events } = rig.json<{ events: readonly { type: string }[] }>('events', '010');
    assert.is(
      events.some(({ type }) => type === 'restored'),
      standing === 'restored',
    );
    assert.equal([task(rig).status, task(rig).standing], ['paused', 'explained']);
  });
}

test('git stash pop after new work conflicts as any text would, and sow says where', async () => {
  await using rig = withTwo();
  rig.ok('submit', '010');
  rig.git('stash', '-q');
  rig.ok('pause', '010', '-m', 'x');
  rig.commit('paused');
  assert.throws(() => rig.git('stash', 'pop', '-q'));
  const { stdout } = rig.exits(3, ['validate']);
  assert.match(
    stdout,
    /010\/state\.yaml:\d+:1: error SOW105: an unresolved merge conflict: Updated upstream has /,
  );
  assert.match(stdout, /= also: the side above is [0-9a-f]{7,} paused at .*010\/state\.yaml:\d+:1\n/);
  assert.match(
    stdout,
    /= also: the side below is [0-9a-f]{7,} WIP on feat\/demo: .* at .*010\/state\.yaml:\d+:1/,
  );
  assert.not.match(stdout, 'log.jsonl', 'the log is merged by union');
  rig.exits(3, ['answer', '010', '-m', 'x']);
  rig.ok('claim', '020');
  rig.git('checkout', '-q', '--ours', '--', rig.task('010'));
  assert.equal([task(rig).status, task(rig).trusted], ['paused', true]);
  rig.ok('answer', '010', '-m', 'x');
});

test('two branches that moved two tasks merge without a conflict, and both moves stand', async () => {
  await using rig = withTwo();
  rig.git('switch', '-q', '-c', 'other');
  rig.ok('project', 'set', 'branch=other');
  rig.commit('moved here');
  rig.ok('claim', '020', '--actor', 'agent:b');
  rig.commit('second');
  rig.git('switch', '-q', 'feat/demo');
  rig.ok('submit', '010');
  rig.commit('first');
  rig.git('merge', '-q', '--no-edit', 'other');
  rig.ok('project', 'set', 'branch=feat/demo');
  assert.is(rig.ok('validate'), '');
  assert.equal([task(rig).status, task(rig, '020').status], ['needs_review', 'in_progress']);
  rig.ok('approve', '010');
});

test('two branches that moved one task leave two heads; the next move joins them', async () => {
  await using rig = withTwo();
  rig.git('switch', '-q', '-c', 'other');
  rig.git('switch', '-q', 'feat/demo');
  rig.ok('submit', '010');
  rig.commit('submitted');
  const submitted = rig.read(rig.task('010'));
  rig.git('switch', '-q', 'other');
  rig.ok('project', 'set', 'branch=other');
  rig.ok('pause', '010', '-m', 'x');
  rig.commit('paused');
  rig.git('switch', '-q', 'feat/demo');
  assert.throws(() => rig.git('merge', '-q', '--no-edit', 'other'));
  assert.match(
    rig.exits(3, ['validate']).stdout,
    /the side above is \w+ submitted at [\s\S]*the side below is \w+ paused at /,
  );
  rig.write(rig.task('010'), submitted);
  rig.ok('project', 'set', 'branch=feat/demo');
  rig.commit('merged');
  const { stdout } = rig.exits(0, ['validate']);
  assert.is(stdout, '', 'two heads are no fault');
  assert.equal([task(rig).status, task(rig).standing], ['needs_review', 'explained']);
  rig.ok('approve', '010');
  const last = rig.json<{ events: readonly { prev?: readonly string[] }[] }>('events', '010').events.at(-1);
  assert.is(last?.prev?.length, 2);
});

test('a branch without the project shows none, takes no writing, and coming back finds all as it was', async () => {
  await using rig = withTwo();
  const before = rig.bytes('.sow/project');
  rig.git('switch', '-q', 'main');
  assert.not(rig.exists('.sow/project'));
  assert.is(rig.git('status', '--porcelain'), '', 'nor is there anything that git add would take');
  for (const call of ['list', 'claim 020', 'add X', 'status']) rig.exits(6, call.split(' '));
  assert.not(rig.exists('.sow/project'));
  rig.git('switch', '-q', 'feat/demo');
  assert.equal(rig.bytes('.sow/project'), before);
  assert.equal([task(rig).status, task(rig).standing], ['in_progress', 'explained']);
  rig.ok('submit', '010');
});

test('a clone has no .sow/local and needs none', async () => {
  await using rig = withTwo();
  rig.git('clone', '-q', rig.root, '../clone');
  const cwd = rig.path('../clone');
  assert.match(rig.exits(0, ['list'], { cwd }).stdout, '010  in_progress  First');
  rig.exits(0, ['add', 'Third'], { cwd });
  assert.match(rig.exits(0, ['claim', '020'], { cwd }).stdout, '020 in_progress');
});

test.run();
