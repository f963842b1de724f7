// `cost`: what was spent in the open project, summed by whatever is asked for.
import { ok, type Result } from '../../base/result.ts';
import { budgetText } from '../../model/cost/budget.ts';
import { kindOfWork } from '../../model/cost/kind-of-work.ts';
import { type CostEntry, type CostRow, rowsBy, type Totals, totalsOf } from '../../model/cost/ledger.ts';
import { dollarsOf } from '../../model/cost/money.ts';
import { isRunAlive, listRuns } from '../../store/runs/run-record.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import { read } from '../view/tasks.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { ownBudgets, projectBudget } from './budgets.ts';
import type { CostKey } from './cost-keys.ts';
import { entriesOf } from './entries.ts';

export interface Costs {
  readonly by: readonly CostKey[];
  /** Beside the seed's columns each key's value, under `operation_type` for the operation. */
  readonly rows: readonly CostRow[];
  readonly total: Totals;
  /** null is no limit. */
  readonly budget_usd: number | null;
  /** `none`, or how much of it is spent. */
  readonly budget: string;
  /** How many operations have tokens and no price. */
  readonly unpriced: number;
  /** How many runs a dead orchestration or conversation has left: what they used is not in it yet. */
  readonly unsettled: number;
}

export function showCosts(
  workspace: Workspace,
  by: readonly CostKey[] = ['model', 'operation'],
): Result<Costs> {
  const { store } = workspace;
  return read(workspace, (snapshot) => {
    const entries = entriesOf(snapshot);
    const budget = projectBudget(snapshot, entries);
    return ok({
      by,
      rows: rowsBy(
        entries,
        by.map((key) => ({ name: key === 'operation' ? 'operation_type' : key, of: VALUES[key](snapshot) })),
      ),
      total: totalsOf(entries),
      budget_usd: budget ? dollarsOf(budget.limit) : null,
      budget: budgetText({ shared: budget ? [budget] : [], ofTasks: ownBudgets(snapshot) }),
      unpriced: entries.filter(({ unpriced }) => unpriced).length,
      unsettled: listRuns(store).filter((run) => run.ended_at === undefined && !isRunAlive(run, store.host))
        .length,
    });
  });
}

/** What belongs to no task. */
const PROJECT = 'project';

const VALUES: Readonly<Record<CostKey, (snapshot: Snapshot) => (entry: CostEntry) => string>> = {
  model: () => (entry) => entry.model,
  operation: () => (entry) => entry.operation,
  role: () => (entry) => entry.role ?? 'unknown',
  run: () => (entry) => entry.run ?? 'none',
  phase: () => (entry) => entry.task?.split('/')[0] ?? PROJECT,
  task: () => (entry) => entry.task ?? PROJECT,
  type: (snapshot) => (entry) => {
    if (entry.task === undefined) return PROJECT;
    const state = snapshot.task(entry.task)?.state;
    return state ? kindOfWork(state).value : 'unknown';
  },
};
