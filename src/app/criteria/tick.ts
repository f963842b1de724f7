// Criteria that a person ticks or unticks, named by their number or their words.
import { fail, ok, type Result } from '../../base/result.ts';
import type { Criterion } from '../../model/criteria/verdicts.ts';

export interface Ticks {
  readonly met?: readonly string[];
  readonly unmet?: readonly string[];
  readonly evidence?: string | undefined;
}

export interface Ticked {
  readonly criteria: readonly Criterion[];
  /** Whether anything was ticked or unticked. */
  readonly touched: boolean;
}

export function ticked(criteria: readonly Criterion[], ticks: Ticks): Result<Ticked> {
  const { met = [], unmet = [], evidence } = ticks;
  const next = [...criteria];
  for (const [names, value] of [
    [met, true],
    [unmet, false],
  ] as const) {
    for (const name of names) {
      const index = indexOf(criteria, name);
      const criterion = next[index];
      if (!criterion) return unknown(criteria, name);
      const { evidence: _old, ...rest } = criterion;
      next[index] = { ...rest, met: value, ...(evidence !== undefined && { evidence }) };
    }
  }
  const touched = met.length + unmet.length > 0;
  if (!touched && evidence !== undefined)
    return fail({ reason: 'usage', message: '--evidence goes with --met or --unmet' });
  return ok({ criteria: next, touched });
}

function indexOf(criteria: readonly Criterion[], name: string): number {
  const byWords = criteria.findIndex(({ criterion }) => criterion === name);
  return byWords < 0 && /^[1-9]\d*$/.test(name) ? Number(name) - 1 : byWords;
}

function unknown(criteria: readonly Criterion[], name: string): Result<never> {
  const near = criteria.map(({ criterion }, index) => `${index + 1} (${criterion})`);
  return fail({ reason: 'not-found', what: 'criterion', ref: name, near });
}
