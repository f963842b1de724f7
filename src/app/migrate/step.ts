// One step from a format of the state to the next: which files it makes of which. Pure.
import type { Result } from '../../base/result.ts';
import type { Notes } from '../exchange/note.ts';

export interface FileChange {
  /** Relative to .sow. */
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** The files as the steps before have left them. */
export interface Files {
  /** Null when absent. */
  text(path: string): string | null;
  list(path: string): readonly string[];
}

export interface Step {
  readonly name: string;
  /** From what to what, in words. */
  readonly title: string;
  /** Whether the files are what this step starts from; false once it is done. */
  applies(files: Files): boolean;
  change(files: Files, notes: Notes): Result<readonly FileChange[]>;
}
