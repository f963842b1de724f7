// What lies between two commits, in git's own figures: many pairs in two calls of git.
import { git } from '../git.ts';

export interface Between {
  /** Any name of a commit, `abc^1` too. */
  readonly from: string;
  readonly to: string;
}

/** The figures of each pair but for .sow; empty where nothing differs, undefined where a commit is not in this repository. */
export function diffstats(root: string, pairs: readonly Between[]): (string | undefined)[] {
  const trees = treesOf(
    root,
    pairs.flatMap(({ from, to }) => [from, to]),
  );
  const asked = pairs.map((_, index) => {
    const [from, to] = [trees[2 * index], trees[2 * index + 1]];
    return from === undefined || to === undefined ? undefined : `${from} ${to}`;
  });
  const told = statsOf(root, new Set(asked.filter((pair) => pair !== undefined)));
  return asked.map((pair) => (pair === undefined ? undefined : (told.get(pair) ?? '')));
}

/** `<name> tree <size>` for each, or `<what was asked> missing`. */
function treesOf(root: string, names: readonly string[]): (string | undefined)[] {
  if (names.length === 0) return [];
  const input = names.map((name) => `${name}^{tree}\n`).join('');
  const lines = git(root, ['cat-file', '--batch-check'], { input }).split('\n');
  return names.map((_, index) => {
    const [tree, kind] = lines[index]?.split(' ') ?? [];
    return kind === 'tree' ? tree : undefined;
  });
}

/** git heads the figures of each pair with the pair; a line of figures begins with a space. */
function statsOf(root: string, pairs: ReadonlySet<string>): ReadonlyMap<string, string> {
  if (pairs.size === 0) return new Map();
  const args = ['diff-tree', '--stdin', '-r', '-M', '--stat', '--no-color', '--', '.', ':(exclude,top).sow'];
  const all = new Map<string, string>();
  let pair = '';
  for (const line of git(root, args, { input: [...pairs, ''].join('\n') }).split('\n'))
    if (pairs.has(line)) pair = line;
    else if (line !== '') all.set(pair, `${all.get(pair) ?? ''}${line}\n`);
  return all;
}
