// Diagnostics as a compiler shows them. Only here does an offset become a line and a column.
import { type Diagnostic, lineStart, type Place } from '../base/diagnostic.ts';
import { safe, width } from './text.ts';

export interface Position {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units, a byte order mark not counted. */
  readonly column: number;
}

export function positionOf({ text, from }: Place): Position {
  const starts = lineStarts(text);
  let [line, end] = [0, starts.length];
  while (end - line > 1) {
    const middle = (line + end) >> 1;
    if ((starts[middle] ?? 0) <= from) line = middle;
    else end = middle;
  }
  return { line: line + 1, column: from - lineStart(text, from) + 1 };
}

let known: { readonly text: string; readonly starts: readonly number[] } = { text: '', starts: [0] };

/** Kept for the text of the last call: the faults of a file come one after the other. */
function lineStarts(text: string): readonly number[] {
  if (known.text === text) return known.starts;
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  known = { text, starts };
  return starts;
}

export function renderDiagnostic(diagnostic: Diagnostic): string {
  const { at, severity, code, message, rule, help, related } = diagnostic;
  return [
    `${placeText(at)}: ${severity} ${code}: ${inLine(message)}`,
    ...frame(at),
    ...(rule ? [`  = rule: ${inLine(rule)}`] : []),
    ...(help ? [`  = help: ${inLine(help)}`] : []),
    ...(related ?? []).map((other) => `  = also: ${inLine(other.message)} at ${placeText(other.at)}`),
  ].join('\n');
}

export function diagnosticJson(diagnostic: Diagnostic) {
  const { at, severity, code, message, rule, help, related } = diagnostic;
  return {
    code,
    severity,
    message,
    ...placeJson(at),
    ...(rule && { rule }),
    ...(help && { help }),
    ...(related && { related: related.map((other) => ({ message: other.message, ...placeJson(other.at) })) }),
  };
}

/** The end is where the range's last character has passed. */
function placeJson(at: Place) {
  const { line, column } = positionOf(at);
  const end = positionOf({ ...at, from: at.to });
  return { file: at.file, line, column, end_line: end.line, end_column: end.column };
}

function placeText(at: Place): string {
  const { line, column } = positionOf(at);
  return `${inLine(at.file)}:${line}:${column}`;
}

/** How much of a long line is shown, in UTF-16 units, and how much of that before the fault. */
const SHOWN = 120;
const BEFORE = 40;

/** The line and a caret under the range, wide characters counted as the two columns they take. */
function frame(at: Place): string[] {
  const start = lineStart(at.text, at.from);
  const line = inLine(at.text.slice(start).split(/\r?\n/, 1)[0] ?? '').replace(/^\ufeff/, '');
  if (line.trim() === '') return [];
  const offset = at.from - start;
  const cut = line.length > SHOWN ? Math.max(0, Math.min(offset - BEFORE, line.length - SHOWN)) : 0;
  const shown = line.slice(cut, cut + SHOWN);
  const lead = cut > 0 ? '…' : '';
  const before = width(lead + shown.slice(0, offset - cut));
  const marked = width(shown.slice(offset - cut, offset - cut + at.to - at.from));
  const gutter = String(positionOf(at).line).padStart(3);
  return [
    `${gutter} │ ${lead}${shown}${cut + SHOWN < line.length ? '…' : ''}`,
    `${' '.repeat(gutter.length)} │ ${' '.repeat(before)}${'^'.repeat(Math.max(1, marked))}`,
  ];
}

/** A tab would move the caret, a line break the frame. */
function inLine(text: string): string {
  return safe(text.replace(/\t/g, '→').replace(/\r?\n/g, ' '));
}
