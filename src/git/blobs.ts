// Objects that git keeps by their hash, read many at once, and the name that it gives to the content of a file.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Repository } from './repository.ts';

/** The bytes of each, in the order of the hashes; undefined for what is not there, is none of the kind, or is damaged. */
export function readObjects(
  root: string,
  hashes: readonly string[],
  kind: 'blob' | 'commit',
): (Buffer | undefined)[] {
  const found = new Map<string, Buffer>();
  // git stops at an object that is damaged: then it is asked for those behind it.
  for (let left = hashes; left.length > 0; ) {
    const { stdout } = spawnSync('git', ['cat-file', '--batch'], {
      cwd: root,
      input: left.map((hash) => `${hash}\n`).join(''),
      maxBuffer: 1024 * 1024 * 1024,
    });
    let told = 0;
    // `<hash> <kind> <size>\n<bytes>\n` for each, or `<hash> missing\n`.
    for (let at = 0; at < stdout.length; told++) {
      const end = stdout.indexOf(10, at);
      const [hash = '', ofKind, length] = stdout.subarray(at, end).toString('latin1').split(' ');
      at = end + 1;
      if (length === undefined) continue;
      const size = Number(length);
      if (ofKind === kind) found.set(hash, stdout.subarray(at, at + size));
      at += size + 1;
    }
    left = left.slice(told + 1);
  }
  return hashes.map((hash) => found.get(hash));
}

/** The name that git gives to bytes. @param length of a name of this repository: 40 for SHA-1, 64 for SHA-256 */
export function blobHash(bytes: Uint8Array, length: number): string {
  return createHash(length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex');
}

/** How long names of objects are here: 40 for SHA-1, 64 for SHA-256. */
export function hashLength({ commonDir }: Repository): number {
  const config = join(commonDir, 'config');
  const text = existsSync(config) ? readFileSync(config, 'utf8') : '';
  return /^\s*objectformat\s*=\s*sha256\s*$/im.test(text) ? 64 : 40;
}
