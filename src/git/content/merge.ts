// Merging as git does it: files as lines, and what is set up for it in a repository.
import { spawnSync } from 'node:child_process';
import type { Result } from '../../base/result.ts';
import { git, gitDo } from '../git.ts';

export interface ThreeFiles {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

/** Merges lines into ours, with git's own markers; whether there was no conflict. */
export function mergeLinesByGit(
  cwd: string,
  { base, ours, theirs }: ThreeFiles,
  names: { readonly ours: string; readonly theirs: string },
): boolean {
  const labels = ['-L', names.ours, '-L', 'base', '-L', names.theirs];
  const { status } = spawnSync('git', ['merge-file', ...labels, ours, base, theirs], {
    cwd,
    stdio: 'ignore',
  });
  return status === 0;
}

export function getConfig(root: string, key: string): string | undefined {
  return git(root, ['config', '--local', '--get', key]).replace(/\n$/, '') || undefined;
}

export function setConfig(root: string, key: string, value: string): Result<string> {
  return gitDo(root, ['config', '--local', key, value]);
}

export function removeConfigSection(root: string, section: string): Result<string> {
  return gitDo(root, ['config', '--local', '--remove-section', section]);
}
