// What a sparse checkout leaves out of the worktree.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { git } from '../git.ts';
import type { Repository } from '../repository.ts';

/** Tracked files below a folder that are not in the worktree because the checkout is sparse. */
export function leftOut({ root, gitDir }: Repository, folder: string): string[] {
  if (!existsSync(join(gitDir, 'info', 'sparse-checkout'))) return [];
  return git(root, ['ls-files', '-t', '-z', '--', folder])
    .split('\0')
    .filter((line) => line.startsWith('S '))
    .map((line) => line.slice(2));
}
