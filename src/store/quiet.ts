// Reads that take no lock and still see one moment: the ids of the pending and the last entry are noted before and after,
// and a target that an unfinished entry has placed already is read as it was before.
import { readEntry } from './entry.ts';
import { absolute, sameBytes } from './files.ts';
import { LAST, PENDING } from './layout.ts';
import { openSnapshot, type Snapshot } from './snapshot.ts';
import { type ReadText, readPlain } from './state-file.ts';
import type { Store } from './store.ts';

/** Each try takes as long as the read; a store that is written to all the time is quiet between two commits. */
const TRIES = 200;

/** @param view reads everything it needs from the snapshot before it returns; it may be called again. */
export function readQuietly<T>(store: Store, view: (snapshot: Snapshot) => T): T {
  for (let attempt = 1; ; attempt++) {
    const before = note(store);
    const result = view(openSnapshot(store, overlay(store), hiddenLines(store)));
    if (before === note(store) || attempt === TRIES) return result;
  }
}

/** Pending first, then last: an entry that is acknowledged in between is seen as a difference. */
function note(store: Store): string {
  return `${idOf(store, PENDING)} ${idOf(store, LAST)}`;
}

function idOf(store: Store, path: string): string {
  const entry = readEntry(store.io, absolute(store, path));
  return entry === null || entry === 'unreadable' ? String(entry) : entry.id;
}

function overlay(store: Store): ReadText {
  const plain = readPlain(store);
  const entry = readEntry(store.io, absolute(store, PENDING));
  if (entry === null || entry === 'unreadable') return plain;
  const targets = new Map(entry.files.map((file) => [file.path, file]));
  return (path) => {
    const bytes = plain(path);
    const target = targets.get(path);
    if (!target || !sameBytes(bytes, target.after)) return bytes;
    return target.before === null ? null : Buffer.from(target.before, 'utf8');
  };
}

function hiddenLines(store: Store): ReadonlySet<string> {
  const entry = readEntry(store.io, absolute(store, PENDING));
  if (entry === null || entry === 'unreadable') return new Set();
  return new Set(entry.lines.map(({ line }) => (JSON.parse(line) as { id: string }).id));
}
