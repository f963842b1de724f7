// A merge into the branch that is checked out, with the user's hooks: only paths that it changes are touched, whatever else is
// staged or changed stays as it is.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../base/result.ts';
import { type GitEnv, git, gitDo, gitExit, gitLater, OWN } from '../git.ts';
import type { Repository } from '../repository.ts';
import { isAncestor, treeOf } from './objects.ts';

export interface Landing {
  /** HEAD before. */
  readonly before: string;
  /** What is merged. */
  readonly commit: string;
  /** HEAD with it, as a tree. */
  readonly tree: string;
  readonly squash: boolean;
  /** Something else is staged: git works on an index of its own, at this path. */
  readonly index: string | undefined;
}

/** Paths that a merge would change and that are changed in the checkout, staged ones and new ones among them. */
export function inTheWay(root: string, before: string, tree: string): string[] {
  const changes = new Set(
    paths(git(root, ['diff-tree', '-r', '--name-only', '-z', '--no-renames', before, tree])),
  );
  if (changes.size === 0) return [];
  const dirty = git(root, [
    'status',
    '--porcelain',
    '-z',
    '--no-renames',
    '--untracked-files=all',
    '--ignored=matching',
  ])
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => line.slice(3));
  return dirty.filter(
    (path) => changes.has(path) || (path.endsWith('/') && [...changes].some((one) => one.startsWith(path))),
  );
}

function paths(text: string): string[] {
  return text.split('\0').filter((path) => path !== '');
}

export function hasStaged(root: string): boolean {
  return gitExit(root, ['diff', '--cached', '--quiet']).exit !== 0;
}

/** An index of HEAD as it stands, beside the user's own. */
export function cleanIndex(root: string, env: GitEnv, index: string): Result<string> {
  rmSync(index, { force: true });
  const own = { env: { ...env, GIT_INDEX_FILE: index } };
  const read = gitDo(root, ['read-tree', 'HEAD'], own);
  if (!read.ok) return read;
  git(root, ['update-index', '-q', '--refresh'], own);
  return read;
}

/** Merges and commits as git does it for a person. What a hook refuses is undone. */
export async function mergeHere(
  root: string,
  env: GitEnv,
  { commit, squash, index }: Landing,
  message: string,
): Promise<Result<void>> {
  const own = { env: index === undefined ? env : { ...env, GIT_INDEX_FILE: index } };
  const words = ['-m', message];
  const merge = squash
    ? ['--squash', '--quiet', commit]
    : ['--no-ff', '--no-edit', '--quiet', ...words, commit];
  const merged = await gitLater(root, ['merge', ...merge], own);
  const done = merged.ok && squash ? await gitLater(root, ['commit', '--quiet', ...words], own) : merged;
  if (done.ok) return ok(undefined);
  // Only what the merge has brought goes; what else is changed stays.
  gitDo(root, [...OWN, 'reset', '--quiet', '--merge'], own);
  return fail(done.failure);
}

/** Commits of the second and not of the first that only say that all before them is in the first: a squash has brought it there. */
export function settledBySquash(root: string, head: string, trunk: string): string[] {
  const lines = git(root, ['log', '--merges', '--format=%H %T %P', trunk, `^${head}`]).split('\n');
  return lines
    .filter((line) => line !== '')
    .map((line) => line.split(' '))
    .filter(([, tree, ...parents]) =>
      parents.some((parent) => treeOf(root, parent) === tree && isAncestor(root, parent, head)),
    )
    .flatMap(([commit]) => commit ?? []);
}

/** The user's own index learns what was merged; what is staged in it stays staged. */
export function followIndex(root: string, before: string, after: string): Result<string> {
  return gitDo(root, [...OWN, 'read-tree', '-i', '-m', before, after]);
}

/** A merge of this commit that was cut short: the checkout is brought back. */
export function undoMerge({ root, gitDir }: Repository, env: GitEnv, landing: Landing): Result<boolean> {
  const { commit, squash, index, tree, before } = landing;
  const own = { env: index === undefined ? env : { ...env, GIT_INDEX_FILE: index } };
  if (index !== undefined && !existsSync(index)) return ok(false);
  const merging = git(root, ['rev-parse', '--verify', '--quiet', 'MERGE_HEAD']).trim() === commit;
  const staged = git(root, ['write-tree'], own).trim();
  if (!merging && !(squash && staged === tree && staged !== treeOf(root, before))) return ok(false);
  const back = gitDo(root, [...OWN, 'reset', '--quiet', '--merge'], own);
  if (!back.ok) return back;
  rmSync(join(gitDir, 'SQUASH_MSG'), { force: true });
  return ok(true);
}

export function firstParent(root: string, commit: string): string {
  return git(root, ['rev-parse', '--verify', '--quiet', `${commit}^1`]).trim();
}

/** How many commits of the first the other does not hold. */
export function ahead(root: string, of: string, other: string): number {
  return Number(git(root, ['rev-list', '--count', of, `^${other}`]).trim() || 0);
}
