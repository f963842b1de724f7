// Where a checkout stands: its top folder, its git folder and its HEAD, read from files since a process costs more than
// the whole command.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { git } from './git.ts';

export interface Repository {
  /** The top folder of this checkout. */
  readonly root: string;
  /** This checkout's own git folder. */
  readonly gitDir: string;
  /** The git folder that all worktrees share. */
  readonly commonDir: string;
}

/** The repository a folder lies in; undefined outside one. */
export function findRepository(from: string): Repository | undefined {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    const gitDir = gitDirOf(join(folder, '.git'));
    // A checkout whose git folder is gone is none, and the repository around it is not meant.
    if (gitDir)
      return isGitDir(gitDir) ? { root: folder, gitDir, commonDir: commonDirOf(gitDir) } : undefined;
    if (dirname(folder) === folder) return undefined;
  }
}

/** The git folder of the checkout that begins at this very folder; undefined where none does. */
export function gitFolder(path: string): string | undefined {
  const folder = gitDirOf(join(path, '.git'));
  return folder !== undefined && isGitDir(folder) ? folder : undefined;
}

function isGitDir(path: string): boolean {
  return existsSync(join(path, 'HEAD'));
}

/** A linked worktree and a submodule have a file that names the folder. */
function gitDirOf(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  if (statSync(path).isDirectory()) return isGitDir(path) ? path : undefined;
  // A folder's name may hold newlines.
  const named = /^gitdir: ([\s\S]+?)[\r\n]*$/.exec(readFileSync(path, 'utf8'))?.[1];
  return named ? resolve(dirname(path), named) : undefined;
}

function commonDirOf(gitDir: string): string {
  const file = join(gitDir, 'commondir');
  return existsSync(file) ? resolve(gitDir, readFileSync(file, 'utf8').trim()) : gitDir;
}

/** The branch HEAD stands on, also before its first commit; null when detached. */
export function headBranch({ root, gitDir }: Pick<Repository, 'root' | 'gitDir'>): string | null {
  const head = readFileSync(join(gitDir, 'HEAD'), 'utf8').trim();
  const branch = /^ref: refs\/heads\/(.+)$/.exec(head)?.[1];
  // With the reftable format the file only holds a placeholder.
  if (branch === '.invalid') return git(root, ['symbolic-ref', '--quiet', '--short', 'HEAD']).trim() || null;
  return branch ?? null;
}

/** The branch that is worked on: HEAD's, also while a rebase has detached it; null where there is none. */
export function workedOn(repository: Repository): string | null {
  const head = headBranch(repository);
  if (head !== null) return head;
  for (const folder of ['rebase-merge', 'rebase-apply']) {
    const file = join(repository.gitDir, folder, 'head-name');
    if (existsSync(file)) return /^refs\/heads\/(.+)$/.exec(readFileSync(file, 'utf8').trim())?.[1] ?? null;
  }
  return null;
}

/** A commit as people know it, its short hash and subject, by any name that git has for it. */
export function commitOf(root: string, name: string): string | undefined {
  // A name comes out of a file that anybody may have written: it is no option of git's.
  if (name === '' || name.startsWith('-')) return undefined;
  return git(root, ['log', '-1', '--format=%h %s', name, '--']).trim() || undefined;
}
