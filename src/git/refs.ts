// The commits that branches and HEAD are at, read from the files that git keeps them in: to ask git costs a process.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { git } from './git.ts';
import type { Repository } from './repository.ts';

/** By their full names; a branch that is not there is missing. */
export function readRefs(
  { root, commonDir }: Repository,
  names: readonly string[],
): ReadonlyMap<string, string> {
  return refsInFiles(commonDir, names) ?? askedOf(root, names);
}

/** The commit of HEAD; empty before the first one. */
export function headCommit({ root, gitDir, commonDir }: Repository): string {
  const head = textOf(join(gitDir, 'HEAD'))?.trim() ?? '';
  if (head === '') return '';
  const ref = /^ref: (.+)$/.exec(head)?.[1];
  const found = ref === undefined ? head : refsInFiles(commonDir, [ref])?.get(ref);
  return found !== undefined && COMMIT.test(found)
    ? found
    : git(root, ['rev-parse', '--verify', '--quiet', 'HEAD']).trim();
}

const COMMIT = /^[0-9a-f]{40,64}$/;

/** Undefined where only git can tell: they are kept in another format, or one names another. */
function refsInFiles(commonDir: string, names: readonly string[]): ReadonlyMap<string, string> | undefined {
  if (existsSync(join(commonDir, 'reftable'))) return undefined;
  const refs = new Map<string, string>();
  let packed: ReadonlyMap<string, string> | undefined;
  for (const name of names) {
    if (name.split('/').includes('..')) return undefined;
    // In this order: git packs a ref before it takes its file away.
    const loose = textOf(join(commonDir, name))?.trim();
    if (loose !== undefined && !COMMIT.test(loose)) return undefined;
    packed ??= loose === undefined ? packedRefs(commonDir) : undefined;
    const commit = loose ?? packed?.get(name);
    if (commit !== undefined) refs.set(name, commit);
  }
  return refs;
}

function packedRefs(commonDir: string): ReadonlyMap<string, string> {
  const lines = textOf(join(commonDir, 'packed-refs'))?.matchAll(/^([0-9a-f]{40,64}) (.+)$/gm) ?? [];
  return new Map([...lines].map(([, commit = '', name = '']) => [name, commit]));
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return undefined;
    throw error;
  }
}

function askedOf(root: string, names: readonly string[]): ReadonlyMap<string, string> {
  const listed = git(root, ['for-each-ref', '--format=%(objectname) %(refname)', ...names]);
  return new Map(
    listed
      .split('\n')
      .filter((line) => line !== '')
      .map((line): [string, string] => {
        const [commit = '', name = ''] = line.split(' ');
        return [name, commit];
      })
      .filter(([name]) => names.includes(name)),
  );
}
