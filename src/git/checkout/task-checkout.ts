// The checkout that a task's agent works in: made with a part hidden, committed for whoever left it, brought up to date.
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { ok, type Result } from '../../base/result.ts';
import { type GitEnv, git, gitDo, gitExit, gitLater, OWN } from '../git.ts';
import { gitFolder, headBranch, type Repository } from '../repository.ts';
import { isOn } from '../settings.ts';
import { identity } from './objects.ts';

export interface NewCheckout {
  /** Absolute. */
  readonly path: string;
  readonly branch: string;
  /** Where the branch begins; undefined where it is there already. */
  readonly base: string | undefined;
  /** A folder that is not checked out, relative to the top. */
  readonly hidden: string;
}

/** A worktree without the hidden folder. What it may leave when it is killed: a branch, a locked or an empty worktree. */
export async function makeCheckout(
  repository: Repository,
  { path, branch, base, hidden }: NewCheckout,
): Promise<Result<string>> {
  const { root } = repository;
  const what = base === undefined ? [path, branch] : ['-B', branch, path, base];
  const added = await gitLater(root, [...OWN, 'worktree', 'add', '--quiet', '--no-checkout', ...what]);
  if (!added.ok) return added;
  // In the order of git's own patterns: everything that was, less the folder.
  const shown = ownPatterns(repository) ?? ['/*'];
  const set = await show(repository, path, `${[...shown, `!/${hidden}/`].join('\n')}\n`);
  return set.ok ? gitLater(path, [...OWN, 'checkout', '--quiet', '--force']) : set;
}

/** Where settings of single worktrees are read already, git would do no more than write these two files. */
async function show(repository: Repository, path: string, patterns: string): Promise<Result<string>> {
  const folder = hasWorktreeConfig(repository) ? gitFolder(path) : undefined;
  if (folder === undefined) {
    const sparse = ['sparse-checkout', 'set', '--no-cone', '--stdin'];
    return gitLater(path, [...OWN, ...sparse], { input: patterns });
  }
  mkdirSync(join(folder, 'info'), { recursive: true });
  writeFileSync(join(folder, 'info', 'sparse-checkout'), patterns);
  // What git took over from the main checkout stands above it, and the last word counts.
  appendFileSync(join(folder, 'config.worktree'), OWN_SPARSE);
  return ok('');
}

const OWN_SPARSE = '[core]\n\tsparseCheckout = true\n\tsparseCheckoutCone = false\n';

/** The patterns of a sparse checkout that the user has; undefined where all is checked out. */
function ownPatterns(repository: Repository): readonly string[] | undefined {
  if (!isOn(repository, 'core.sparseCheckout')) return undefined;
  const file = join(repository.gitDir, 'info', 'sparse-checkout');
  return existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : undefined;
}

/** Whether settings of a single worktree are read in this repository: the hiding turns it on. */
export function hasWorktreeConfig(repository: Repository): boolean {
  return isOn(repository, 'extensions.worktreeConfig');
}

/** Words that belong to a worktree and go with it. */
export function mark(folder: string, name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}

export function isMarked(folder: string, name: string): boolean {
  return existsSync(join(folder, name));
}

export interface LeftWork {
  /** The git folder of the worktree. */
  readonly folder: string;
  readonly message: string;
  /** Paths that are never committed. */
  readonly without: readonly string[];
  readonly branch: string;
}

/** The commit that was made; why none could be, in words; or that there was nothing. */
export type Kept =
  | { readonly kind: 'committed'; readonly commit: string }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'cannot'; readonly why: string };

const STATUS = ['status', '--porcelain', '--untracked-files=normal', '--ignore-submodules=none'];

/** Commits what is changed or new in a worktree; an unfinished merge only where nothing in it is open. */
export async function commitLeft(
  path: string,
  { folder, message, without, branch }: LeftWork,
): Promise<Result<Kept>> {
  const head = headBranch({ root: path, gitDir: folder });
  if (head !== branch)
    return ok({ kind: 'cannot', why: `its worktree stands on ${head ?? 'no branch'}, not on ${branch}` });
  const what = ['--', ':(top)', ...without.map((one) => `:(exclude,top,literal)${one}`)];
  const isMerge = existsSync(join(folder, 'MERGE_HEAD'));
  const changed = await gitLater(path, [...OWN, ...STATUS, ...what]);
  if (!changed.ok) return changed;
  if (changed.value === '' && !isMerge) return ok({ kind: 'nothing' });
  const open = openConflicts(path);
  if (open.length > 0)
    return ok({ kind: 'cannot', why: `a merge is not finished in its worktree: ${open.join(', ')}` });
  const added = await gitLater(path, [...OWN, 'add', '--all', ...what]);
  if (!added.ok) return added;
  if (!isMerge && gitExit(path, ['diff', '--cached', '--quiet']).exit === 0) return ok({ kind: 'nothing' });
  const commit = ['commit', '--quiet', '--no-verify', '--cleanup=verbatim', '-F', '-'];
  const made = await gitLater(path, [...OWN, ...identity(path), ...commit], { input: message });
  return made.ok ? ok({ kind: 'committed', commit: headOf(path) }) : made;
}

