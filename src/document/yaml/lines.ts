// The geometry of a text: where lines begin and end, and how far they are indented.
import { lineStart } from '../../base/diagnostic.ts';

/** Where the line after that of an offset begins. */
export function nextLine(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  return newline < 0 ? text.length : newline + 1;
}

/** As many spaces as there are columns before an offset on its line. */
export function indentOf(text: string, offset: number): string {
  return ' '.repeat(offset - lineStart(text, offset));
}

export function isBlank(text: string, from: number, to: number): boolean {
  return text.slice(from, to).trim() === '';
}

/** The line end of the first line, which is that of all. */
export function eolOf(text: string): string {
  return text[text.indexOf('\n') - 1] === '\r' ? '\r\n' : '\n';
}
