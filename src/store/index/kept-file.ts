// Files below local/ that keep what was read, so that it need not be read again. They are never the truth: they can be deleted at any
// time, and one that is broken, of another version or of another folder only costs time.
import { timeOf } from '../../base/id.ts';
import { SCHEMAS } from '../../document/generated/digest.ts';
import { absolute, type Root } from '../disk/files.ts';
import { hasCode } from '../disk/io-failure.ts';
import { LOCAL } from '../layout.ts';
import { checksum } from './checksum.ts';

/** Of the reader and of the schemas that the values obey. */
const VERSION = `3 ${SCHEMAS}`;

/** The value that was kept; undefined where none was, or none that can be believed. */
export function readKept(root: Root, path: string): unknown {
  const bytes = readBytes(root, path);
  const end = bytes.indexOf(10);
  const body = bytes.subarray(end + 1);
  if (end < 0 || bytes.toString('utf8', 0, end) !== headOf(body)) return undefined;
  return JSON.parse(body.toString('utf8'));
}

/** Best effort, and not synced: who cannot write it reads everything the next time too. @param unique a fresh id */
export function writeKept(root: Root, path: string, value: unknown, unique: string): void {
  const body = Buffer.from(JSON.stringify(value));
  const temp = absolute(root, `${LOCAL}/index.${unique}.json`);
  try {
    root.io.create(temp, Buffer.concat([Buffer.from(`${headOf(body)}\n`), body]), 0o600);
    root.io.rename(temp, absolute(root, path));
    sweepIndexes(root, unique);
  } catch (error) {
    if (!hasCode(error)) throw error;
    discard(root, temp);
  }
}

/** What readers were writing when they were killed. @param now a fresh id */
export function leftIndexes(root: Root, now: string): string[] {
  const names = root.io.list(absolute(root, LOCAL)) ?? [];
  return names.filter((name) => isOld(name, now));
}

/** Takes away what they left, as far as that is possible. */
export function sweepIndexes(root: Root, now: string): void {
  for (const name of leftIndexes(root, now)) discard(root, absolute(root, `${LOCAL}/${name}`));
}

const TEMPORARY = /^index\.([0-9a-f-]{36})\.json$/;

/** No reader takes so long over writing its index; one that does goes without. */
const OLD_MS = 60_000;

function isOld(name: string, now: string): boolean {
  const id = TEMPORARY.exec(name)?.[1];
  return id !== undefined && timeOf(id) < timeOf(now) - OLD_MS;
}

function discard(root: Root, temp: string): void {
  try {
    root.io.unlink(temp);
  } catch (error) {
    // It could not be made in the first place, or not be taken away either: `doctor` finds what is left.
    if (!hasCode(error)) throw error;
  }
}

function readBytes(root: Root, path: string): Buffer {
  try {
    const bytes = root.io.read(absolute(root, path), 'no-links') ?? new Uint8Array();
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  } catch (error) {
    if (!hasCode(error)) throw error;
    return Buffer.alloc(0);
  }
}

function headOf(rows: Uint8Array): string {
  const head = `${VERSION} ${checksum(rows)}`;
  // So that what stands behind it begins where a word does.
  return head.padEnd(head.length + 3 - (head.length % 4));
}
