// The transactions that were acknowledged, newest first, as far back as they are kept.
import { absolute } from '../disk/files.ts';
import { DONE, LAST } from '../layout.ts';
import type { Store } from '../store.ts';
import { type Entry, readEntry } from './entry.ts';

/** Read one after another, as far as somebody looks. */
export function* pastEntries({ io, dir }: Pick<Store, 'io' | 'dir'>): Generator<Entry> {
  const last = readEntry(io, absolute({ io, dir }, LAST));
  if (last !== null && last !== 'unreadable') yield last;
  const names = [...(io.list(absolute({ io, dir }, DONE)) ?? [])].reverse();
  for (const name of names) {
    const entry = readEntry(io, absolute({ io, dir }, `${DONE}/${name}`));
    // A killed writer may have left the last one under both of its names.
    if (entry === null || entry === 'unreadable' || (last as Entry | null)?.id === entry.id) continue;
    yield entry;
  }
}
