// The index at work in one read: it answers for files that are as they were, takes note of those that had to be read, and is
// written anew when they were many.
import type { TaskState } from '../../model/generated/types.ts';
import type { Reported } from '../../model/transition/history.ts';
import { absolute } from '../disk/files.ts';
import { taskLog, taskState } from '../layout.ts';
import type { Store } from '../store.ts';
import { type IndexEntry, readIndex, writeIndex } from './index-file.ts';
import { isSettled, type Stamp, sameStamp, stampOf } from './stamp.ts';

export interface TaskIndex {
  /** The task as it was read before; undefined where its file or its log has changed since. */
  find(ref: string): IndexEntry | undefined;
  /** Its state alone, where its file is as it was. */
  glance(ref: string): TaskState | undefined;
  /** What a read has found instead; nothing is indexed of a file that is broken. */
  learn(tasks: Iterable<Learnt>): void;
}

export interface Learnt {
  readonly ref: string;
  readonly state: TaskState | undefined;
  readonly explained: boolean;
  readonly reported: Reported | undefined;
}

/** So many files may be read again and again before it pays to write them down. */
const FEW = 8;

export function openIndex(store: Store): TaskIndex {
  const startedAt = store.clock();
  let entries: Map<string, IndexEntry> | undefined;
  /** The marks of what was not found, taken before it was read. */
  const asked = new Map<string, { readonly file: Stamp; readonly log: Stamp | null }>();
  const stamp = (path: string): Stamp | null => stampOf(store.io.stat(absolute(store, path)));
  return {
    find(ref) {
      entries ??= readIndex(store);
      const [file, log] = [stamp(taskState(ref)), stamp(taskLog(ref))];
      const known = entries.get(ref);
      if (known && sameStamp(known.file, file) && sameStamp(known.log, log)) return known;
      if (file) asked.set(ref, { file, log });
      return undefined;
    },
    glance(ref) {
      entries ??= readIndex(store);
      const known = entries.get(ref);
      return known && sameStamp(known.file, stamp(taskState(ref))) ? known.state : undefined;
    },
    learn(tasks) {
      const fresh = new Map<string, IndexEntry>();
      for (const { ref, state, explained, reported } of tasks) {
        const marks = asked.get(ref);
        if (!marks || !state || !isSettled(marks.file, startedAt) || !isSettled(marks.log, startedAt))
          continue;
        fresh.set(ref, { ...marks, state, explained, reported });
      }
      if (fresh.size > FEW) writeIndex(store, new Map([...(entries ?? []), ...fresh]), store.newId());
    },
  };
}
