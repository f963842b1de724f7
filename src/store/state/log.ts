// log.jsonl: lines appended once, read leniently. A torn tail or a block of NULs after a power cut costs no line before it.
import type { Io } from '../../base/io.ts';
import type { Event } from '../../model/generated/types.ts';
import type { Reported } from '../../model/transition/history.ts';

export const MAX_LINE_BYTES = 64 * 1024;

export interface LogLine {
  /** UTF-16 offset of the line in the text. */
  readonly from: number;
  readonly text: string;
  /** Undefined when the line is not one JSON object. */
  readonly value: Readonly<Record<string, unknown>> | undefined;
}

export function logLines(text: string): LogLine[] {
  const lines: LogLine[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') lines.push({ from, text: line, value: parseObject(line) });
    from += line.length + 1;
  }
  return lines;
}

/** The lines that are events; the seed's progress lines and broken ones are left to `validate`. */
export function eventsIn(text: string): Event[] {
  return logLines(text).flatMap(({ value }) => (isEvent(value) ? [value] : []));
}

/** The newest line of progress, be it an event or one of the seed's. */
export function newestProgress(text: string): Reported | undefined {
  if (!text.includes('"progress":')) return undefined;
  const lines = logLines(text).flatMap(({ value }) => {
    const { timestamp, agent, progress, message } = value ?? {};
    if (typeof progress !== 'number' || typeof timestamp !== 'string') return [];
    return [{ percent: progress, message: String(message ?? ''), by: String(agent ?? ''), at: timestamp }];
  });
  return lines.reduce<Reported | undefined>(
    (newest, one) => (newest && Date.parse(newest.at) > Date.parse(one.at) ? newest : one),
    undefined,
  );
}

export function isEvent(value: unknown): value is Event {
  const event = value as Partial<Event> | undefined;
  return (
    event?.v === 1 &&
    typeof event.id === 'string' &&
    typeof event.type === 'string' &&
    typeof event.timestamp === 'string' &&
    typeof event.subject === 'string' &&
    typeof event.actor === 'string' &&
    (event.prev === undefined || Array.isArray(event.prev))
  );
}

/**
 * Appends the lines whose id is missing, after mending what a crash left: the log is cut at its first NUL, and where its
 * unterminated tail is the beginning of one of these lines; any other unterminated tail is ended with a newline.
 */
export function appendLines(io: Io, path: string, lines: readonly string[]): void {
  const kept = cutTorn(io, path, lines);
  const missing = lines.filter((line) => !kept.includes(idMark(line)));
  if (missing.length === 0 && endsClean(kept)) return;
  io.append(path, (endsClean(kept) ? '' : '\n') + missing.map((line) => `${line}\n`).join(''));
}

/** Cuts off what a crash has left of these lines, and returns what the log holds then. */
export function cutTorn(io: Io, path: string, lines: readonly string[]): Buffer {
  for (;;) {
    const bytes = Buffer.from(io.read(path, 'no-links') ?? new Uint8Array());
    const sound = soundLength(bytes, lines);
    if (sound === bytes.length) return bytes;
    // Git may have put another log there since it was read; then that one is looked at.
    if (io.cut(path, bytes.subarray(sound))) return bytes.subarray(0, sound);
  }
}

/** Whether every line stands in the log already. */
export function holdsLines(bytes: Uint8Array | null, lines: readonly string[]): boolean {
  const text = Buffer.from(bytes ?? new Uint8Array());
  return lines.every((line) => text.includes(idMark(line)));
}

function soundLength(bytes: Buffer, lines: readonly string[]): number {
  const nul = bytes.indexOf(0);
  const end = nul < 0 ? bytes.length : bytes.lastIndexOf(10, nul) + 1;
  const tailFrom = end === 0 ? 0 : bytes.lastIndexOf(10, end - 1) + 1;
  const tail = bytes.subarray(tailFrom, end);
  const torn =
    tail.length > 0 && lines.some((line) => Buffer.from(line).subarray(0, tail.length).equals(tail));
  return torn ? tailFrom : end;
}

function endsClean(bytes: Buffer): boolean {
  return bytes.length === 0 || bytes[bytes.length - 1] === 10;
}

/** Quotes inside JSON texts are escaped, so that this can only be the line's own id. */
function idMark(line: string): string {
  const { id } = JSON.parse(line) as { id: string };
  return `"id":${JSON.stringify(id)}`;
}

function parseObject(line: string): Readonly<Record<string, unknown>> | undefined {
  // A parser's exception costs more than a look, and a log may hold a great many lines.
  if (!line.trimStart().startsWith('{')) return undefined;
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
