// `sow worktree` and `sow project list`: projects side by side, seen from inside any checkout.
import { mkdirSync, rmSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Rig } from '../../rig/rig.ts';

interface Tree {
  readonly worktree_path: string;
  readonly branch_name: string | null;
  readonly scope: string;
  readonly here: boolean;
  readonly missing: boolean;
  readonly project: { readonly name: string; readonly state: string } | null;
}

function trees(rig: Rig, cwd = rig.root): Tree[] {
  return rig.data<{ worktrees: Tree[] }>(0, ['worktree', 'list'], { cwd }).worktrees;
}

function withTwo(): { rig: Rig; other: string } {
  const rig = Rig.withProject('one');
  rig.commit('one');
  rig.ok('worktree', 'add', 'feat/two', '--base', 'main');
  const other = rig.path('.sow/worktrees/feat/two');
  rig.exits(0, ['init'], { cwd: other });
  rig.exits(0, ['project', 'new', 'two'], { cwd: other });
  return { rig, other };
}

test('a worktree is added without a switch, a commit or a trace in git status', async () => {
  await using rig = Rig.withProject('one');
  rig.commit('one');
  const head = rig.git('rev-parse', 'HEAD');
  assert.match(
    rig.ok('worktree', 'add', 'feat/two'),
    'worktree .sow/worktrees/feat/two on feat/two added, from main  next: cd',
  );
  assert.equal(
    [rig.git('rev-parse', 'HEAD'), rig.git('symbolic-ref', '--short', 'HEAD').trim()],
    [head, 'feat/one'],
  );
  assert.is(rig.git('status', '--porcelain'), '');
  rig.git('switch', '-q', 'main');
  assert.is(rig.git('status', '--porcelain'), '', 'hidden on a branch without .sow/.gitignore too');
});

test('a branch that has a worktree is answered with it; one that is there is taken as it is', async () => {
  await using rig = Rig.withProject('one');
  rig.commit('one');
  rig.git('branch', 'topic', 'main');
  const { worktree } = rig.json<{ worktree: { branch_made: boolean } }>('worktree', 'add', 'topic');
  assert.is(worktree.branch_made, false);
  assert.match(rig.ok('worktree', 'add', 'topic'), 'is there already');
  assert.is(trees(rig).length, 2);
  assert.is(
    rig.json<{ worktree: { branch_made: boolean } }>('worktree', 'add', 'feat/new', '-n').worktree
      .branch_made,
    true,
  );
  assert.is(trees(rig).length, 2);
  rig.exits(2, ['worktree', 'add', 'no..name']);
  rig.exits(2, ['worktree', 'add', 'main', '--base', 'topic']);
  mkdirSync(rig.path('.sow/worktrees/taken'), { recursive: true });
  rig.exits(4, ['worktree', 'add', 'taken']);
});

test('every checkout lists the same worktrees and projects', async () => {
  const { rig, other } = withTwo();
  await using _ = rig;
  rig.git('worktree', 'add', '-q', '-b', 'sow/one/implementation-010', rig.path('../task'), 'main');
  const seen = (cwd: string): unknown[] =>
    trees(rig, cwd).map(({ worktree_path, branch_name, scope }) => [worktree_path, branch_name, scope]);
  assert.equal(seen(other), seen(rig.root));
  const byBranch = Object.fromEntries(
    trees(rig).map(({ branch_name, scope, project }) => [branch_name, [scope, project?.name]]),
  );
  assert.equal(byBranch, {
    'feat/one': ['main', 'one'],
    'feat/two': ['project', 'two'],
    'sow/one/implementation-010': ['task', undefined],
  });
  assert.equal(
    trees(rig, other)
      .map(({ branch_name, here }) => [branch_name, here])
      .filter(([, here]) => here),
    [['feat/two', true]],
  );
  const projects = (cwd: string) =>
    rig.data<{ projects: { name: string; state: string; here: boolean }[] }>(0, ['project', 'list'], { cwd })
      .projects;
  for (const cwd of [rig.root, other])
    assert.equal(
      projects(cwd).map(({ name }) => name),
      ['one', 'two'],
    );
  assert.equal(
    projects(other).map(({ here }) => here),
    [false, true],
  );
  assert.match(rig.ok('project', 'list'), /^\* one +standard +feat\/one +ImplementationPlanning +0\/0 +\.$/m);
});

