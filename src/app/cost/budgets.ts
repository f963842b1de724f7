// The budgets that a run falls under, as they stand in one moment: the limits, what was spent, what living runs may still
// spend. Held under the project's lock, this is what keeps several orchestrations within one budget.
import { ok, type Result } from '../../base/result.ts';
import type { Budget, Budgets } from '../../model/cost/budget.ts';
import { type Estimate, estimateOf, samplesOf } from '../../model/cost/estimate.ts';
import { type CostEntry, spentIn } from '../../model/cost/ledger.ts';
import { type Micros, microsOf, total } from '../../model/cost/money.ts';
import type { TaskState } from '../../model/generated/types.ts';
import { listRuns, type RunRecord } from '../../store/runs/run-record.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import { read } from '../view/tasks.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { costSettings } from './cost-settings.ts';
import { entriesOf } from './entries.ts';

/** What one `sow run` may spend, and the runs that it has started. */
export interface Purse {
  readonly limit: Micros;
  readonly runs: Set<string>;
}

export interface Spending {
  /** Undefined for a role that works on no task. */
  budgetsOf(task: { readonly ref: string; readonly state: TaskState } | undefined): readonly Budget[];
  expect(facts: { readonly role: string; readonly model?: string | undefined }): Estimate;
}

/** Whether a budget is there that runs of whatever task fall under. */
export function isLimited({ settings }: Snapshot, purse: Purse | undefined): boolean {
  const { enabled, limit } = costSettings(settings);
  return enabled && (limit !== undefined || purse !== undefined);
}

/** Whether the task has a budget of its own. */
export function isBudgeted({ settings }: Snapshot, task: Pick<TaskState, 'budget_usd'> | undefined): boolean {
  return task?.budget_usd !== undefined && costSettings(settings).enabled;
}

/** It reads every log: only where something is limited. */
export function spendingIn(workspace: Workspace, snapshot: Snapshot, purse?: Purse): Spending {
  const { limit } = costSettings(snapshot.settings);
  const entries = entriesOf(snapshot);
  const samples = samplesOf(entries);
  const silent = samples.length === 0 && hasSilentRuns(snapshot);
  const expect: Spending['expect'] = (facts) => estimateOf(samples, facts, silent);
  const living = livingRuns(workspace, snapshot);
  const budget = (of: Budget['of'], most: Micros, own: CostEntry[], runs: readonly RunRecord[]): Budget => ({
    of,
    limit: most,
    spent: spentIn(own) + toldBy(runs),
    reserved: reservedFor(runs, entries, expect),
  });
  return {
    expect,
    budgetsOf(task) {
      const ofTask = task?.state.budget_usd;
      const isOwn = ({ run }: { readonly run: string | undefined }) =>
        run !== undefined && purse?.runs.has(run) === true;
      return [
        ...(task && ofTask !== undefined
          ? [
              budget(
                'task',
                microsOf(ofTask),
                entries.filter((one) => one.task === task.ref),
                living.filter((run) => run.task === task.ref),
              ),
            ]
          : []),
        ...(purse
          ? [
              budget(
                'orchestration',
                purse.limit,
                entries.filter(isOwn),
                living.filter(({ id }) => isOwn({ run: id })),
              ),
            ]
          : []),
        ...(limit === undefined ? [] : [budget('project', limit, entries, living)]),
      ];
    },
  };
}

/** The project's budget with nothing reserved, for those who only look. */
export function projectBudget(
  snapshot: Snapshot,
  entries: readonly CostEntry[],
): Omit<Budget, 'reserved'> | undefined {
  const { enabled, limit } = costSettings(snapshot.settings);
  return limit === undefined || !enabled ? undefined : { of: 'project', limit, spent: spentIn(entries) };
}

/** As people see them, with nothing reserved; without an open project, or where it cannot be read, nothing is limited. */
export function budgetsNow(workspace: Workspace, purse?: Purse): Budgets {
  const shown: Result<Budgets> = read(workspace, (snapshot) => {
    const { enabled, limit } = costSettings(snapshot.settings);
    const ofTasks = ownBudgets(snapshot);
    if (!enabled || (limit === undefined && !purse)) return ok({ shared: [], ofTasks });
    const entries = entriesOf(snapshot);
    const project = projectBudget(snapshot, entries);
    const own = entries.filter(({ run }) => run !== undefined && purse?.runs.has(run) === true);
    const shared = [
      ...(purse ? [{ of: 'orchestration', limit: purse.limit, spent: spentIn(own) } as const] : []),
      ...(project ? [project] : []),
    ];
    return ok({ shared, ofTasks });
  });
  return shown.ok ? shown.value : { shared: [], ofTasks: 0 };
}

/** How many tasks that are not over have a budget of their own. */
export function ownBudgets({ settings, board }: Snapshot): number {
  if (!costSettings(settings).enabled) return 0;
  const isOpen = (state: TaskState): boolean => state.status !== 'completed' && state.status !== 'abandoned';
  return board.tasks.filter(({ state }) => state?.budget_usd !== undefined && isOpen(state)).length;
}

/** What was started and not settled; a conversation at a terminal is booked when it ends. */
function livingRuns({ store }: Workspace, snapshot: Snapshot): RunRecord[] {
  return listRuns(store).filter((record) => {
    const { id, kind, task, ended_at } = record;
    if (kind === 'chat') return false;
    if (task === undefined) return ended_at === undefined;
    const events = snapshot.task(task)?.history.events ?? [];
    const has = (type: string): boolean => events.some((event) => event.type === type && event.run === id);
    // The record of a start that came to nothing is in no log.
    return has('run_started') && !has('run_ended');
  });
}

/** By those that have ended and by those that tell as they work: it is in nobody's log yet. */
function toldBy(runs: readonly RunRecord[]): Micros {
  return total(runs.map(({ usage }) => microsOf(usage?.cost_usd ?? 0)));
}

/** What is expected of the others beyond what is booked or told already; undefined where nothing is known of one. */
function reservedFor(
  runs: readonly RunRecord[],
  entries: readonly CostEntry[],
  expect: Spending['expect'],
): Micros | undefined {
  const amounts = runs
    .filter(({ ended_at }) => ended_at === undefined)
    .map((record): Micros | undefined => {
      const known = spentIn(entries.filter(({ run }) => run === record.id)) + toldBy([record]);
      const expected = expect(record).micros;
      return expected === undefined ? undefined : Math.max(0, expected - known);
    });
  return amounts.includes(undefined) ? undefined : total(amounts.map((amount = 0) => amount));
}

function hasSilentRuns(snapshot: Snapshot): boolean {
  return snapshot.taskRefs.some((ref) =>
    snapshot
      .task(ref)
      ?.history.events.some(({ type, outcome }) => type === 'run_ended' && outcome === 'succeeded'),
  );
}
