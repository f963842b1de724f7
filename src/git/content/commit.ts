// One commit of exactly one folder; what else is staged or changed stays as it is.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../base/result.ts';
import { git, gitDo } from '../git.ts';
import type { Repository } from '../repository.ts';

const UNFINISHED = ['MERGE_HEAD', 'CHERRY_PICK_HEAD', 'REVERT_HEAD', 'rebase-merge', 'rebase-apply'];

/** Whether git would take a commit of a folder now. */
export function canCommit({ gitDir }: Repository): Result<void> {
  const left = UNFINISHED.find((name) => existsSync(join(gitDir, name)));
  if (left === undefined) return ok(undefined);
  const what = left
    .replace(/_HEAD$|-merge$|-apply$/, '')
    .toLowerCase()
    .replace('_', '-');
  return fail({ reason: 'refused', message: `a ${what} is not finished`, hint: 'git status' });
}

/** @returns the commit's hash; hooks run as for any other commit. */
export function commitFolder(root: string, folder: string, message: string): Result<string> {
  const added = gitDo(root, ['add', '--all', '--', folder]);
  if (!added.ok) return added;
  const done = gitDo(root, ['commit', '--quiet', '--message', message, '--', folder]);
  return done.ok ? ok(git(root, ['rev-parse', 'HEAD']).trim()) : done;
}
