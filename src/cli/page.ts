// How much of a list is shown: text stops at a hundred lines and says so, JSON is never cut unasked.
import type { FlagSpec, Flags } from './spec.ts';

const TEXT_ROWS = 100;

export const LIMIT: FlagSpec = {
  name: 'limit',
  type: 'number',
  value: 'N',
  summary: `at most so many (text: ${TEXT_ROWS}, JSON: all)`,
};

export const LAST: FlagSpec = { ...LIMIT, summary: `the last so many (text: ${TEXT_ROWS}, JSON: all)` };

export interface Page<T> {
  readonly shown: readonly T[];
  /** For `data`. */
  readonly counts: { readonly total: number; readonly truncated: boolean };
  /** The text of what is shown, with `100 of 812` where that is not all. */
  told(text: string): string;
}

export function firstOf<T>(all: readonly T[], flags: Flags): Page<T> {
  return page(all.slice(0, limitOf(flags)), all.length);
}

export function lastOf<T>(all: readonly T[], flags: Flags): Page<T> {
  const limit = limitOf(flags);
  return page(limit === 0 ? [] : all.slice(-limit), all.length);
}

export function limitOf(flags: Flags): number {
  const isJson = flags.is('json') || flags.string('format') === 'json';
  return flags.number('limit') ?? (isJson ? Number.POSITIVE_INFINITY : TEXT_ROWS);
}

function page<T>(shown: readonly T[], total: number): Page<T> {
  const truncated = shown.length < total;
  const told = (text: string): string => (truncated ? `${text}\n${shown.length} of ${total}` : text);
  return { shown, counts: { total, truncated }, told };
}
