// The record of a transaction in the redo log of length one.
import type { Io } from '../../base/io.ts';

export interface EntryFile {
  /** Relative to .sow. */
  readonly path: string;
  /** null: the file is absent. */
  readonly before: string | null;
  readonly after: string | null;
}

export interface EntryLine {
  readonly path: string;
  /** One JSON object, without the newline. */
  readonly line: string;
}

export interface Entry {
  readonly v: 1;
  readonly id: string;
  /** RFC 3339 with milliseconds. */
  readonly at: string;
  readonly actor: string;
  readonly command: string;
  /** The branch HEAD stood on, null when detached. */
  readonly branch: string | null;
  readonly request?: string;
  readonly files: readonly EntryFile[];
  readonly lines: readonly EntryLine[];
  /** Logs that did not stand when it was made: their names, and those of the folders above, are not durable yet. */
  readonly newLogs?: readonly string[];
  /** Of a note: how people take back what the command did. */
  readonly next?: string;
}

/** The entry in a file; null when absent, 'unreadable' when this version of sow cannot make sense of it. */
export function readEntry(io: Io, path: string): Entry | null | 'unreadable' {
  const bytes = io.read(path);
  if (bytes === null) return null;
  try {
    const value = JSON.parse(Buffer.from(bytes).toString('utf8')) as Entry;
    return value.v === 1 && typeof value.id === 'string' && Array.isArray(value.files) ? value : 'unreadable';
  } catch {
    return 'unreadable';
  }
}
