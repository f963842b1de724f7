// Trees of files that are kept under a ref of their own: written in one call of git, beside the index, HEAD and the files of
// the checkout, which stay as they are.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../base/result.ts';
import { git, gitDo, gitExit } from '../git.ts';
import type { Repository } from '../repository.ts';
import { readCommit, readObjects } from './blobs.ts';

export interface NewTree {
  readonly ref: string;
  readonly message: string;
  /** Seconds since the epoch. */
  readonly at: number;
  /** The tree that the files are changed from; empty when absent. */
  readonly base?: string | undefined;
  /** null takes a file away. */
  readonly changes: ReadonlyMap<string, Uint8Array | null>;
  /** Synced before it is acknowledged. */
  readonly durable: boolean;
  /** A commit that is kept with it. */
  readonly parent?: string | undefined;
}

export interface KeptTree {
  readonly ref: string;
  /** Of the commit that holds it. */
  readonly commit: string;
  /** Undefined where its commit cannot be read. */
  readonly message: string | undefined;
}

/** A loose object may be lost with the power as any file: what git has acknowledged stays. */
const DURABLE = [
  ...['-c', 'core.fsync=loose-object,pack,pack-metadata,reference'],
  ...['-c', 'core.fsyncMethod=batch'],
];

/** Whatever git is told to do elsewhere, an object that is lost with the power is no fault of what it was made for. */
const AS_GIT_DOES = ['-c', 'core.fsync=none'];

/** Taken apart into one file each, what git was given is written twice, and synced one by one. */
const AS_A_PACK = ['-c', 'fastimport.unpackLimit=1'];

/** Less than what makes git pack all of them together by itself (gc.autoPackLimit). */
const PACKS = { durable: 40, other: 20 };

/** While there are few packs. */
function packed({ commonDir }: Repository, { durable }: NewTree): readonly string[] {
  const folder = join(commonDir, 'objects/pack');
  const packs = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.pack')) : [];
  return packs.length < (durable ? PACKS.durable : PACKS.other) ? AS_A_PACK : [];
}

export interface Kept {
  readonly commit: string;
  /** Of all its files. */
  readonly tree: string;
}

