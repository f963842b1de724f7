// A checkout that is moved to another folder takes the worktrees of its tasks along, with what lies in them.
import { renameSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Rig } from '../rig/rig.ts';

test('a checkout that was moved goes on in the worktrees it took along', async () => {
  await using rig = Rig.withProject();
  const moved = `${rig.root}-moved`;
  const run = (line: string, cwd: string) =>
    rig.exits(8, ['run', '-j', '2', '--executor', `command:${line}`], { cwd }).stderr;
  rig.ok('add', 'First');
  run(`sh -c 'echo half > left.txt; sow pause -m "Which?"'`, rig.root);
  rig.ok('answer', '010', '-m', 'this');
  renameSync(rig.root, moved);
  const told = rig.exits(0, ['worktree', 'recover', '-n'], { cwd: moved }).stdout;
  assert.match(told, 'moved with its checkout');
  assert.not.match(told, 'forgotten');
  const before = `${rig.root}-moved/.sow/worktrees/sow/demo/implementation-010`;
  assert.match(run(`sh -c 'grep half left.txt && sow submit -m done'`, moved), 'moved with its checkout');
  assert.match(rig.exits(0, ['worktree', 'list'], { cwd: before }).stdout, 'implementation-010');
  assert.not.match(rig.exits(0, ['worktree', 'recover'], { cwd: moved }).stdout, 'moved');
});

test.run();
