// What tells that a file is the one that was read: git's own marks. A file that changed within the clock's grain of the moment
// the index was written may change again without showing it, so that its mark proves nothing.
import type { FileStat } from '../../base/io.ts';

/** mtime and ctime in milliseconds, size in bytes, inode. */
export type Stamp = readonly [mtimeMs: number, ctimeMs: number, size: number, ino: number];

/** Coarser than the clock of any local file system that keeps fractions of a second. */
const GRAIN_MS = 20;

/** @returns null where no file stands. */
export function stampOf(stat: FileStat | null): Stamp | null {
  return stat?.kind === 'file' ? [stat.mtimeMs, stat.ctimeMs, stat.size, stat.ino] : null;
}

export function sameStamp(a: Stamp | null, b: Stamp | null): boolean {
  if (a === null || b === null) return a === b;
  return a[0] === b[0] && a[1] === b[1] && a[2] === b[2] && a[3] === b[3];
}

/** Whether a later change would show. @param at when the mark was taken. */
export function isSettled(stamp: Stamp | null, at: number): boolean {
  return stamp === null || Math.max(stamp[0], stamp[1]) < at - GRAIN_MS;
}
