// Reads that take no lock and still see one moment: the ids of the pending and the last entry are noted before and after,
// and what an unfinished entry has placed already is read as it was before.

import { absolute, isThere, sameBytes } from '../disk/files.ts';
import { openFrame } from '../index/frame.ts';
import { openIndex } from '../index/task-index.ts';
import { LAST, PENDING } from '../layout.ts';
import { openSnapshot, type Snapshot } from '../state/snapshot.ts';
import { learnt, plainSource, type Source, type TaskFile } from '../state/source.ts';
import type { Store } from '../store.ts';
import { type Entry, type EntryFile, readEntry } from './entry.ts';

/** Each try takes as long as the read; a store that is written to all the time is quiet between two commits. */
const TRIES = 200;
const RESTLESS = `the state changed each of the ${TRIES} times that it was read: what is shown may be of two moments`;

/**
 * Where this process has the index in memory already, as in the loop of an orchestration, it answers here too; to read it for
 * a task or two would cost more than them.
 * @param view reads everything it needs from the snapshot before it returns; it may be called again.
 */
export function readQuietly<T>(store: Store, view: (snapshot: Snapshot) => T): T {
  if (store.memory.entries) return readIndexed(store, view);
  return untilQuiet(store, () => view(openSnapshot(store, quietSource(store))));
}

/** The same for whoever looks at all tasks: those that are as they were are taken from the index. */
export function readIndexed<T>(store: Store, view: (snapshot: Snapshot) => T): T {
  const { result, index, frame, read } = untilQuiet(store, () => {
    const [index, read] = [openIndex(store), [] as TaskFile[]];
    const source = quietSource(store);
    const indexed = {
      ...source,
      indexed: index.find,
      opened: (task: TaskFile) => read.push(task),
    };
    // What an unfinished entry has placed is read as it was before it: that is in no index.
    const result = view(openSnapshot(store, source.laidOver ? source : indexed));
    return { result, index, frame: source.framed, read };
  });
  // What nobody has judged is not judged for the index: that may take a look at all others.
  index.learn(read.filter(({ judged }) => judged).map(learnt));
  index.keep();
  frame?.keep();
  return result;
}

function untilQuiet<T>(store: Store, look: () => T): T {
  for (let attempt = 1; ; attempt++) {
    const before = momentOf(store);
    const result = look();
    if (before === momentOf(store)) return result;
    if (attempt < TRIES) continue;
    store.report({ type: 'warning', message: RESTLESS });
    return result;
  }
}

/** The same as long as nothing is committed. Pending first, then last: an entry that is acknowledged in between is a difference. */
export function momentOf(store: Store): string {
  return `${idOf(store, PENDING)} ${idOf(store, LAST)}`;
}

/** Its id stands near the beginning: what else an entry holds is not read for it. */
function idOf(store: Store, path: string): string {
  // To look costs less than to fail, and as a rule nothing is pending.
  const bytes = isThere(store, path) ? store.io.read(absolute(store, path)) : null;
  if (bytes === null) return 'null';
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return /^\{"v":1,"id":"([^"]+)"/.exec(text.toString('latin1', 0, 100))?.[1] ?? text.toString('latin1');
}

function quietSource(store: Store): Source {
  const plain = plainSource(store);
  const entry = isThere(store, PENDING) ? readEntry(store.io, absolute(store, PENDING)) : null;
  return entry === null || entry === 'unreadable'
    ? { ...plain, framed: openFrame(store) }
    : before(entry, plain);
}

/** The source as it was before the entry, wherever the entry has been placed already. */
function before({ files, lines }: Entry, plain: Source): Source {
  const targets = new Map(files.map((file) => [file.path, file]));
  const made = [...files.filter(isNew).map(({ path }) => path), ...lines.map(({ path }) => path)];
  const gone = files.filter(({ after }) => after === null).map(({ path }) => path);
  /** Whether the entry made the file or the folder, as far as what stands in it tells. */
  const isMade = (path: string): boolean =>
    targets.has(path) || lines.some((line) => line.path === path)
      ? made.includes(path)
      : made.some((one) => one.startsWith(`${path}/`)) &&
        plain.list(path).every((name) => isMade(`${path}/${name}`));
  return {
    laidOver: true,
    read(path) {
      const bytes = plain.read(path);
      const target = targets.get(path);
      if (!target || !sameBytes(bytes, target.after)) return bytes;
      return target.before === null ? null : Buffer.from(target.before, 'utf8');
    },
    list(path) {
      const removed = gone.filter((one) => one.startsWith(`${path}/`)).map((one) => nameBelow(path, one));
      const standing = plain.list(path).filter((name) => !isMade(`${path}/${name}`));
      return removed.length === 0 ? standing : [...new Set([...standing, ...removed])].sort();
    },
    hidden: new Set(lines.map(({ line }) => (JSON.parse(line) as { id: string }).id)),
  };
}

function isNew({ before, after }: EntryFile): boolean {
  return before === null && after !== null;
}

function nameBelow(folder: string, path: string): string {
  return path.slice(folder.length + 1).split('/')[0] ?? '';
}
