// The files of the open project at one moment, each with the name that git gives to its content: only those are read whose
// marks have changed since the last checkpoint.
import type { FileStat } from '../../base/io.ts';
import { blobHash, hashLength } from '../../git/content/blobs.ts';
import { absolute } from '../../store/disk/files.ts';
import { isSettled, type Stamp, sameStamp, stampOf } from '../../store/index/stamp.ts';
import { PENDING } from '../../store/layout.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { FolderMark, Mark, Marks } from './marks.ts';

export const PROJECT_FOLDER = 'project';

export interface Captured extends Omit<Marks, 'kept'> {
  /** The bytes of the files that had to be read. */
  readonly read: ReadonlyMap<string, Uint8Array>;
}

/** @param known what was found the last time */
export function capture({ store, repository }: Workspace, snapshot: Snapshot, known: Marks): Captured {
  const at = store.clock();
  const length = hashLength(repository);
  // What an unfinished entry has placed is not there yet: then the marks on the disk say nothing.
  const isPlain = store.io.stat(absolute(store, PENDING)) === null;
  const files = new Map<string, Mark>();
  const folders = new Map<string, FolderMark>();
  const read = new Map<string, Uint8Array>();
  const isSame = (now: Stamp | null, before: { readonly stamp: Stamp | null } | undefined): boolean =>
    now !== null && before !== undefined && sameStamp(now, before.stamp) && isSettled(now, known.at);
  const look = (path: string): void => {
    const stat = store.io.stat(absolute(store, path));
    const stamp = isPlain ? stampOf(stat) : null;
    const before = known.files.get(path);
    if (before && isSame(stamp, before)) {
      files.set(path, before);
      return;
    }
    const bytes = stat && stat.kind !== 'file' ? null : snapshot.bytes(path);
    if (bytes === null) {
      if (stat?.kind !== 'link') walk(path, stat);
      return;
    }
    read.set(path, bytes);
    const hash = blobHash(bytes, length);
    files.set(path, { stamp, hash, size: bytes.length, status: statusIn(path, bytes) });
  };
  const walk = (folder: string, stat: FileStat | null): void => {
    const stamp = isPlain ? folderStampOf(stat) : null;
    const before = known.folders.get(folder);
    const names = before && isSame(stamp, before) ? before.names : snapshot.list(folder);
    if (names.length > 0) folders.set(folder, { stamp, names });
    for (const name of names) look(`${folder}/${name}`);
  };
  look(PROJECT_FOLDER);
  return { at, files, folders, read };
}

/** What it holds cannot change without it. */
function folderStampOf(stat: FileStat | null): Stamp | null {
  return stat?.kind === 'folder' ? [stat.mtimeMs, stat.ctimeMs, stat.size, stat.ino] : null;
}

const TASK_STATE = /^project\/phases\/[^/]+\/tasks\/\d{3}\/state\.yaml$/;

/** At a glance: a checkpoint is made of broken files, too. */
function statusIn(path: string, bytes: Uint8Array): string | undefined {
  if (!TASK_STATE.test(path)) return undefined;
  return /^status:[ \t]*["']?([a-z_]+)/m.exec(Buffer.from(bytes).toString('utf8'))?.[1] ?? 'invalid';
}
