// Whether a setting of git's is on, asked once as long as the files of the repository that it may stand in are as they were.
// One that a user changes in their own files meanwhile is seen by the next process.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { git } from './git.ts';
import type { Repository } from './repository.ts';

const known = new Map<string, { readonly marks: string; readonly isOn: boolean }>();

export function isOn(repository: Repository, setting: string): boolean {
  const { root } = repository;
  const key = `${root}\0${setting}`;
  const marks = marksOf(repository);
  const before = known.get(key);
  if (before?.marks === marks) return before.isOn;
  const isOn = git(root, ['config', '--type=bool', setting]).trim() === 'true';
  known.set(key, { marks, isOn });
  return isOn;
}

/** git replaces them as a whole. */
function marksOf({ commonDir, gitDir }: Repository): string {
  const files = [join(commonDir, 'config'), join(gitDir, 'config.worktree')];
  return files
    .map((file) => statSync(file, { bigint: true, throwIfNoEntry: false }))
    .map((stat) => (stat ? `${stat.ino} ${stat.size} ${stat.mtimeNs} ${stat.ctimeNs}` : '-'))
    .join(', ');
}
