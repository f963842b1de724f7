// What a dead writer has left is finished before anybody reads or decides.
import type { Failure } from '../../base/failure.ts';
import { absolute, foldersAbove, makeFolders } from '../disk/files.ts';
import { ioFailure } from '../disk/io-failure.ts';
import { LAST, PENDING, TEMP, TXN } from '../layout.ts';
import type { Store } from '../store.ts';
import { type Entry, readEntry } from './entry.ts';
import { type Finished, finishEntry } from './finish.ts';

/** Finishes the entry of a writer that died after its commit; its conflicts are told and the command goes on. */
export function finishPredecessor(store: Store): Failure | undefined {
  let unfinished: string | undefined;
  try {
    clearTemp(store);
    if (store.io.stat(absolute(store, PENDING)) === null) return undefined;
    unfinished = 'an earlier command';
    // The predecessor may have died between the rename and the sync that made the entry durable.
    for (const folder of foldersAbove(PENDING)) store.io.syncFolder(absolute(store, folder));
    // After a power cut the entry may be there and this folder not.
    makeFolders(store, TEMP);
    const entry = readEntry(store.io, absolute(store, PENDING));
    if (entry === null) return undefined;
    if (entry === 'unreadable') return unreadable(store, unfinished);
    unfinished = entry.command;
    if (isFinished(store, entry)) forget(store);
    else tellConflicts(store, entry, finishEntry(store, entry, store.head));
    return undefined;
  } catch (error) {
    const failure = ioFailure(error, PENDING, unfinished !== undefined);
    return unfinished === undefined ? failure : { ...failure, unfinished };
  }
}

function unreadable(store: Store, unfinished: string): Failure {
  const path = absolute(store, PENDING);
  return { reason: 'io', call: 'read', path, code: 'EUNKNOWNENTRY', committed: true, unfinished };
}

/** It was renamed, and a power cut has kept both names: a rename onto itself would change nothing. */
function isFinished(store: Store, { id }: Entry): boolean {
  const last = readEntry(store.io, absolute(store, LAST));
  return last !== null && last !== 'unreadable' && last.id === id;
}

function forget(store: Store): void {
  store.io.unlink(absolute(store, PENDING));
  store.io.syncFolder(absolute(store, TXN));
}

function tellConflicts(store: Store, { command }: Entry, finished: Finished): void {
  for (const path of finished.kind === 'done' ? finished.conflicts : []) {
    const message = `${path} was changed while \`${command}\` was being finished; its newer text was kept`;
    store.report({ type: 'warning', message });
  }
}

/** Only the holder of the lock writes there, so that whatever is found is a dead one's. */
function clearTemp(store: Store): void {
  for (const name of store.io.list(absolute(store, TEMP)) ?? [])
    store.io.unlink(absolute(store, `${TEMP}/${name}`));
}