/** Paths of an unfinished merge that still hold its markers; those that hold none count as resolved. */
export function openConflicts(path: string): string[] {
  return unmerged(path).filter((one) => {
    const file = join(path, one);
    return existsSync(file) && /^(<{7}|>{7}) /m.test(readFileSync(file, 'latin1'));
  });
}

export function unmerged(path: string): string[] {
  return git(path, ['diff', '--name-only', '--diff-filter=U', '-z', '--relative'])
    .split('\0')
    .filter((one) => one !== '');
}

export function headOf(path: string): string {
  return git(path, ['rev-parse', '--verify', '--quiet', 'HEAD']).trim();
}

/** Paths that are not as committed, those that git does not know among them. */
export function changedIn(path: string): string[] {
  return git(path, ['status', '--porcelain', '-z', '--no-renames'])
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => line.slice(3));
}

/** Merges a commit into the branch of a worktree, there; conflicts are left in it. */
export function mergeInside(
  path: string,
  commit: string,
  message: string,
  prefer?: 'ours' | 'theirs',
): Result<{ readonly open: readonly string[] }> {
  const how = prefer === undefined ? [] : ['-X', prefer];
  const merge = ['merge', '--quiet', '--no-edit', '--no-verify', '--no-stat', ...how, '-m', message, commit];
  const done = gitDo(path, [...OWN, ...identity(path), ...merge]);
  if (done.ok) return ok({ open: [] });
  const open = unmerged(path);
  return open.length > 0 ? ok({ open }) : done;
}

/** What is open of a merge, decided whole file by file. */
export function takeSide(path: string, side: 'ours' | 'theirs', message: string): Result<string> {
  for (const one of unmerged(path)) {
    const taken = gitDo(path, [...OWN, 'checkout', `--${side}`, '--', one]);
    // The side that took it away has none to give.
    const settled = taken.ok
      ? gitDo(path, [...OWN, 'add', '--', one])
      : gitDo(path, [...OWN, 'rm', '--quiet', '--force', '--', one]);
    if (!settled.ok) return settled;
  }
  return gitDo(path, [...OWN, ...identity(path), 'commit', '--quiet', '--no-verify', '-m', message]);
}

export function endMerge(path: string): Result<string> {
  return gitDo(path, [...OWN, 'merge', '--abort']);
}

/** Brings a branch that holds nothing of its own to a commit, in its worktree. */
export function restartAt(path: string, commit: string): Result<string> {
  return gitDo(path, [...OWN, 'reset', '--quiet', '--keep', commit]);
}

/** With its age: git looks again at files that changed in the moment in which the index was written, and trusts older ones. */
function copyIndex(index: string, scratch: string): void {
  const written = Math.floor(statSync(index).mtimeMs) / 1000;
  writeFileSync(scratch, readFileSync(index));
  utimesSync(scratch, written, written);
}

/** What a tree that several work in looks like, kept by name; the index of the user is only read. */
export async function keepTree(
  root: string,
  ref: string,
  { index, scratch, without, env }: { index: string; scratch: string; without: string; env: GitEnv },
): Promise<Result<string>> {
  const own = { ...env, GIT_INDEX_FILE: scratch };
  if (existsSync(index)) copyIndex(index, scratch);
  const all = ['add', '--all', '--', ':(top)', `:(exclude,top)${without}`];
  const added = await gitLater(root, [...OWN, ...all], { env: own });
  if (!added.ok) return added;
  const tree = await gitLater(root, [...OWN, 'write-tree'], { env: own });
  if (!tree.ok) return tree;
  const kept = await gitLater(root, [...OWN, 'update-ref', '-m', 'sow', ref, tree.value.trim()]);
  return kept.ok ? ok(tree.value.trim()) : kept;
}
