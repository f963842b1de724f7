// proper-lockfile, tamed. All its own ways are off: takeover by age (the lock is always of now, and stale only after 12 days of
// being so), refreshing (every 6 days, to no effect), throwing from a timer, its retries. Left are its calls, its table of
// held locks, and its giving them back when the process exits in the middle of the work.
import type { LockOptions } from 'proper-lockfile';
import type { Io } from '../../base/io.ts';
import { hasCode } from '../disk/io-failure.ts';
import { giveBack, lockPath, place } from './lock-folder.ts';
import type { LockOwner } from './lock-owner.ts';

/** Gives the lock back; throws when it cannot. */
export type Release = () => void;

/** One try for an owner whose folder is prepared; null while something stands in its way. */
export type Take = (io: Io, folder: string, owner: LockOwner) => Release | null;

/**
 * Loaded when first needed: it takes milliseconds, most commands only read, and it listens for every deadly signal. When no
 * other listener stands beside its own, it gives the locks back and lets the signal kill; so a program's own
 * listener must stay for good (`on`, not `once`), or the first signal already finds it gone.
 */
export async function loadLibrary(): Promise<Take> {
  // By its default export: a bundle does not tell the names of a CommonJS module apart.
  const { default: library } = await import('proper-lockfile');
  return (io, folder, owner) => {
    try {
      return library.lockSync(lockPath(folder), taming(io, folder, owner));
    } catch (error) {
      if (hasCode(error, 'ELOCKED')) return null;
      throw error;
    }
  };
}

function taming(io: Io, folder: string, owner: LockOwner): LockOptions {
  const stats = { mtime: new Date() };
  const fs = {
    mkdirSync: () => place(io, folder, owner),
    rmdirSync: () => giveBack(io, folder, owner.token),
    statSync: () => stats,
    utimesSync: () => undefined,
  };
  return {
    fs,
    lockfilePath: lockPath(folder),
    realpath: false,
    retries: 0,
    stale: 2 ** 30,
    onCompromised: () => undefined,
  };
}
