// Diagnostics as a compiler shows them. Only here does an offset become a line and a column.
import type { Diagnostic, Place } from '../base/diagnostic.ts';

export interface Position {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units, a byte order mark not counted. */
  readonly column: number;
}

export function positionOf({ text, from }: Place): Position {
  const before = text.slice(0, from);
  const lineStart = before.lastIndexOf('\n') + 1;
  const line = before.split('\n').length;
  const bom = line === 1 && text.startsWith('\ufeff') ? 1 : 0;
  return { line, column: from - lineStart + 1 - (from > 0 ? bom : 0) };
}

export function renderDiagnostic(diagnostic: Diagnostic): string {
  const { at, severity, code, message, rule, help, related } = diagnostic;
  const { line, column } = positionOf(at);
  return [
    `${at.file}:${line}:${column}: ${severity} ${code}: ${message}`,
    ...frame(at, line),
    ...(rule ? [`  = rule: ${rule}`] : []),
    ...(help ? [`  = help: ${help}`] : []),
    ...(related ?? []).map((other) => `  = also: ${other.message} at ${placeText(other.at)}`),
  ].join('\n');
}

export function diagnosticJson(diagnostic: Diagnostic) {
  const { at, severity, code, message, rule, help } = diagnostic;
  const { line, column } = positionOf(at);
  return {
    code,
    severity,
    message,
    file: at.file,
    line,
    column,
    ...(rule && { rule }),
    ...(help && { help }),
  };
}

function placeText(at: Place): string {
  const { line, column } = positionOf(at);
  return `${at.file}:${line}:${column}`;
}

/** The line and a caret under the range, wide characters counted as the two columns they take. */
function frame({ text, from, to }: Place, line: number): string[] {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const source =
    text
      .slice(start)
      .split(/\r?\n/, 1)[0]
      ?.replace(/^\ufeff/, '') ?? '';
  if (source.trim() === '') return [];
  const offset = Math.max(0, from - start - (start === 0 && text.startsWith('\ufeff') ? 1 : 0));
  const marked = source.slice(offset, offset + Math.max(1, to - from));
  const gutter = String(line).padStart(3);
  const shown = printable(source);
  return [
    `${gutter} │ ${shown}`,
    `    │ ${' '.repeat(width(source.slice(0, offset)))}${'^'.repeat(Math.max(1, width(marked)))}`,
  ];
}

/** A tab would move the caret, a control character the terminal. */
function printable(text: string): string {
  return text.replace(/\t/g, '→').replace(/[\x00-\x08\x0b-\x1f\x7f-\x9f]/g, '\ufffd');
}

function width(text: string): number {
  let columns = 0;
  for (const char of text) columns += isWide(char.codePointAt(0) ?? 0) ? 2 : isZeroWidth(char) ? 0 : 1;
  return columns;
}

function isZeroWidth(char: string): boolean {
  return /\p{M}|\u200d|\ufe0f/u.test(char);
}

function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x1f300 && code <= 0x1faff) ||
    (code >= 0x20000 && code <= 0x3fffd)
  );
}
