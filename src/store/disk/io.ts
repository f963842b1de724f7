// The real file system behind the Io interface. Synchronous on purpose: for many small files it is several times
// faster than the promise API, and the lock is held for milliseconds.
import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmdirSync,
  type Stats,
  unlinkSync,
  writeSync,
} from 'node:fs';
import type { FileKind, Io } from '../../base/io.ts';

export const nodeIo: Io = {
  read: (path, links) =>
    orNull(() => (links ? withFile(path, NO_LINKS, (fd) => readFileSync(fd)) : readFileSync(path))),
  list: (path) => orNull(() => readdirSync(path).sort()),
  stat: (path) =>
    orNull(() => {
      const stats = lstatSync(path, { throwIfNoEntry: false });
      if (!stats) return null;
      return {
        kind: kindOf(stats),
        size: stats.size,
        mtimeMs: stats.mtimeMs,
        ctimeMs: stats.ctimeMs,
        ino: stats.ino,
      };
    }),
  create: (path, text, mode = 0o666) => withFile(path, 'wx', (fd) => writeAll(fd, text), mode),
  append: (path, text) => withFile(path, APPEND, (fd) => writeAll(fd, text)),
  cut: (path, tail) => orNull(() => withFile(path, CHANGE, (fd) => cutOff(fd, tail))) ?? false,
  sync: (path) => withFile(path, 'r', fsyncSync),
  syncFolder: (path) => withFile(path, 'r', fsyncSync),
  rename: (from, to) => renameSync(from, to),
  link: (from, to) => linkSync(from, to),
  unlink: (path) => unlinkSync(path),
  mkdir: (path, mode) => {
    mkdirSync(path, mode);
  },
  rmdir: (path) => rmdirSync(path),
};

/** Where the system has no such flag, links are found by looking before. Nobody waits for the other end of a pipe. */
const NO_LINKS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
const CHANGE = constants.O_RDWR | (constants.O_NOFOLLOW ?? 0);
const APPEND = constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | (constants.O_NOFOLLOW ?? 0);

/** Absent is an answer, not trouble; a file where a folder was expected on the way counts as absent too. */
function orNull<T>(call: () => T): T | null {
  try {
    return call();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw error;
  }
}

function withFile<T>(path: string, flags: string | number, work: (fd: number) => T, mode?: number): T {
  const fd = openSync(path, flags, mode);
  try {
    return work(fd);
  } finally {
    closeSync(fd);
  }
}

/** Of the very file that was looked at: by its path it may have become another one meanwhile. */
function cutOff(fd: number, tail: Uint8Array): boolean {
  const size = fstatSync(fd).size - tail.length;
  const found = Buffer.alloc(tail.length);
  if (size < 0 || readSync(fd, found, 0, tail.length, size) < tail.length || !found.equals(tail))
    return false;
  ftruncateSync(fd, size);
  return true;
}

/** write(2) may write less than it was given. */
function writeAll(fd: number, content: string | Uint8Array): void {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  let done = 0;
  while (done < bytes.length) done += writeSync(fd, bytes, done);
}

function kindOf(stats: Stats): FileKind {
  if (stats.isFile()) return 'file';
  if (stats.isDirectory()) return 'folder';
  return stats.isSymbolicLink() ? 'link' : 'other';
}
