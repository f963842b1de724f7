// A position in a text that moves forward only, and knows its line and column.
import type { Place, Source } from './source.ts';

export interface Scanner {
  readonly source: Source;
  offset: number;
  line: number;
  lineStart: number;
}

export function scanner(source: Source): Scanner {
  // A byte order mark is no part of the first line.
  const offset = source.text.startsWith('\uFEFF') ? 1 : 0;
  return { source, offset, line: 1, lineStart: offset };
}

export function here(scan: Scanner): Place {
  return { file: scan.source.file, line: scan.line, column: scan.offset - scan.lineStart + 1 };
}

export function ended(scan: Scanner): boolean {
  return scan.offset >= scan.source.text.length;
}

export function looksAt(scan: Scanner, text: string): boolean {
  return scan.source.text.startsWith(text, scan.offset);
}

export function peekChar(scan: Scanner): string {
  return scan.source.text.charAt(scan.offset);
}

export function advance(scan: Scanner, count = 1): string {
  const from = scan.offset;
  const end = Math.min(from + count, scan.source.text.length);
  for (; scan.offset < end; scan.offset++) {
    if (scan.source.text[scan.offset] !== '\n') continue;
    scan.line++;
    scan.lineStart = scan.offset + 1;
  }
  return scan.source.text.slice(from, end);
}

/** What a sticky pattern matches here, without moving. */
export function match(scan: Scanner, pattern: RegExp): string | null {
  pattern.lastIndex = scan.offset;
  return pattern.exec(scan.source.text)?.[0] ?? null;
}
