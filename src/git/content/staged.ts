// What is staged: the files of the index below a folder, with their bytes.

import { git } from '../git.ts';
import { readObjects } from './blobs.ts';

export interface StagedFile {
  readonly isLink: boolean;
  readonly bytes: Uint8Array;
}

/** By their paths relative to the folder, which is relative to the repository's root; two git calls. */
export function stagedFiles(root: string, folder: string): ReadonlyMap<string, StagedFile> {
  const listed = git(root, ['ls-files', '--stage', '-z', '--', folder]);
  const entries = [...listed.matchAll(/(\d{6}) ([0-9a-f]+) (\d)\t([^\0]*)\0/g)].map(
    ([, mode, hash = '', stage, path = '']) => ({ mode, hash, stage, path: path.slice(folder.length + 1) }),
  );
  // Of a path that is in conflict, our side.
  const chosen = entries.filter(({ stage }) => stage === '0' || stage === '2');
  const blobs = readObjects(
    root,
    chosen.map(({ hash }) => hash),
    'blob',
  );
  return new Map(
    chosen.map(({ path, mode }, i) => [
      path,
      { isLink: mode === '120000', bytes: blobs[i] ?? new Uint8Array() },
    ]),
  );
}
