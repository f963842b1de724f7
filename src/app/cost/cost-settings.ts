// What the settings say of money, in whole microdollars.
import { type Micros, microsOf, type Price } from '../../model/cost/money.ts';
import type { Config } from '../../model/generated/types.ts';
import { DEFAULTS } from '../config/settings.ts';

export interface CostSettings {
  /** Whether costs are booked, and runs stopped for their price. */
  readonly enabled: boolean;
  /** Of the project; undefined for none. */
  readonly limit: Micros | undefined;
  readonly prices: Readonly<Record<string, Price>>;
}

export function costSettings({ cost = {} }: Config): CostSettings {
  const { enabled = DEFAULTS.cost.enabled, budget_limit_usd: limit, prices = {} } = cost;
  return { enabled, limit: limit == null ? undefined : microsOf(limit), prices };
}