/** Undefined where the ref is taken already. */
export function keepTree(repository: Repository, tree: NewTree): Result<Kept | undefined> {
  const { root } = repository;
  const how = [...(tree.durable ? DURABLE : AS_GIT_DOES), ...packed(repository, tree)];
  const args = [...how, 'fast-import', '--quiet'];
  const { status, stdout, stderr, error } = spawnSync('git', args, {
    cwd: root,
    input: streamOf(tree),
    maxBuffer: 64 * 1024 * 1024,
  });
  const [, made, commit] =
    /^040000 tree ([0-9a-f]+)\t\n([0-9a-f]+)\n/.exec(stdout?.toString('latin1') ?? '') ?? [];
  if (status === 0 && made !== undefined && commit !== undefined) return ok({ commit, tree: made });
  if ((error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT') return fail({ reason: 'git-missing' });
  if (git(root, ['rev-parse', '--verify', '--quiet', tree.ref]) !== '') return ok(undefined);
  return fail({ reason: 'git-failed', command: 'git fast-import', message: stderr.toString('utf8').trim() });
}

function streamOf({ ref, message, at, base, changes, parent }: NewTree): Buffer {
  const data = (bytes: Uint8Array): Uint8Array[] => [Buffer.from(`data ${bytes.length}\n`), bytes];
  const line = (text: string): Uint8Array => Buffer.from(`${text}\n`);
  return Buffer.concat([
    line(`commit ${ref}`),
    line('mark :1'),
    line(`committer sow <sow@localhost> ${at} +0000`),
    ...data(Buffer.from(message)),
    line(''),
    ...(parent === undefined ? [] : [line(`merge ${parent}`)]),
    // With a parent and no base it begins without any of the parent's files: `merge`, and not `from`.
    ...(base === undefined ? [] : [line(`M 040000 ${base} ""`)]),
    ...[...changes].flatMap(([path, bytes]) =>
      bytes === null
        ? [line(`D ${quoted(path)}`)]
        : [line(`M 100644 inline ${quoted(path)}`), ...data(bytes), line('')],
    ),
    line('ls ""'),
    line(''),
    line('get-mark :1'),
  ]);
}

function quoted(path: string): string {
  return `"${path.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`;
}

/** All that are kept below a ref, such as `refs/sow/checkpoints/demo/`. */
export function keptTrees({ root }: Pick<Repository, 'root'>, below: string): KeptTree[] {
  const format = '--format=%(refname) %(objectname)%00%(contents)%00';
  const { exit, stdout } = gitExit(root, ['for-each-ref', format, below]);
  // Where one of them is damaged, git says nothing of the others either.
  if (exit !== 0) return keptOneByOne(root, below);
  const parts = stdout.split('\0');
  return parts.flatMap((part, at) => {
    const [ref = '', commit = ''] = part.trim().split(' ');
    return at % 2 === 1 || ref === '' ? [] : [{ ref, commit, message: parts[at + 1] }];
  });
}

/** The refs alone, without reading what they lead to. */
function keptRefs({ root }: Pick<Repository, 'root'>, below: string): ReadonlyMap<string, string> {
  const listed = git(root, ['for-each-ref', '--format=%(refname) %(objectname)', below]);
  return new Map(
    listed
      .split('\n')
      .filter((row) => row !== '')
      .map((row) => [row.slice(0, row.lastIndexOf(' ')), row.slice(row.lastIndexOf(' ') + 1)]),
  );
}

function keptOneByOne(root: string, below: string): KeptTree[] {
  const refs = [...keptRefs({ root }, below)].map(([ref, commit]) => ({ ref, commit }));
  const hashes = refs.map(({ commit }) => commit);
  const commits = readObjects(root, hashes, 'commit');
  return refs.map((one, index) => ({ ...one, message: messageIn(commits[index]) }));
}

/** The one that is kept under a ref; undefined where there is none, or its commit cannot be read. */
export function keptTree({ root }: Pick<Repository, 'root'>, ref: string): KeptTree | undefined {
  const commit = readCommit(root, ref);
  return commit && { ref, commit: commit.hash, message: messageIn(commit.bytes) };
}

function messageIn(commit: Buffer | undefined): string | undefined {
  const text = commit?.toString('utf8');
  const end = text?.indexOf('\n\n') ?? -1;
  return text === undefined || end < 0 ? undefined : text.slice(end + 2);
}

/** Every file of a tree with the name of its content; undefined where a part of it is missing. */
export function filesOf({ root }: Repository, commit: string): ReadonlyMap<string, string> | undefined {
  const listed = gitDo(root, ['ls-tree', '-r', '-z', '--full-tree', commit]);
  if (!listed.ok) return undefined;
  return new Map(
    listed.value.split('\0').flatMap((row) => {
      const [, hash, path] = /^\d{6} blob ([0-9a-f]+)\t([\s\S]+)$/.exec(row) ?? [];
      return hash !== undefined && path !== undefined ? [[path, hash] as const] : [];
    }),
  );
}

/**
 * The files of a tree, from those of another that are known: only where the two differ is anything read. Undefined where a
 * part of it is missing.
 */
export function filesFrom(
  { root }: Repository,
  known: { readonly commit: string; readonly files: ReadonlyMap<string, string> },
  commit: string,
): ReadonlyMap<string, string> | undefined {
  if (commit === known.commit) return known.files;
  const args = ['diff-tree', '-r', '--raw', '-z', '--no-abbrev', '--no-renames', known.commit, commit];
  const listed = gitDo(root, args);
  if (!listed.ok) return undefined;
  const files = new Map(known.files);
  // `:<mode> <mode> <hash> <hash> <letter>\0<path>\0` for each.
  const parts = listed.value.split('\0');
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const [, , , hash = '', letter] = (parts[at] ?? '').split(' ');
    const path = parts[at + 1] ?? '';
    if (letter === 'D') files.delete(path);
    else files.set(path, hash);
  }
  return files;
}

export function dropRefs({ root }: Repository, refs: readonly string[]): Result<void> {
  if (refs.length === 0) return ok(undefined);
  const { status, stderr } = spawnSync('git', ['update-ref', '--stdin'], {
    cwd: root,
    input: refs.map((ref) => `delete ${ref}\n`).join(''),
    encoding: 'utf8',
  });
  if (status === 0) return ok(undefined);
  return fail({ reason: 'git-failed', command: 'git update-ref', message: stderr.trim() });
}
