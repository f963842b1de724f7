// The files of the open project at one moment, each with the name that git gives to its content: only those are read whose
// marks have changed since the last checkpoint.
import { blobHash, hashLength } from '../../git/blobs.ts';
import { absolute } from '../../store/disk/files.ts';
import { isSettled, sameStamp, stampOf } from '../../store/index/stamp.ts';
import { PENDING } from '../../store/layout.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Mark, Marks } from './marks.ts';

export const PROJECT_FOLDER = 'project';

export interface Captured extends Marks {
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
  const read = new Map<string, Uint8Array>();
  const look = (path: string): void => {
    const stat = store.io.stat(absolute(store, path));
    const stamp = isPlain ? stampOf(stat) : null;
    const before = known.files.get(path);
    if (stamp && before && sameStamp(stamp, before.stamp) && isSettled(stamp, known.at)) {
      files.set(path, before);
      return;
    }
    const bytes = stat && stat.kind !== 'file' ? null : snapshot.bytes(path);
    if (bytes === null) {
      if (stat?.kind !== 'link') walk(path);
      return;
    }
    read.set(path, bytes);
    files.set(path, {
      stamp,
      hash: blobHash(bytes, length),
      size: bytes.length,
      status: statusIn(path, bytes),
    });
  };
  const walk = (folder: string): void => {
    for (const name of snapshot.list(folder)) look(`${folder}/${name}`);
  };
  walk(PROJECT_FOLDER);
  return { at, files, read };
}

const TASK_STATE = /^project\/phases\/[^/]+\/tasks\/\d{3}\/state\.yaml$/;

/** At a glance: a checkpoint is made of broken files, too. */
function statusIn(path: string, bytes: Uint8Array): string | undefined {
  if (!TASK_STATE.test(path)) return undefined;
  return /^status:[ \t]*["']?([a-z_]+)/m.exec(Buffer.from(bytes).toString('utf8'))?.[1] ?? 'invalid';
}
