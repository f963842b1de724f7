// The index at work in one read: it answers for files that are as they were, takes note of those that had to be read, and is
// written anew when they were many.
import type { TaskState } from '../../model/generated/types.ts';
import type { Reported } from '../../model/transition/history.ts';
import { absolute } from '../disk/files.ts';
import { taskLog, taskState } from '../layout.ts';
import type { Store } from '../store.ts';
import { type IndexEntry, readIndex, writeIndex } from './index-file.ts';
import { isSettled, type Stamp, sameStamp, stampOf } from './stamp.ts';

/** For one snapshot: each file's marks are looked at once. */
export interface TaskIndex {
  /** The task as it was read before; undefined where its file or its log has changed since. */
  find(ref: string): IndexEntry | undefined;
  /** Its state alone, where its file is as it was. */
  glance(ref: string): TaskState | undefined;
  /** True where a task has changed since this index answered for it. */
  isOutdated(ref: string): boolean;
  /** What a read has found instead; nothing is indexed of a file that is broken. */
  learn(tasks: Iterable<Learnt>): void;
  /** Writes down what was learnt, when it is much. */
  keep(): void;
}

export interface Learnt {
  readonly ref: string;
  readonly state: TaskState | undefined;
  readonly explained: boolean;
  readonly reported: Reported | undefined;
}

/** So many files may be read again and again before it pays to write them down; fewer where there is little to write. */
const FEW = 8;
const SHARE = 1 / 100;

/** A process that goes on reading, as an orchestration does, writes it so often at most; what is not written is read again by others. */
const REST_MS = 1000;

/** Reading the index of a project pays for whoever looks at so many of its tasks. */
const WORTH = 8;

/** @param looks at one task or two, as most changes do: the index is read when a glance at all of them is asked for, or at many */
export function openIndex(store: Store, looks: 'at-all' | 'at-few' = 'at-all'): TaskIndex {
  const startedAt = store.clock();
  const { memory } = store;
  /** The marks of what was not found, taken before it was read. */
  const asked = new Map<string, Marks>();
  const answered = new Set<string>();
  const entries = (): Map<string, IndexEntry> => {
    memory.entries ??= readIndex(store);
    return memory.entries;
  };
  const isWorth = (): boolean => looks === 'at-all' || memory.entries !== undefined || asked.size >= WORTH;
  const stamp = (path: string): Stamp | null => stampOf(store.io.stat(absolute(store, path)));
  const files = new Map<string, Stamp | null>();
  const fileOf = (ref: string): Stamp | null => {
    const known = files.get(ref);
    if (known !== undefined) return known;
    const file = stamp(taskState(ref));
    files.set(ref, file);
    return file;
  };
  return {
    find(ref) {
      const marks = { file: fileOf(ref), log: stamp(taskLog(ref)) };
      const known = isWorth() ? entries().get(ref) : undefined;
      if (known && sameMarks(known, marks)) {
        answered.add(ref);
        return known;
      }
      asked.set(ref, marks);
      return undefined;
    },
    glance(ref) {
      const known = entries().get(ref);
      return known && sameStamp(known.file, fileOf(ref)) ? known.state : undefined;
    },
    isOutdated(ref) {
      const known = answered.has(ref) ? entries().get(ref) : undefined;
      if (known === undefined) return false;
      return !sameMarks(known, { file: stamp(taskState(ref)), log: stamp(taskLog(ref)) });
    },
    learn(tasks) {
      if (!isWorth()) return;
      for (const { ref, state, explained, reported } of tasks) {
        const { file, log = null } = asked.get(ref) ?? {};
        if (!file || !state || !isSettled(file, startedAt) || !isSettled(log, startedAt)) continue;
        entries().set(ref, { file, log, state, explained, reported });
        memory.unwritten++;
      }
    },
    keep() {
      const { unwritten, writtenAt } = memory;
      if (unwritten === 0 || unwritten <= Math.min(FEW, Math.floor(entries().size * SHARE))) return;
      if (writtenAt !== undefined && Math.abs(startedAt - writtenAt) < REST_MS) return;
      writeIndex(store, entries(), store.newId());
      memory.writtenAt = startedAt;
      memory.unwritten = 0;
    },
  };
}

type Marks = { readonly file: Stamp | null; readonly log: Stamp | null };

function sameMarks(a: Marks, b: Marks): boolean {
  return sameStamp(a.file, b.file) && sameStamp(a.log, b.log);
}
