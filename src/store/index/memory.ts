// The index in memory, from one read or transaction of a process to the next.
import type { IndexEntry } from './index-file.ts';
import type { Stamp } from './stamp.ts';

/** The files round the tasks as this process has read them, by path. */
export interface FrameMemory {
  readonly entries: Map<string, FrameEntry>;
  isWritten: boolean;
}

export interface FrameEntry {
  readonly stamp: Stamp;
  readonly value: unknown;
}

/** The index as this process has it: read once, and what was learnt since. Marks tell what still holds of it. */
export interface IndexMemory {
  entries?: Map<string, IndexEntry>;
  /** The files round the tasks, in the same way. */
  frame?: FrameMemory;
  /** So many were learnt since the index was written. */
  unwritten: number;
  /** When this process wrote it last, in milliseconds of the store's clock. */
  writtenAt?: number;
  /** Of the entry that this process was the last to commit: who watches for commits knows of that one. */
  committed?: Stamp | null;
}

export function emptyMemory(): IndexMemory {
  return { unwritten: 0 };
}
