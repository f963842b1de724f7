// The commit point: the entry, whole and synced under a name of its own, becomes the pending one in a single rename.

import type { Io } from '../../base/io.ts';
import { absolute, foldersAbove, makeFolders } from '../disk/files.ts';
import { hasCode } from '../disk/io-failure.ts';
import { DONE, LAST, LOCAL_IGNORE, PENDING, SET_ASIDE, TEMP, TXN } from '../layout.ts';
import type { Store } from '../store.ts';
import { type Entry, readEntry } from './entry.ts';

const KEPT_FOR_UNDO = 200;

/** @param onCommit called once the entry stands; what fails from there on is finished by the next command. */
export function commitEntry(store: Store, entry: Entry, onCommit: () => void): void {
  const { io } = store;
  prepareFolders(store);
  retireLast(store);
  const temp = absolute(store, `${TEMP}/${entry.id}.json`);
  io.create(temp, JSON.stringify(entry));
  io.sync(temp);
  io.rename(temp, absolute(store, PENDING));
  onCommit();
  io.syncFolder(absolute(store, TXN));
}

/**
 * The folder of temporary files is made last, so that where it stands the others are there to stay: an entry in a folder that
 * a power cut takes away would leave what it had placed half done. The one for what is set aside is made now, because a
 * full disk may be what it is needed for.
 */
function prepareFolders(store: Store): void {
  if (store.io.stat(absolute(store, TEMP)) !== null) return;
  for (const folder of [DONE, SET_ASIDE]) makeFolders(store, folder);
  hideFromGit(store);
  for (const folder of foldersAbove(PENDING)) store.io.syncFolder(absolute(store, folder));
  makeFolders(store, TEMP);
}

/** On a branch that knows nothing of sow no .gitignore of the repository hides what is of this checkout alone. */
function hideFromGit(store: Store): void {
  const { io } = store;
  const path = absolute(store, LOCAL_IGNORE);
  const standing = io.stat(path);
  if (standing !== null && standing.size > 0) return;
  // Empty is what a killed writer leaves of it.
  if (standing !== null) io.unlink(path);
  io.create(path, '*\n');
  io.sync(path);
}

/**
 * The last acknowledged entry becomes history before the next commit. It keeps its old name until the next one takes that:
 * were it gone in between, two moments between two commits would look the same to a reader who notes it.
 */
function retireLast(store: Store): void {
  const { io } = store;
  const last = readEntry(io, absolute(store, LAST));
  if (last === null) return;
  const id = last === 'unreadable' ? store.newId() : last.id;
  linkUnlessThere(io, absolute(store, LAST), absolute(store, `${DONE}/${id}.json`));
  const done = io.list(absolute(store, DONE)) ?? [];
  for (const name of done.slice(0, -KEPT_FOR_UNDO)) io.unlink(absolute(store, `${DONE}/${name}`));
}

/** A writer that was killed after it made the link leaves it to the next one. */
function linkUnlessThere(io: Io, from: string, to: string): void {
  try {
    io.link(from, to);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  }
}
