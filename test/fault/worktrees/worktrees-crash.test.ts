// A sample of the kills, one for each thing that git is told to do, on the way of one project from a worktree to the last removal;
// `npm run test:fault -- --worktrees` makes all of them, each from the same beginning.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { add, filesOn, TRUNK, task, withFiles, work } from '../../worktrees/desk.ts';
import { strike } from './killed-git.ts';
import { halves } from './scenes.ts';

const LATE = '.sow/worktrees/sow/demo/implementation-010/late.txt';

test('killed right after a step of git, it is recovered, and the same call again comes to its end', async () => {
  await using rig = withFiles({ 'dirty.txt': 'as committed\n', 'staged.txt': 'as committed\n' });
  const survive = (words: string, args: readonly string[], again: readonly number[] = [0]): void => {
    const { ran } = strike(rig, args, { at: words, when: 'after' });
    assert.is(ran.code, null, `${args} was not killed at "git ${words}": ${ran.stderr}`);
    rig.ok('recover');
    const { left, locked } = halves(rig);
    assert.equal([left, locked], [[], []], `after ${args}`);
    const { code, stderr } = rig.sow(args);
    assert.ok(again.includes(code ?? -1), `${args} again: ${code} ${stderr}`);
  };
  add(rig, [{ key: 'one' }, { key: 'two' }]);
  rig.commit('planned');
  rig.write('staged.txt', 'staged\n');
  rig.git('add', 'staged.txt');
  rig.write('dirty.txt', 'changed\n');

  survive('worktree add', ['worktree', 'add', '010']);
  work(rig, 'echo "$T" >"$T.txt"');
  rig.write(LATE, 'late\n');
  survive('update-ref', ['approve', '010', '020']);
  assert.equal(
    filesOn(rig, TRUNK).filter((path) => path.endsWith('0.txt') || path === 'late.txt'),
    ['010.txt', '020.txt', 'late.txt'],
  );
  survive('merge --no-ff', ['land', '--no-state']);
  assert.equal(filesOn(rig, 'HEAD'), filesOn(rig, TRUNK));
  survive('worktree remove', ['worktree', 'remove', '010'], [0, 6]);

  assert.equal([task(rig, '010').status, task(rig, '010').worktree?.status], ['completed', 'merged']);
  assert.is(rig.git('diff', '--cached', '--name-only'), 'staged.txt\n');
  assert.is(rig.read('dirty.txt'), 'changed\n');
  rig.ok('validate');
});

test.run();
