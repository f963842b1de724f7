// The files of a checkout as a commit has them; neither HEAD nor the index moves.
import type { Result } from '../../base/result.ts';
import { git, gitDo } from '../git.ts';

/** Tracked files, but those of .sow, that are not as HEAD has them, and files that git does not know. */
export function changedFiles(root: string): string[] {
  return git(root, ['status', '--porcelain', '-z', '--no-renames', ...EVERYTHING])
    .split('\0')
    .filter((row) => row !== '')
    .map((row) => row.slice(3));
}

/** Takes every tracked file from the commit; those that it does not have go. */
export function takeFiles(root: string, commit: string): Result<string> {
  return gitDo(root, ['restore', `--source=${commit}`, '--worktree', '--quiet', ...EVERYTHING]);
}

/** State is restored by whoever knows it. */
const EVERYTHING = ['--', '.', ':(exclude,top).sow'];
