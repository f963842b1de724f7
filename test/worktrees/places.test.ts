// Worktrees elsewhere than below .sow: in a folder of the checkout that has files of its own, and beside the checkout.
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { add, agent, task, trees, withFiles, work } from './desk.ts';

const WORKS = 'echo "$T" >>"$T.txt"; pwd >>"$HOME/places"';

for (const home of ['wt', '../beside'])
  test(`worktrees in ${home} are made, merged, landed, removed and recovered, and git status shows none of them`, async () => {
    await using rig = withFiles({ 'wt/own.txt': 'mine\n' });
    rig.ok('config', 'set', `parallel.worktree_dir=${home}`);
    add(rig, [{ key: 'one' }, { key: 'two' }, { key: 'three' }]);
    rig.commit('planned');
    work(rig, WORKS);
    const seen = (): string => rig.git('status', '--porcelain', '--', '.', ':!.sow');
    const path = (id: string): string => rig.path(`${home}/sow/demo/implementation-${id}`);
    assert.is(seen(), '');
    const standing = (): (string | null)[] => trees(rig).map(({ worktree_path }) => worktree_path);
    assert.equal(standing(), [rig.root, path('010'), path('020'), path('030')]);
    rig.write('wt/new.txt', 'new\n');
    assert.is(seen(), '?? wt/new.txt\n', 'what is the user’s own in that folder is not hidden');
    rmSync(rig.path('wt/new.txt'));

    // What it is sent back with is done where it was begun.
    rig.ok('reject', '030', '-m', 'again');
    // Whatever the mode is by now: one at a time works in the checkout else.
    work(rig, WORKS, 8, '-j', '1');
    assert.is(rig.read('../home/places').trim().split('\n').at(-1), path('030'));
    writeFileSync(`${path('030')}/late.txt`, 'late\n');
    rig.ok('approve', '010', '020', '030');
    assert.is(task(rig, '030').worktree?.status, 'merged');
    rig.ok('land', '--no-state');
    assert.equal([rig.read('030.txt'), rig.read('late.txt')], ['030\n030\n', 'late\n']);
    rig.ok('worktree', 'remove', '010');
    assert.is(existsSync(path('010')), false);
    assert.match(rig.exits(6, ['worktree', 'remove', '010']).stderr, 'no worktree 010');
    rmSync(path('020'), { recursive: true });
    assert.match(rig.ok('worktree', 'recover'), 'its folder is gone');
    assert.equal(standing(), [rig.root, path('030'), null, null]);
    rig.ok('doctor');
    assert.is(seen(), '');
    if (home === 'wt') return;

    // The checkout goes elsewhere, and the worktrees stay.
    const moved = rig.path('../other/place');
    rig.write('../other/x', '');
    renameSync(rig.root, moved);
    const sow = (cwd: string, ...args: string[]): string => rig.exits(0, args, { cwd }).stdout;
    assert.match(sow(moved, 'worktree', 'recover'), 'git knows where it is now');
    assert.match(sow(path('030'), 'show', '030'), 'completed');
    sow(moved, 'add', 'Four');
    rig.exits(8, ['run', '--executor', agent(rig, WORKS)], { cwd: moved });
    assert.is(
      rig.read('../home/places').trim().split('\n').at(-1),
      rig.path('../other/beside/sow/demo/implementation-040'),
    );
  });

test('a folder that the settings or a file name is no place to work in for that', async () => {
  await using rig = withFiles();
  for (const wrong of ['/tmp/wt', '..', '../..', 'a/../b', '../a/..', '.../..', './wt', 'wt/.'])
    rig.exits(2, ['config', 'set', `parallel.worktree_dir=${wrong}`]);
  add(rig, [{ key: 'one' }]);
  rig.write('../victim/x', '');
  work(rig, WORKS, 8, '-j', '1');
  rig.ok('reject', '010', '-m', 'again');
  rig.write(rig.task('010'), rig.read(rig.task('010')).replace(/directory: .*/, 'directory: ../victim'));
  work(rig, WORKS, 8, '-j', '1');
  assert.equal(new Set(rig.read('../home/places').trim().split('\n')), new Set([rig.root]));
});

test.run();
