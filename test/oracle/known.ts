// The differences between sow's schemas and CUE that are meant, each with how it is told from a mistake and a case that
// shows it.
import type { Check } from '../tools/schema-rig.ts';

export interface Verdict {
  readonly accepts: boolean;
  /** What CUE made of the value, or why it made nothing of it. */
  readonly said: string;
}

export interface Case {
  readonly text: string;
  readonly value: unknown;
  readonly ours: Check;
  readonly oracle: Verdict;
}

export interface Difference {
  readonly name: string;
  is(one: Case): boolean;
  readonly example: { readonly text: string; readonly value: unknown };
}

export const KNOWN: readonly Difference[] = [
  {
    // CUE fills in what is concrete, `v: 1` or a struct without required fields; sow never writes into what it reads.
    name: 'filled in',
    is: ({ ours, oracle, value }) =>
      oracle.accepts &&
      oracle.said !== JSON.stringify({ out: value }) &&
      (ours.errors ?? []).every(({ keyword }) =>
        ['required', 'anyOf', 'oneOf', 'if', 'discriminator'].includes(keyword),
      ),
    example: { text: '#A: {v: 1, w?: int}', value: { w: 2 } },
  },
  {
    // Two branches fit: CUE calls the value ambiguous, or incomplete; a JSON Schema accepts what a branch accepts.
    name: 'ambiguous',
    is: ({ oracle }) =>
      !oracle.accepts && /ambiguous|incomplete value|unresolved disjunction|non-concrete/.test(oracle.said),
    example: { text: '#A: {a: {b: int, c?: 1} | {b: int, d?: 1}}', value: { a: { b: 1 } } },
  },
];
