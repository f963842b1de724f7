// What tasks share, put together: the task's own before that of its parents.
import type { Context } from '../generated/types.ts';

export interface SharedContext {
  /** The task it belongs to. */
  readonly ref: string;
  readonly value: Context;
}

/** What stands under a dotted name, in the nearest task that knows it. */
export function valueIn(contexts: readonly SharedContext[], path: readonly string[]): unknown {
  for (const { value } of contexts) {
    const found = path.reduce<unknown>(below, value.context);
    if (found !== undefined) return found;
  }
  return undefined;
}

function below(value: unknown, step: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[step];
}

/** No prompt grows without end, however much is shared. */
export const MAX_SHARED = 16 * 1024;

/** One huge value must not hide the others. */
const MAX_LINE = 2 * 1024;

/** Whole lines up to a length, none of them endless, and how to read the rest. */
export function bounded(text: string, length: number, rest: string): string {
  const lines = text
    .split('\n')
    .map((line) => (line.length > MAX_LINE ? `${line.slice(0, MAX_LINE)}…` : line));
  const clipped = lines.join('\n');
  if (clipped.length <= length) return clipped === text ? text : `${clipped.trimEnd()}\n… ${rest}`;
  return `${clipped.slice(0, clipped.lastIndexOf('\n', length) + 1)}… ${rest}`;
}