test('a worktree is added beside the others from inside one of them', async () => {
  const { rig, other } = withTwo();
  await using _ = rig;
  rig.exits(0, ['worktree', 'add', 'feat/three'], { cwd: other });
  assert.is(
    rig.exits(0, ['worktree', 'path', 'feat/three'], { cwd: other }).stdout,
    `${rig.path('.sow/worktrees/feat/three')}\n`,
  );
});

test('a branch for another project does not begin with the one that is open here', async () => {
  await using rig = Rig.withProject();
  rig.commit('the project');
  assert.match(rig.ok('worktree', 'add', 'explore/caches'), 'added, from main  next: ');
  const there = rig.ok('worktree', 'path', 'explore/caches').trim();
  assert.is(rig.git('rev-parse', 'explore/caches'), rig.git('rev-parse', 'main'));
  rig.ok('-C', there, 'init');
  assert.match(
    rig.ok('-C', there, 'project', 'new', 'caches'),
    'project caches (exploration) on explore/caches',
  );
  rig.ok('worktree', 'add', 'feat/more', '--base', 'feat/demo');
  const copy = rig.ok('worktree', 'path', 'feat/more').trim();
  const { stderr } = rig.exits(4, ['-C', copy, 'project', 'new', 'more']);
  assert.match(stderr, "it is feat/demo's: sow project set branch=feat/more, then sow project delete --yes");
  rig.ok('-C', copy, 'project', 'set', 'branch=feat/more');
  rig.ok('-C', copy, 'project', 'delete', '--yes');
  rig.ok('-C', copy, 'project', 'new', 'more');
});

test('a broken project is listed as one', async () => {
  const { rig, other } = withTwo();
  await using _ = rig;
  rig.write('.sow/worktrees/feat/two/.sow/project/state.yaml', 'name: [\n');
  assert.match(rig.ok('project', 'list'), /invalid/);
  assert.ok(other);
});

test('remove takes only what nobody needs, and leaves the branch', async () => {
  const { rig, other } = withTwo();
  await using _ = rig;
  const refused = (name: string, words: string, cwd = rig.root): void =>
    assert.match(rig.exits(4, ['worktree', 'remove', name], { cwd }).stderr, words);
  refused('feat/one', 'the main checkout stays');
  refused('feat/two', 'inside it', other);
  rig.exits(0, ['add', 'Busy'], { cwd: other });
  rig.exits(0, ['claim', '010'], { cwd: other });
  refused('feat/two', 'implementation/010 are being worked on there');
  rig.exits(0, ['release', '010'], { cwd: other });
  refused('feat/two', 'it holds what is not committed: ');
  rig.exits(6, ['worktree', 'remove', 'feat/tow']);
  const git = (...args: string[]) => rig.git('-C', other, ...args);
  git('add', '--all');
  git('commit', '-q', '-m', 'two');
  assert.match(rig.ok('worktree', 'remove', other), 'removed; the branch feat/two stays');
  assert.is(trees(rig).length, 1);
  assert.match(rig.git('branch', '--list', 'feat/two'), 'feat/two');
});

test('prune forgets what is gone, and list says so before', async () => {
  const { rig, other } = withTwo();
  await using _ = rig;
  assert.match(rig.ok('worktree', 'prune'), 'nothing to forget');
  rmSync(other, { recursive: true });
  assert.match(rig.ok('worktree', 'list'), 'its folder is gone  next: sow worktree prune');
  assert.match(rig.ok('worktree', 'prune', '-n'), 'would be forgotten');
  assert.is(trees(rig).length, 2);
  assert.match(rig.ok('worktree', 'prune'), 'feat/two forgotten');
  assert.is(trees(rig).length, 1);
});

test.run();
