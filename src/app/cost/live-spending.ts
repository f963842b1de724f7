// What agents tell of their cost as they work: written into the records of their runs, where every orchestration finds it. Nothing
// is booked before a run has ended.
import { dollarsOf } from '../../model/cost/money.ts';
import type { AtWork } from '../../run/desk.ts';
import { readRun, writeRun } from '../../store/runs/run-record.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { costOf } from './book.ts';
import { isBudgeted, isLimited, type Purse } from './budgets.ts';
import { costSettings } from './cost-settings.ts';

/** Where nothing is limited, nobody asks. */
export function noteSpending(
  { store }: Workspace,
  snapshot: Snapshot,
  running: readonly AtWork[],
  purse: Purse | undefined,
): void {
  const all = isLimited(snapshot, purse);
  const { prices } = costSettings(snapshot.settings);
  for (const { claimed, spent } of running) {
    if (!spent || !(all || isBudgeted(snapshot, snapshot.task(claimed.ref)?.state))) continue;
    const record = readRun(store, claimed.run);
    if (!record || record.ended_at !== undefined) continue;
    const micros = costOf(spent, record.model ?? claimed.model, prices);
    const cost_usd = micros === undefined ? undefined : dollarsOf(micros);
    if (cost_usd === undefined || cost_usd === record.usage?.cost_usd) continue;
    writeRun(store, { ...record, usage: { ...spent, cost_usd } });
  }
}
