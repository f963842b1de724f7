// Trees of files that are kept under a ref of their own: written in one call of git, beside the index, HEAD and the files of
// the checkout, which stay as they are.
import { spawnSync } from 'node:child_process';
import { fail, ok, type Result } from '../base/result.ts';
import { readObjects } from './blobs.ts';
import { git, gitDo } from './git.ts';
import type { Repository } from './repository.ts';

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

export interface Kept {
  readonly commit: string;
  /** Of all its files. */
  readonly tree: string;
}

/** Undefined where the ref is taken already. */
export function keepTree({ root }: Repository, tree: NewTree): Result<Kept | undefined> {
  const args = [...(tree.durable ? DURABLE : AS_GIT_DOES), 'fast-import', '--quiet'];
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
  const refs = [...keptRefs({ root }, below)].map(([ref, commit]) => ({ ref, commit }));
  const commits = readObjects(
    root,
    refs.map(({ commit }) => commit),
    'commit',
  );
  return refs.map((one, index) => ({ ...one, message: messageIn(commits[index]) }));
}

/** The refs alone, without reading what they lead to. */
export function keptRefs({ root }: Pick<Repository, 'root'>, below: string): ReadonlyMap<string, string> {
  const listed = git(root, ['for-each-ref', '--format=%(refname) %(objectname)', below]);
  return new Map(
    listed
      .split('\n')
      .filter((row) => row !== '')
      .map((row) => [row.slice(0, row.lastIndexOf(' ')), row.slice(row.lastIndexOf(' ') + 1)]),
  );
}

function messageIn(commit: Buffer | undefined): string | undefined {
  const text = commit?.toString('utf8');
  const end = text?.indexOf('\n\n') ?? -1;
  return text === undefined || end < 0 ? undefined : text.slice(end + 2);
}

export interface KeptFile {
  readonly path: string;
  readonly hash: string;
}

/** Every file of a tree; undefined where a part of it is missing. */
export function filesOf({ root }: Repository, commit: string): readonly KeptFile[] | undefined {
  const listed = gitDo(root, ['ls-tree', '-r', '-z', '--full-tree', commit]);
  if (!listed.ok) return undefined;
  return listed.value.split('\0').flatMap((row) => {
    const [, hash, path] = /^\d{6} blob ([0-9a-f]+)\t([\s\S]+)$/.exec(row) ?? [];
    return hash !== undefined && path !== undefined ? [{ path, hash }] : [];
  });
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
