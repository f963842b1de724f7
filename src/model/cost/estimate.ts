// What the next run will cost, as far as earlier ones tell: the mean of those that are most like it.
import type { CostEntry } from './ledger.ts';
import { average, type Micros, total } from './money.ts';

/** What an ended run came to, over all its entries. */
export interface Sample {
  readonly role: string | undefined;
  readonly model: string;
  readonly micros: Micros;
}

export interface Estimate {
  /** Undefined where nothing is known yet. */
  readonly micros: Micros | undefined;
  /** In words: of what it is the mean. */
  readonly from: string;
}

/** Fewer of one kind may be chance: then all runs together are asked. */
const ENOUGH = 3;
/** What is longer ago counts no more. */
const NEWEST = 20;

/** Each run once, oldest first. */
export function samplesOf(entries: readonly CostEntry[]): Sample[] {
  const runs = new Map<string, CostEntry[]>();
  for (const entry of entries) {
    if (entry.run === undefined) continue;
    const own = runs.get(entry.run);
    if (own) own.push(entry);
    else runs.set(entry.run, [entry]);
  }
  return [...runs.values()].map((own): Sample => {
    const [first] = own;
    return {
      role: first?.role,
      model: first?.model ?? '',
      micros: total(own.map(({ micros }) => micros)),
    };
  });
}

/** @param silent whether runs have succeeded and none told of a cost: then none is expected of the next. */
export function estimateOf(
  samples: readonly Sample[],
  { role, model }: { readonly role: string; readonly model?: string | undefined },
  silent: boolean,
): Estimate {
  const ofRole = samples.filter((sample) => sample.role === role);
  const ofBoth = ofRole.filter((sample) => sample.model === model);
  for (const [alike, words] of [
    [ofBoth, `runs of the ${role} on ${model}`],
    [ofRole, `runs of the ${role}`],
    [samples, 'runs'],
  ] as const)
    if (alike.length >= ENOUGH || (alike === samples && alike.length > 0))
      return meanOf(alike.slice(-NEWEST), words);
  if (silent) return { micros: 0, from: 'no run has told of a cost' };
  return { micros: undefined, from: 'no run has ended yet' };
}

function meanOf(samples: readonly Sample[], words: string): Estimate {
  const sum = total(samples.map(({ micros }) => micros));
  return { micros: average(sum, samples.length), from: `the mean of ${samples.length} ${words}` };
}
