// The worktrees of a repository, as git knows them.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Result } from '../../base/result.ts';
import { git, gitDo, OWN } from '../git.ts';
import { gitFolder, type Repository } from '../repository.ts';

export interface Worktree {
  readonly path: string;
  /** Null when HEAD is detached. */
  readonly branch: string | null;
  readonly main: boolean;
  readonly locked: boolean;
  /** Its folder is gone. */
  readonly missing: boolean;
}

/** The main checkout first. A bare repository has none of its own. */
export function listWorktrees(root: string): Worktree[] {
  return git(root, ['worktree', 'list', '--porcelain'])
    .split('\n\n')
    .map((block) => block.split('\n').filter((line) => line !== ''))
    .flatMap((lines, index) =>
      lines.length === 0 || lines.includes('bare') ? [] : [worktreeOf(lines, index === 0)],
    );
}

/** Whether git has a worktree at this path on its list, there or gone: it names them by the last part of where they are made. */
export function isListed({ commonDir }: Pick<Repository, 'commonDir'>, path: string): boolean {
  const folder = join(commonDir, 'worktrees');
  if (!existsSync(folder)) return false;
  const places = readdirSync(folder)
    .filter((name) => name.startsWith(basename(path)))
    .map((name) => [join(folder, name), join(folder, name, 'gitdir')] as const);
  return places.some(
    ([own, file]) =>
      existsSync(file) && resolve(own, readFileSync(file, 'utf8').trim()) === join(path, '.git'),
  );
}

function worktreeOf(lines: readonly string[], main: boolean): Worktree {
  const has = (word: string): boolean => lines.some((line) => line === word || line.startsWith(`${word} `));
  const value = (word: string): string | undefined =>
    lines.find((line) => line.startsWith(`${word} `))?.slice(word.length + 1);
  return {
    path: value('worktree') ?? '',
    branch: value('branch')?.replace(/^refs\/heads\//, '') ?? null,
    main,
    locked: has('locked'),
    missing: has('prunable'),
  };
}

/** @param base where the branch begins that is made; undefined where it is there already. */
export function addWorktree(root: string, path: string, branch: string, base?: string): Result<string> {
  return gitDo(root, ['worktree', 'add', '--quiet', ...(base ? ['-b', branch, path, base] : [path, branch])]);
}

/** git refuses where something is changed or not tracked, unless it is forced. */
export function removeWorktree(root: string, path: string, force = false): Result<string> {
  return gitDo(root, [...OWN, 'worktree', 'remove', ...(force ? ['--force'] : []), path]);
}

/** Whether `git worktree add` was cut short before its files stood there. */
export function isUnfinished(path: string): boolean {
  const folder = gitFolder(path);
  return (
    folder === undefined ||
    !existsSync(join(folder, 'index')) ||
    existsSync(join(folder, 'index.lock')) ||
    existsSync(join(folder, 'locked'))
  );
}

/** Whatever is there, also half of a worktree, and what git remembers of it. */
export function discardWorktree(root: string, path: string): Result<string> {
  const removed = gitDo(root, [...OWN, 'worktree', 'remove', '--force', '--force', path]);
  if (removed.ok) return removed;
  // What has lost its .git file is none that git would remove; it forgets it where nothing is there any more.
  rmSync(path, { recursive: true, force: true });
  gitDo(root, ['worktree', 'unlock', path]);
  return pruneWorktrees(root);
}

export function pruneWorktrees(root: string): Result<string> {
  return gitDo(root, ['worktree', 'prune']);
}

/** A checkout that was moved with these worktrees in it: git is told where all of them are now. */
export function repairWorktrees(root: string, paths: readonly string[]): Result<string> {
  return gitDo(root, ['worktree', 'repair', ...paths]);
}

export function isBranchName(root: string, name: string): boolean {
  return git(root, ['check-ref-format', '--branch', name]).trim() === name;
}
