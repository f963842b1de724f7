// Who shares a worktree, what a new one is given, and who has to wait for a merge.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { add, agent, filesOn, TRUNK, task, tip, trees, withFiles, work } from './desk.ts';

const NOTES = 'echo "begin $T" >>"$HOME/order"; echo "$T" >"$T.txt"; echo "end $T" >>"$HOME/order"';
const SETUP = "sh -c 'echo x >>set-up'";

test('children of a parent share a worktree one at a time, are merged together, and others wait for that', async () => {
  await using rig = withFiles();
  rig.ok('config', 'set', 'worktrees.mode=parent');
  add(rig, [{ key: 'parent' }, { key: 'a' }, { key: 'b' }, { key: 'alone' }, { key: 'after' }]);
  rig.ok('set', '020', '030', 'parent_id=010');
  rig.ok('set', '050', 'depends_on=020');
  rig.commit('planned');
  work(rig, NOTES, 8, '-j', '3');
  const order = rig
    .read('../home/order')
    .split('\n')
    .filter((line) => /0[23]0/.test(line));
  assert.ok(order[0]?.startsWith('begin') && order[1]?.startsWith('end'), `${order}`);
  assert.equal(
    trees(rig)
      .filter(({ scope }) => scope !== 'main')
      .map(({ scope, branch_name, refs }) => [scope, branch_name, refs]),
    [
      ['parent', 'sow/demo/implementation-010', ['implementation/020', 'implementation/030']],
      ['task', 'sow/demo/implementation-040', ['implementation/040']],
    ],
  );
  assert.match(rig.ok('approve', '020'), /^020 completed/);
  assert.is(task(rig, '020').worktree?.status, 'active', 'what its sibling has not shown yet is not merged');
  assert.match(rig.ok('why', '050'), /merge/);
  rig.ok('approve', '030');
  assert.equal(
    ['020', '030'].map((id) => task(rig, id).worktree?.status),
    ['merged', 'merged'],
  );
  assert.equal(filesOn(rig, TRUNK), ['020.txt', '030.txt', 'shared.txt']);
  work(rig, 'cp 020.txt 050.txt');
  assert.is(rig.git('show', 'sow/demo/implementation-050:050.txt'), '020\n');
});

test('tasks of a phase share one, a new one is set up once with what it needs, and it learns what comes to the trunk', async () => {
  await using rig = withFiles({ '.gitignore': 'set-up\n' });
  rig.ok(
    'config',
    'set',
    'worktrees.mode=phase',
    'worktrees.copy=[".env","../outside"]',
    `worktrees.setup=${SETUP}`,
  );
  add(rig, [{ key: 'one' }, { key: 'two' }]);
  rig.commit('planned');
  rig.write('.env', 'SECRET_SETTING=1\n');
  rig.write('../outside', 'of the checkout\n');
  const refused = rig.exits(4, ['run', '--executor', agent(rig, NOTES)]).stderr;
  assert.match(refused, /worktrees\.setup is a command that nobody has trusted here: sh -c/);
  assert.match(rig.ok('trust'), `untrusted  ${SETUP}\n`);
  rig.ok('trust', '--yes');
  work(rig, NOTES);
  const path = '.sow/worktrees/sow/demo/phase/implementation';
  assert.match(
    rig.read('../home/prompt-010'),
    `the worktree ${path}, on the branch sow/demo/phase/implementation:`,
  );
  assert.is(rig.read(`${path}/set-up`), 'x\n');
  assert.is(rig.read(`${path}/.env`), 'SECRET_SETTING=1\n');
  assert.not.ok(rig.exists(`${path}/../outside`), 'what lies outside of the checkout is not taken along');
  assert.not.ok(rig.exists(`${path}/.sow/project`));
  assert.equal(filesOn(rig, 'sow/demo/phase/implementation'), [
    '.gitignore',
    '010.txt',
    '020.txt',
    'shared.txt',
  ]);
  const inside = rig.data<{ tasks: { status: string }[] }>(0, ['list'], { cwd: rig.path(path) });
  assert.equal(
    inside.tasks.map(({ status }) => status),
    ['needs_review', 'needs_review'],
  );

  rig.write('later.txt', 'later\n');
  rig.git('add', 'later.txt');
  rig.git('commit', '-q', '-m', 'later');
  rig.ok('worktree', 'sync', '010');
  assert.is(rig.read(`${path}/later.txt`), 'later\n');
  assert.ok(tip(rig, TRUNK));
  rig.ok('approve', '010', '020');
  assert.is(rig.git('show', `${TRUNK}:020.txt`), '020\n');
});

test('where the set-up fails, the task is paused with what it said, and set up again when it is answered', async () => {
  await using rig = withFiles({ 'big/file': 'big\n' });
  rig.git('sparse-checkout', 'set', '--no-cone', '/*', '!/big/');
  const setup = (line: string): string =>
    rig.write(
      '../home/.config/sow/config.yaml',
      JSON.stringify({ worktrees: { setup: line, mode: 'task' } }),
    );
  setup("sh -c 'echo no such registry >&2; exit 3'");
  add(rig, [{ key: 'one' }]);
  work(rig, NOTES, 1);
  const { pause } = task(rig, '010');
  assert.is(pause?.cause, 'failed');
  assert.match(pause?.text ?? '', /worktrees\.setup in .*: .*no such registry/);
  assert.not.ok(rig.exists('../home/order'), 'no agent has begun');
  setup("sh -c 'echo x >set-up'");
  rig.ok('answer', '010', '-m', 'there is one now');
  work(rig, NOTES);
  const path = '.sow/worktrees/sow/demo/implementation-010';
  assert.ok(rig.exists(`${path}/set-up`));
  assert.not.ok(rig.exists(`${path}/big`), 'what is not checked out here is not checked out there');
});

test.run();
