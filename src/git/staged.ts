// What is staged: the files of the index below a folder, with their bytes.
import { spawnSync } from 'node:child_process';
import { git } from './git.ts';

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
  const blobs = readBlobs(
    root,
    chosen.map(({ hash }) => hash),
  );
  return new Map(
    chosen.map(({ path, mode }, i) => [
      path,
      { isLink: mode === '120000', bytes: blobs[i] ?? new Uint8Array() },
    ]),
  );
}

/** `<hash> blob <size>\n<bytes>\n` for each, in their order. */
function readBlobs(root: string, hashes: readonly string[]): Uint8Array[] {
  const { stdout } = spawnSync('git', ['cat-file', '--batch'], {
    cwd: root,
    input: hashes.map((hash) => `${hash}\n`).join(''),
    maxBuffer: 1024 * 1024 * 1024,
  });
  const blobs: Uint8Array[] = [];
  for (let at = 0; at < stdout.length; ) {
    const head = stdout.indexOf(10, at);
    const size = Number(stdout.subarray(at, head).toString('latin1').split(' ')[2]);
    blobs.push(stdout.subarray(head + 1, head + 1 + size));
    at = head + 1 + size + 1;
  }
  return blobs;
}
