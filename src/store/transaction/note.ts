// What a command did beside the state: a note among the past entries, in its place, so that `undo` knows what came last. It
// changes nothing, and nobody finishes it.
import { absolute } from '../disk/files.ts';
import { DONE } from '../layout.ts';
import type { Store } from '../store.ts';
import type { Entry } from './entry.ts';

export type Note = Pick<Entry, 'id' | 'actor' | 'command' | 'next'>;

/** @param note.id drawn when the command began */
export function keepNote(store: Store, note: Note): void {
  const { io } = store;
  // No transaction has been here yet: there is nothing that could be taken back by mistake.
  if (io.stat(absolute(store, DONE)) === null) return;
  const at = new Date(store.clock()).toISOString();
  const entry: Entry = { v: 1, at, branch: store.head(), files: [], lines: [], ...note };
  const path = absolute(store, `${DONE}/${note.id}.json`);
  // By its own name at once: no lock is held here, and temporary files are its holder's. A torn one is read as none.
  io.create(path, JSON.stringify(entry));
  io.sync(path);
}

export function isNote({ files, lines }: Entry): boolean {
  return files.length === 0 && lines.length === 0;
}
