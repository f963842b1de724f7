// What changed in a checkout, as git shows it.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ok, type Result } from '../../base/result.ts';
import { git, gitDo, gitSaying } from '../git.ts';

export interface DiffRequest {
  /** A commit, or two branches as `base...branch`. */
  readonly from: string;
  readonly stat: boolean;
}

/** Everything but .sow; files that git does not know are named and not shown. */
export function diffOf(
  root: string,
  { from, stat }: DiffRequest,
): Result<{ text: string; untracked: string[] }> {
  const without = ['--', '.', ':(exclude,top).sow'];
  const shown = gitDo(root, [
    'diff',
    '--no-color',
    '--no-ext-diff',
    ...(stat ? ['--stat'] : []),
    from,
    ...without,
  ]);
  if (!shown.ok) return shown;
  const others = from.includes('..')
    ? ''
    : git(root, ['ls-files', '-z', '--others', '--exclude-standard', ...without]);
  return ok({ text: shown.value, untracked: others.split('\0').filter((path) => path !== '') });
}

/** Two texts as a diff of the file that they are of. */
export function diffTexts(path: string, before: string, after: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'sow-diff-'));
  try {
    writeFileSync(join(folder, 'before'), before);
    writeFileSync(join(folder, 'after'), after);
    const shown = gitSaying(folder, ['diff', '--no-index', '--no-color', '--', 'before', 'after']);
    const hunks = shown.slice(Math.max(0, shown.indexOf('@@ ')));
    return `--- a/${path}\n+++ b/${path}\n${hunks}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export interface TwoSides {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** Several files, in one call of git. */
export function diffFiles(files: readonly TwoSides[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'sow-diff-'));
  const write = (side: string, path: string, text: string): void => {
    mkdirSync(join(folder, side, dirname(path)), { recursive: true });
    writeFileSync(join(folder, side, path), text);
  };
  try {
    for (const { path, before, after } of files) {
      write('a', path, before);
      write('b', path, after);
    }
    return files.length === 0
      ? ''
      : gitSaying(folder, ['diff', '--no-index', '--no-color', '--no-prefix', 'a', 'b']);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The commit that a name means; undefined where there is none. */
export function commitOf(root: string, name: string): string | undefined {
  return (
    git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]).trim() ||
    undefined
  );
}

/** The newest commit that both hold. */
export function mergeBase(root: string, one: string, other: string): string | undefined {
  return git(root, ['merge-base', one, other]).trim() || undefined;
}

/** Whether a ref of this full name is there, whatever it leads to. */
export function hasRef(root: string, name: string): boolean {
  return git(root, ['rev-parse', '--verify', '--quiet', name]) !== '';
}

/** Paths below a folder that are not as they were in a commit, those that git does not know among them. */
export function changedSince(root: string, commit: string, folder: string): string[] {
  // Names alone would be those of files too that were saved as they were.
  const changed = git(root, ['diff', '--numstat', '-z', '--no-renames', commit, '--', folder]);
  const others = git(root, ['ls-files', '-z', '--others', '--exclude-standard', '--', folder]);
  const named = changed.split('\0').map((line) => line.split('\t').slice(2).join('\t'));
  return [...named, ...others.split('\0')].filter((path) => path !== '');
}
