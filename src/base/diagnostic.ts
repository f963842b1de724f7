// A fault at a place in a file. Positions are offsets; lines and columns are worked out where they are printed.

export type Severity = 'error' | 'warning';

export interface Place {
  /** Relative to the repository root, with forward slashes. */
  readonly file: string;
  /** The file's text, for the frame; empty when it cannot be shown. */
  readonly text: string;
  /** UTF-16 offsets into the text; `to` is exclusive and may equal `from`. */
  readonly from: number;
  readonly to: number;
}

/** What the text shall say between two offsets instead. */
export interface Fix {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export interface Diagnostic {
  /** SOW1xx syntax, 2xx schema, 3xx graph, 4xx transition and trust, 5xx layout and git. Stable. */
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly message: string;
  readonly at: Place;
  /** Where the rule stands, such as `schemas/task.cue:22:10`. */
  readonly rule?: string;
  readonly help?: string;
  /** Mends it where nobody has to decide anything: the same is said, as it should be written. */
  readonly fix?: Fix;
  /** The other end: of a duplicate, a cycle, a dangling reference. */
  readonly related?: readonly { readonly message: string; readonly at: Place }[];
}

export type DiagnosticCode = `SOW${1 | 2 | 3 | 4 | 5}${number}`;

/** Where the line of an offset begins; a byte order mark is before the first line. */
export function lineStart(text: string, offset: number): number {
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  return start === 0 && offset > 0 && text.startsWith('\ufeff') ? 1 : start;
}
