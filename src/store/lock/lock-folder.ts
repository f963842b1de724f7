// The steps on disk that the lock is made of: each is one rename, and a rename has one winner.
//
//   lock.<owner>/  ──place──►  lock/  ──bury──►  graves/<token>/
//   prepared, unseen           held              released or reaped, never to be taken from anyone again
//
// Whoever read an owner in `lock/` and calls it dead buries it under that owner's token. If the lock has changed hands in
// between, that grave is taken and the rename fails: nobody can bury a lock whose owner he has not read.
import { join } from 'node:path';
import type { Io } from '../../base/io.ts';
import { hasCode } from '../disk/io-failure.ts';
import { type LockOwner, nameOfOwner, ownerOfName, readOwner, writeOwner } from './lock-owner.ts';
import { isDead } from './process-identity.ts';

const PREPARED = 'lock.';
const BY_HAND = 'removed-by-hand';
/** Not needed where a listing is of now; a margin for file systems that cache listings. */
const GRAVES_KEPT = 32;

export function lockPath(folder: string): string {
  return join(folder, 'lock');
}

/** Makes the folder that will be the lock; its name tells whose it is from the first moment. */
export function prepare(io: Io, folder: string, owner: LockOwner): void {
  const prepared = preparedPath(folder, owner);
  ensureFolder(io, folder);
  io.mkdir(prepared);
  writeOwner(io, prepared, owner);
}

/** Throws EEXIST while something stands there. A rename replaces an empty folder, hence the look first: we make none. */
export function place(io: Io, folder: string, owner: LockOwner): void {
  const lock = lockPath(folder);
  if (io.stat(lock) !== null) throw taken(lock);
  try {
    io.rename(preparedPath(folder, owner), lock);
  } catch (error) {
    throw hasCode(error, 'EEXIST', 'ENOTEMPTY', 'ENOTDIR') ? taken(lock) : error;
  }
}

/** Ends the lock of the owner that was read in it; false when someone else did, or it changed hands since. */
export function bury(io: Io, folder: string, token: string): boolean {
  ensureFolder(io, gravesPath(folder));
  try {
    io.rename(lockPath(folder), join(gravesPath(folder), token));
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST', 'ENOTEMPTY', 'ENOENT')) return false;
    throw error;
  }
}

/**
 * Whether nothing stands there any more. A lock is empty only where a power cut has kept the folder and lost the name in it;
 * when somebody has taken it since, it is not empty, and stays.
 */
export function clearEmpty(io: Io, folder: string): boolean {
  const lock = lockPath(folder);
  if (io.stat(lock) === null) return true;
  try {
    io.rmdir(lock);
    return true;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return true;
    if (hasCode(error, 'ENOTEMPTY', 'EEXIST', 'ENOTDIR')) return false;
    throw error;
  }
}

/** The owner's own end of it. The lock is read first, for a person may have removed it and another process taken it. */
export function giveBack(io: Io, folder: string, token: string): void {
  const lock = lockPath(folder);
  if (readOwner(io, lock)?.token === token && bury(io, folder, token)) return;
  throw new Error(`${lock} was removed while this process held it`);
}

/**
 * For a person who says that the owner is gone. Its grave is never emptied: should the owner live after all, it must find
 * it taken. The caller has prepared a folder before it read the token, as every reader who may bury must.
 */
export function buryByHand(io: Io, folder: string, token: string): boolean {
  io.create(join(lockPath(folder), BY_HAND), '');
  return bury(io, folder, token);
}

/** The names of the folders that those at the door have prepared, dead ones among them. */
export function contendersIn(io: Io, folder: string): string[] {
  return (io.list(folder) ?? []).filter((name) => name.startsWith(PREPARED));
}

/**
 * Removes what the dead prepared and, when nobody is at the door, old graves. Only for the holder. A contender prepares its
 * folder before it reads an owner and keeps it until its last try to bury; so when the graves were listed before the
 * contenders, and no contender lives, nobody can have read a token of those graves and still act on it.
 */
export function tidy(io: Io, folder: string, host: string): void {
  asFarAsItGoes(() => {
    const graves = io.list(gravesPath(folder)) ?? [];
    const contenders = contendersIn(io, folder);
    const dead = contenders.filter((name) => isOfDead(name, host));
    for (const name of dead) discard(io, join(folder, name));
    if (dead.length < contenders.length) return;
    for (const token of graves.slice(0, -GRAVES_KEPT)) emptyGrave(io, join(gravesPath(folder), token));
  });
}

export function discardPrepared(io: Io, folder: string, owner: LockOwner): void {
  asFarAsItGoes(() => discard(io, preparedPath(folder, owner)));
}

function isOfDead(name: string, host: string): boolean {
  const owner = ownerOfName(name.slice(PREPARED.length));
  return owner !== null && isDead(owner, host);
}

function emptyGrave(io: Io, grave: string): void {
  const names = io.list(grave) ?? [];
  if (!names.includes(BY_HAND)) remove(io, grave, names);
}

function discard(io: Io, path: string): void {
  const names = io.list(path);
  if (names !== null) remove(io, path, names);
}

function remove(io: Io, folder: string, names: readonly string[]): void {
  for (const name of names) io.unlink(join(folder, name));
  io.rmdir(folder);
}

/** Litter that cannot be removed stays for the next holder: no reason to fail what the command was asked for. */
function asFarAsItGoes(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!hasCode(error)) throw error;
  }
}

function ensureFolder(io: Io, path: string): void {
  if (io.stat(path) !== null) return;
  try {
    io.mkdir(path, 0o700);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  }
}

function preparedPath(folder: string, owner: LockOwner): string {
  return join(folder, `${PREPARED}${nameOfOwner(owner)}`);
}

function gravesPath(folder: string): string {
  return join(folder, 'graves');
}

function taken(lock: string): Error {
  return Object.assign(new Error(`${lock} exists`), { code: 'EEXIST' });
}
