// Objects that git keeps by their hash, read many at once, and the name that it gives to the content of a file.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Repository } from '../repository.ts';

type Kind = 'blob' | 'commit';

/** The bytes of each, in the order of the hashes; undefined for what is not there, is none of the kind, or is damaged. */
export function readObjects(root: string, hashes: readonly string[], kind: Kind): (Buffer | undefined)[] {
  const found = new Map<string, Buffer>();
  // git stops at an object that is damaged: then it is asked for those behind it.
  for (let left = hashes; left.length > 0; ) {
    const told = ask(root, left);
    for (const object of told) if (object?.kind === kind) found.set(object.hash, object.bytes);
    left = left.slice(told.length + 1);
  }
  return hashes.map((hash) => found.get(hash));
}

export interface NamedCommit {
  readonly hash: string;
  readonly bytes: Buffer;
}

/** The commit that a ref leads to; undefined where there is none, or it cannot be read. */
export function readCommit(root: string, ref: string): NamedCommit | undefined {
  const [object] = ask(root, [ref]);
  return object?.kind === 'commit' ? object : undefined;
}

interface Told {
  readonly hash: string;
  readonly kind: string;
  readonly bytes: Buffer;
}

/** As many answers as git gave; undefined for what it does not have. */
function ask(root: string, names: readonly string[]): (Told | undefined)[] {
  const { stdout } = spawnSync('git', ['cat-file', '--batch'], {
    cwd: root,
    input: names.map((name) => `${name}\n`).join(''),
    maxBuffer: 1024 * 1024 * 1024,
  });
  const told: (Told | undefined)[] = [];
  // `<hash> <kind> <size>\n<bytes>\n` for each, or `<name> missing\n`.
  for (let at = 0; at < stdout.length; ) {
    const end = stdout.indexOf(10, at);
    const [hash = '', kind = '', length] = stdout.subarray(at, end).toString('latin1').split(' ');
    at = end + 1;
    if (length === undefined) {
      told.push(undefined);
      continue;
    }
    const size = Number(length);
    told.push({ hash, kind, bytes: stdout.subarray(at, at + size) });
    at += size + 1;
  }
  return told;
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
