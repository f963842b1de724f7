// local/frame.json: the files round the tasks (project, phases, settings) as they were read. They seldom change, and what checks
// them is the largest part of the program: where they are as they were, it is not even loaded.
import { absolute } from '../disk/files.ts';
import { linkAbove } from '../disk/links.ts';
import { FRAME } from '../layout.ts';
import type { Store } from '../store.ts';
import { readKept, writeKept } from './kept-file.ts';
import type { FrameEntry, FrameMemory } from './memory.ts';
import { isSettled, type Stamp, sameStamp, stampOf } from './stamp.ts';

/** For one snapshot. */
export interface Frame {
  /** What the file said when it was last read; undefined where it has changed since. */
  find(path: string): unknown;
  /** What a read has found instead; of a sound file only. */
  learn(path: string, value: unknown): void;
  /** True where a file has changed since this frame answered for it. */
  isOutdated(path: string): boolean;
  /** Writes down what was learnt. */
  keep(): void;
}

export function openFrame(store: Store): Frame {
  const startedAt = store.clock();
  const { memory } = store;
  /** The marks of what was not found, taken before it was read. */
  const asked = new Map<string, Stamp | null>();
  const answered = new Set<string>();
  const sound = new Set<string>();
  const known = (): FrameMemory => {
    memory.frame ??= { entries: readFrame(store), isWritten: true };
    return memory.frame;
  };
  const stamp = (path: string): Stamp | null => stampOf(store.io.stat(absolute(store, path)));
  return {
    find(path) {
      if (linkAbove(store, path, sound) !== undefined) return undefined;
      const now = stamp(path);
      const entry = now && known().entries.get(path);
      if (!entry || !sameStamp(entry.stamp, now)) {
        asked.set(path, now);
        return undefined;
      }
      answered.add(path);
      return entry.value;
    },
    learn(path, value) {
      const mark = asked.get(path);
      if (!mark || !isSettled(mark, startedAt)) return;
      known().entries.set(path, { stamp: mark, value });
      known().isWritten = false;
    },
    isOutdated(path) {
      const entry = answered.has(path) ? known().entries.get(path) : undefined;
      return entry !== undefined && !sameStamp(entry.stamp, stamp(path));
    },
    keep() {
      if (memory.frame?.isWritten !== false) return;
      const rows = [...memory.frame.entries].map(([path, { stamp, value }]): Row => [path, stamp, value]);
      writeKept(store, FRAME, rows, store.newId());
      memory.frame.isWritten = true;
    },
  };
}

type Row = readonly [path: string, stamp: Stamp, value: unknown];

function readFrame(store: Store): Map<string, FrameEntry> {
  const rows = (readKept(store, FRAME) ?? []) as readonly Row[];
  return new Map(rows.map(([path, stamp, value]) => [path, { stamp, value }]));
}
