// A part of the harness: it explores until it is through or its time is over.
import type { Tally } from './tally.ts';

export interface Part {
  readonly name: string;
  /** Of the whole time; what one part does not need, the next ones have. */
  readonly share: number;
  readonly explore: (journey: Journey) => Promise<void>;
}

export interface Journey {
  readonly tally: Tally;
  readonly random: Random;
  readonly isOver: () => boolean;
}

/** Numbers in [0, 1) that a seed decides. */
export type Random = () => number;

/** Mulberry32: small, and good enough to choose crash states with. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function shuffled<T>(all: readonly T[], random: Random): T[] {
  const ranked = all.map((one) => ({ one, rank: random() }));
  return ranked.sort((a, b) => a.rank - b.rank).map(({ one }) => one);
}

export function pick<T>(random: Random, choices: readonly T[]): T {
  const chosen = choices[Math.floor(random() * choices.length)];
  if (chosen === undefined) throw new Error('nothing to choose from');
  return chosen;
}
