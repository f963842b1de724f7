// What is begun and killed: a worktree made, work merged, landed as a merge and squashed, a worktree removed.
import type { Rig } from '../../rig/rig.ts';
import { add, filesOn, TRUNK, task, tip, trees, withFiles, work } from '../../worktrees/desk.ts';

export interface Scene {
  readonly name: string;
  /** How far the story has come before. */
  readonly begin: () => Rig;
  readonly args: readonly string[];
  /** What else than 0 a second call may exit with, since nothing is left to do. */
  readonly again?: readonly number[];
}

const WORKS = 'echo "$T" >"$T.txt"; mkdir -p sub; echo more >sub/more.txt';

function planned(): Rig {
  const rig = withFiles({ 'staged.txt': 'as committed\n', 'dirty.txt': 'as committed\n' });
  add(rig, [{ key: 'one' }]);
  rig.commit('planned');
  rig.write('staged.txt', 'staged\n');
  rig.git('add', 'staged.txt');
  rig.write('dirty.txt', 'changed\n');
  return rig;
}

function worked(): Rig {
  const rig = planned();
  work(rig, WORKS);
  // The agent's last words, which nobody has committed yet.
  rig.write('.sow/worktrees/sow/demo/implementation-010/late.txt', 'late\n');
  return rig;
}

function approved(clean = false): Rig {
  const rig = worked();
  rig.ok('approve', '010');
  if (clean) rig.git('reset', '-q', '--hard');
  return rig;
}

export const SCENES: readonly Scene[] = [
  { name: 'create', begin: planned, args: ['worktree', 'add', '010'] },
  { name: 'merge', begin: worked, args: ['approve', '010'] },
  { name: 'land', begin: () => approved(), args: ['land', '--no-state'] },
  { name: 'land where nothing is staged', begin: () => unstaged(approved()), args: ['land'] },
  { name: 'squash', begin: () => approved(), args: ['land', '--squash', '--no-state'] },
  { name: 'remove', begin: () => approved(), args: ['worktree', 'remove', '010'], again: [6] },
];

function unstaged(rig: Rig): Rig {
  rig.git('reset', '-q');
  return rig;
}

/** All that counts of where it has come to, but for ids and times. */
export function standing(rig: Rig): Readonly<Record<string, unknown>> {
  const { status, worktree } = task(rig, '010');
  const lines = (text: string): string[] =>
    text
      .split('\n')
      .filter((line) => line !== '')
      .sort();
  return {
    task: [status, worktree?.status],
    trees: trees(rig).map(({ scope, branch_name, worktree_path, status: one }) => [
      scope,
      branch_name,
      worktree_path,
      one,
    ]),
    trunk: tip(rig, TRUNK) === undefined ? undefined : filesOn(rig, TRUNK),
    head: filesOn(rig, 'HEAD'),
    staged: rig.git('diff', '--cached', '--name-only', '--', '.', ':!.sow'),
    status: lines(rig.git('status', '--porcelain', '--', '.', ':!.sow')),
    ...halves(rig),
    invalid: rig.sow(['validate']).stdout,
  };
}

/** What a command that was killed must not leave behind. */
export function halves(rig: Rig): Readonly<Record<string, unknown>> {
  return {
    left: [
      '.git/index.lock',
      '.git/MERGE_HEAD',
      '.git/SQUASH_MSG',
      '.sow/local/landing.json',
      '.sow/local/landing-index',
    ].filter((path) => rig.exists(path)),
    locked: rig.git('worktree', 'list', '--porcelain').match(/^(locked|prunable).*/gm) ?? [],
  };
}
