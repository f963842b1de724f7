// CUE's string literals: "…", """…""" and both with # around them. Bytes and interpolations are refused.
import { advance, ended, here, looksAt, match, peekChar, type Scanner } from './scanner.ts';
import type { Report } from './source.ts';

export const STRING_START = /#*["']/y;

const SIMPLE_ESCAPES: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '/': '/',
  '\\': '\\',
  '"': '"',
};

interface Delimiter {
  readonly close: string;
  readonly backslash: string;
  readonly multiline: boolean;
}

export function readString(scan: Scanner, report: Report): string {
  const start = here(scan);
  const hashes = match(scan, /#*/y) ?? '';
  advance(scan, hashes.length);
  const quote = peekChar(scan);
  if (quote === "'") report(start, 'bytes are not supported');
  const multiline = looksAt(scan, quote.repeat(3));
  const marks = multiline ? quote.repeat(3) : quote;
  advance(scan, marks.length);
  const delimiter = { close: marks + hashes, backslash: `\\${hashes}`, multiline };
  if (!multiline) return readBody(scan, delimiter, report).value;
  if (match(scan, /\r?\n/y) === null)
    report(start, 'a multi-line string begins on the line below its quotes');
  else advance(scan, match(scan, /\r?\n/y)?.length);
  return readLines(scan, delimiter, report);
}

/** The text in front of the closing quotes is taken off every line; the line break in front of them is no part of it. */
function readLines(scan: Scanner, delimiter: Delimiter, report: Report): string {
  const start = here(scan);
  const { value, closed } = readBody(scan, delimiter, report, closingIndent(scan, delimiter));
  const ending = scan.source.text.slice(scan.lineStart, scan.offset - delimiter.close.length);
  if (closed && ending.trim() !== '')
    report(start, 'the quotes that end a multi-line string stand on a line of their own');
  return value.replace(/\n$/, '');
}

function closingIndent(scan: Scanner, { close }: Delimiter): string {
  const lines = scan.source.text.slice(scan.offset).split('\n');
  const last = lines.find((line) => line.trimStart().startsWith(close));
  return last?.slice(0, last.indexOf(close)) ?? '';
}

function readBody(
  scan: Scanner,
  delimiter: Delimiter,
  report: Report,
  indent = '',
): { value: string; closed: boolean } {
  const start = here(scan);
  let value = '';
  let lineBegins = delimiter.multiline;
  while (!ended(scan)) {
    if (lineBegins) takeIndent(scan, indent, report);
    lineBegins = false;
    if (looksAt(scan, delimiter.close)) {
      advance(scan, delimiter.close.length);
      return { value, closed: true };
    }
    if (peekChar(scan) === '\n' && !delimiter.multiline) break;
    lineBegins = peekChar(scan) === '\n';
    if (looksAt(scan, delimiter.backslash)) value += readEscape(scan, delimiter, report);
    else if (looksAt(scan, '\r\n')) advance(scan);
    else value += advance(scan);
  }
  report(start, 'this string has no end');
  return { value, closed: false };
}

function takeIndent(scan: Scanner, indent: string, report: Report): void {
  if (match(scan, /\r?\n/y) !== null) return;
  if (looksAt(scan, indent)) advance(scan, indent.length);
  else report(here(scan), 'a line of a multi-line string is indented like its closing quotes');
}

function readEscape(scan: Scanner, { backslash }: Delimiter, report: Report): string {
  const at = here(scan);
  advance(scan, backslash.length);
  const letter = peekChar(scan);
  if (letter === '(') {
    report(at, 'string interpolations are not supported');
    return advance(scan, match(scan, /\([^()\n]*\)?/y)?.length);
  }
  const code = match(scan, /u[\da-fA-F]{4}|U[\da-fA-F]{8}/y);
  if (code !== null)
    return codePoint(Number.parseInt(advance(scan, code.length).slice(1), 16), () =>
      report(at, `\\${code} is no character`),
    );
  const simple = SIMPLE_ESCAPES[letter];
  if (simple === undefined) report(at, `unknown escape sequence ${backslash}${letter}`);
  // A newline stays, for the body to see where the next line begins.
  if (letter !== '\n') advance(scan);
  return simple ?? '';
}

function codePoint(code: number, refuse: () => void): string {
  const valid = code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  if (!valid) refuse();
  return valid ? String.fromCodePoint(code) : '';
}
