// Figures of what agents used. Some programs count a run, some their conversation from its start; what is written down is
// always one run's.
import type { Usage } from '../../../model/agent-event.ts';
import { dollarsOf, microsOf } from '../../../model/cost/money.ts';

const KEYS = ['input_tokens', 'cached_tokens', 'output_tokens', 'cost_usd'] as const;

export function sumUsage(parts: readonly Usage[]): Usage {
  return combine(parts, (values) => values.reduce((sum, value) => sum + value, 0));
}

/**
 * What was used since the counters stood at `before`. A counter that has become smaller was begun anew, so that all of it
 * is new.
 */
export function usageSince(before: Usage | undefined, counters: Usage): Usage {
  if (!before) return counters;
  const restarted = KEYS.some((key) => (counters[key] ?? 0) < (before[key] ?? 0));
  if (restarted) return counters;
  return combine([counters, before], ([now = 0, then = 0]) => now - then);
}

/**
 * What a run cost where its tokens are the run's own, but its price is in some versions that of the whole conversation:
 * then the tokens that are priced count those from before as well.
 */
export function costOfRun(before: Usage | undefined, run: Usage, counters: Usage): number {
  const cost = counters.cost_usd ?? 0;
  if (!before?.input_tokens) return cost;
  const wholeSession = (counters.input_tokens ?? 0) >= before.input_tokens + (run.input_tokens ?? 0);
  return wholeSession ? dollarsOf(microsOf(cost) - microsOf(before.cost_usd ?? 0)) : cost;
}

/** A figure that no part tells is told by none. Money is counted in microdollars, so that the parts of a sum add up to it. */
function combine(parts: readonly Usage[], of: (values: number[]) => number): Usage {
  const told = KEYS.filter((key) => parts.some((part) => part[key] !== undefined));
  return Object.fromEntries(told.map((key) => [key, figure(key, parts, of)]));
}

function figure(
  key: (typeof KEYS)[number],
  parts: readonly Usage[],
  of: (values: number[]) => number,
): number {
  const values = parts.map((part) => part[key] ?? 0);
  return key === 'cost_usd' ? dollarsOf(of(values.map(microsOf))) : of(values);
}
