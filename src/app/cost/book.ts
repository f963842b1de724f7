// A cost, written into the log of what it was for.

import type { Usage } from '../../model/agent-event.ts';
import { type Operation, UNKNOWN } from '../../model/cost/ledger.ts';
import { dollarsOf, findPrice, type Micros, type Price, priceOf, toldCost } from '../../model/cost/money.ts';
import type { Change } from '../workspace/decision.ts';

export interface Booking {
  readonly run?: string | undefined;
  readonly session_id?: string | undefined;
  readonly model: string | undefined;
  readonly operation: Operation;
  readonly role?: string | undefined;
  readonly usage: Usage;
  /** Undefined where neither the program nor the table of prices tells it. */
  readonly micros: Micros | undefined;
}

/** What the program says it cost, else what the tokens cost by the table. */
export function costOf(
  usage: Usage,
  model: string | undefined,
  prices: Readonly<Record<string, Price>>,
): Micros | undefined {
  const told = toldCost(usage);
  const price = told === undefined ? findPrice(prices, model) : undefined;
  return price ? priceOf(usage, price) : told;
}

/** @param subject `<phase>/<NNN>`, or `project` */
export function book({ draft }: Pick<Change, 'draft'>, subject: string, booking: Booking): void {
  const { run, session_id, model = UNKNOWN, operation, role, usage, micros } = booking;
  const { input_tokens = 0, output_tokens = 0, cached_tokens } = usage;
  draft.log(subject, {
    type: 'cost',
    ...(run !== undefined && { run }),
    ...(session_id !== undefined && { session_id }),
    model,
    operation_type: operation,
    ...(role !== undefined && { role }),
    input_tokens,
    output_tokens,
    ...(cached_tokens !== undefined && { cached_tokens }),
    cost_usd: dollarsOf(micros ?? 0),
    ...(micros === undefined && { unpriced: true }),
  });
}
