// Merges in the object store: trees, commits and branches are made and moved, and no checkout is touched.
import { fail, ok, type Result } from '../../base/result.ts';
import { git, gitDo, gitExit, OWN } from '../git.ts';

/** merge-tree --write-tree came with it. */
const LEAST = [2, 38] as const;

/** Whether this git can merge without a checkout. */
export function canMergeTrees(root: string): Result<void> {
  const said = gitDo(root, ['--version']);
  if (!said.ok) return said;
  const [, major = '0', minor = '0'] = /(\d+)\.(\d+)/.exec(said.value) ?? [];
  const isNew = Number(major) > LEAST[0] || (Number(major) === LEAST[0] && Number(minor) >= LEAST[1]);
  if (isNew) return ok(undefined);
  return fail({ reason: 'git-old', found: `${major}.${minor}`, needed: LEAST.join('.') });
}

export function isAncestor(root: string, ancestor: string, of: string): boolean {
  return ancestor === of || gitExit(root, ['merge-base', '--is-ancestor', ancestor, of]).exit === 0;
}

/** Commits of the first that none of the others holds, each before those it builds on; those not in the repository are left out. */
export function notIn(root: string, commits: readonly string[], others: readonly string[]): string[] {
  if (commits.length === 0) return [];
  const input = [...commits, ...others.map((one) => `^${one}`)].join('\n');
  return git(root, ['rev-list', '--topo-order', '--ignore-missing', '--stdin'], { input: `${input}\n` })
    .split('\n')
    .filter((line) => line !== '');
}

export interface MergedTree {
  readonly tree: string;
  /** Paths that cannot be merged; the tree holds them with git's markers. */
  readonly conflicts: readonly string[];
}

/** The tree of a merge of two commits. */
export function mergeTrees(root: string, ours: string, theirs: string): Result<MergedTree> {
  const args = [...OWN, 'merge-tree', '--write-tree', '--name-only', '--no-messages', '-z', ours, theirs];
  const { exit, stdout } = gitExit(root, args);
  const [tree = '', ...conflicts] = stdout.split('\0').filter((part) => part !== '');
  if ((exit === 0 || exit === 1) && tree !== '') return ok({ tree, conflicts: exit === 0 ? [] : conflicts });
  const possible = canMergeTrees(root);
  if (!possible.ok) return possible;
  const said = gitDo(root, args);
  return said.ok ? ok({ tree: said.value.split('\0')[0] ?? '', conflicts: [] }) : said;
}

/** A commit object; no branch is moved. */
export function commitTree(
  root: string,
  tree: string,
  parents: readonly string[],
  message: string,
): Result<string> {
  const args = ['commit-tree', tree, ...parents.flatMap((one) => ['-p', one]), '-F', '-'];
  const made = gitDo(root, [...OWN, ...identity(root), ...args], { input: message });
  return made.ok ? ok(made.value.trim()) : made;
}

/** Who commits where git knows nobody. */
export function identity(root: string): readonly string[] {
  const known = gitExit(root, ['var', 'GIT_COMMITTER_IDENT']).exit === 0;
  return known ? [] : ['-c', 'user.name=sow', '-c', 'user.email=sow@localhost'];
}

export const treeOf = (root: string, commit: string): string =>
  git(root, ['rev-parse', '--verify', '--quiet', `${commit}^{tree}`]).trim();

/** Moves a branch only from where it was seen; undefined: it must not be there yet. */
export function moveRef(root: string, name: string, to: string, from: string | undefined): Result<string> {
  const old = from ?? '0'.repeat(to.length);
  return gitDo(root, [...OWN, 'update-ref', '-m', 'sow', name, to, old]);
}

export function deleteRef(root: string, name: string, from: string): Result<string> {
  return gitDo(root, [...OWN, 'update-ref', '-d', name, from]);
}
