// Keeping worktrees in order: what is at work, changed or in conflict stays as it is, and what hands have done is told to the state.
import { rmSync, writeFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { AGENT, Agents } from '../rig/agents.ts';
import { add, filesOn, TRUNK, task, tip, withFiles, work } from './desk.ts';

test('what somebody works on, what is changed and what clashes is neither removed nor brought up to date', async () => {
  await using rig = withFiles();
  add(rig, [{ key: 'one' }, { key: 'two' }, { key: 'three' }]);
  const path = (id: string): string => rig.path(`.sow/worktrees/sow/demo/implementation-${id}`);
  const refused = (...args: string[]): string => rig.exits(4, ['worktree', ...args]).stderr;
  rig.ok('worktree', 'add', '010');
  rig.ok('claim', '010');
  assert.match(refused('remove', '010'), 'being worked on there');
  assert.match(refused('sync', '010'), /010 .*human:/);
  rig.ok('release', '010');
  work(rig, 'echo "$T" >"$T.txt"; if [ "$T" = 030 ]; then echo theirs >shared.txt; fi');

  writeFileSync(`${path('020')}/left.txt`, 'left\n');
  assert.match(refused('remove', '020'), /holds what is not committed: left\.txt/);
  rig.write('shared.txt', 'mine\n');
  rig.git('commit', '-qam', 'mine');
  assert.match(refused('sync', '030'), 'changed the same lines: shared.txt');
  assert.is(rig.git('-C', path('030'), 'status', '--porcelain'), '', 'no half of a merge is left there');

  // By hand: one branch goes with its checkout, one checkout comes back with something in it.
  rig.git('worktree', 'remove', '--force', path('010'));
  rig.git('branch', '-qD', 'sow/demo/implementation-010');
  rig.ok('worktree', 'remove', '020', '--force');
  assert.is(task(rig, '020').worktree?.status, 'removed');
  rig.git('worktree', 'add', '-q', path('020'), 'sow/demo/implementation-020');
  writeFileSync(`${path('020')}/more.txt`, 'more\n');
  const told = rig.ok('worktree', 'recover');
  assert.match(told, 'the branch is gone: 010 has no work any more');
  assert.match(told, 'its checkout is there: active again');
  assert.not.match(told, 'implementation-020: removed');
  assert.equal(
    ['010', '020'].map((id) => task(rig, id).worktree?.status),
    ['removed', 'active'],
  );

  // A trunk that is gone, and one that was set back, are what the state says they are.
  rig.ok('approve', '020');
  const merged = tip(rig, TRUNK);
  rig.git('update-ref', `refs/heads/${TRUNK}`, `${merged}^1`);
  assert.match(rig.ok('worktree', 'recover'), `${TRUNK}: stands at ${merged?.slice(0, 12)} now`);
  rig.git('update-ref', '-d', `refs/heads/${TRUNK}`);
  rig.ok('worktree', 'recover');
  assert.ok(filesOn(rig, TRUNK).includes('020.txt'));
  rmSync(path('020'), { recursive: true });
  rig.ok('worktree', 'prune');
  assert.is(rig.git('worktree', 'list', '--porcelain').match(/prunable/), null);
});

test('an approval waits until the agent has ended, and takes what it wrote by then', async () => {
  await using rig = withFiles();
  await using agents = await Agents.listen(rig);
  add(rig, [{ key: 'one' }]);
  const running = rig.start(['run', '--executor', AGENT], { env: agents.env });
  const agent = await agents.next();
  await agent.sow('submit');
  let approved = false;
  const approving = rig.start(['approve', '010']);
  const over = approving.ended.then((ran) => {
    approved = true;
    return ran;
  });
  // An approval that did not wait would be through before others have looked three times.
  for (const _ of [1, 2, 3]) await agent.sow('list');
  assert.is(approved, false);
  await agent.write('late.txt', 'late\n');
  await agent.exit();
  assert.is((await over).code, 0);
  await running.ended;
  assert.ok(filesOn(rig, TRUNK).includes('late.txt'));
});

test.run();
