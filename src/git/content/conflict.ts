// The two sides of a merge, rebase, cherry-pick or stash that is under way, and what each of them holds.
import { git } from '../git.ts';

/** Commits by name. */
export interface Sides {
  readonly ours: string;
  readonly theirs: string;
}

const UNDER_WAY = ['MERGE_HEAD', 'CHERRY_PICK_HEAD', 'REBASE_HEAD', 'REVERT_HEAD'];

/** What is being brought together; after it was committed with its conflicts, what that commit brought together. */
export function sidesOf(root: string): Sides | undefined {
  const exists = (ref: string): boolean => git(root, ['rev-parse', '--verify', '--quiet', ref]) !== '';
  const theirs = UNDER_WAY.find(exists);
  if (theirs !== undefined) return { ours: 'HEAD', theirs };
  const isUnmerged = git(root, ['ls-files', '--unmerged']) !== '';
  if (isUnmerged) return exists('refs/stash') ? { ours: 'HEAD', theirs: 'refs/stash' } : undefined;
  return exists('HEAD^2') ? { ours: 'HEAD^1', theirs: 'HEAD^2' } : undefined;
}

/** What the index has of a file in conflict as the base of both sides; empty where there is none. */
export function baseAt(root: string, path: string): string {
  return git(root, ['show', `:1:${path}`]);
}

/** The files below a folder, by their paths in the repository. */
export function filesAt(root: string, commit: string, folder: string): string[] {
  return git(root, ['ls-tree', '-r', '-z', '--name-only', commit, '--', folder])
    .split('\0')
    .filter((path) => path !== '');
}

/** The texts of files that stand in a commit. */
export function textAt(root: string, commit: string, path: string): string | null {
  return filesAt(root, commit, path).includes(path) ? git(root, ['show', `${commit}:${path}`]) : null;
}
