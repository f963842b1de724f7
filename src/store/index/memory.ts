// The index in memory, from one read or transaction of a process to the next.
import type { IndexEntry } from './index-file.ts';

/** The index as this process has it: read once, and what was learnt since. Marks tell what still holds of it. */
export interface IndexMemory {
  entries?: Map<string, IndexEntry>;
  /** So many were learnt since the index was written. */
  unwritten: number;
}

export function emptyMemory(): IndexMemory {
  return { unwritten: 0 };
}
