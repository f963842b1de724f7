// The transactions that were acknowledged, and notes of what came beside them, newest first, as far back as they are kept.
import { absolute } from '../disk/files.ts';
import { DONE, LAST } from '../layout.ts';
import type { Store } from '../store.ts';
import { type Entry, readEntry } from './entry.ts';
import { isNote } from './note.ts';

/** Read one after another, as far as somebody looks. */
export function* pastEntries({ io, dir }: Pick<Store, 'io' | 'dir'>): Generator<Entry> {
  const read = (path: string): Entry | undefined => {
    const entry = readEntry(io, absolute({ io, dir }, path));
    return entry === null || entry === 'unreadable' ? undefined : entry;
  };
  const last = read(LAST);
  const names = [...(io.list(absolute({ io, dir }, DONE)) ?? [])].reverse();
  const later: string[] = [];
  const others: string[] = [];
  for (const name of names) (last && name > `${last.id}.json` ? later : others).push(name);
  const done = (name: string): Entry[] => [read(`${DONE}/${name}`) ?? []].flat();
  // Only a note can be newer than the last one; a transaction with a higher id was made by a clock that went back since.
  const ahead = later.flatMap(done);
  yield* ahead.filter(isNote);
  if (last) yield last;
  yield* ahead.filter((entry) => !isNote(entry));
  // A killed writer may have left the last one under both of its names.
  for (const name of others) for (const entry of done(name)) if (entry.id !== last?.id) yield entry;
}
