// What a run asks for and whether it may start for its price, decided within one transaction.
import { type Budget, isLow, type Overrun, overrunOf, spentText } from '../../model/cost/budget.ts';
import { chooseModel, type ModelChoice } from '../../model/cost/choose-model.ts';
import type { Micros } from '../../model/cost/money.ts';
import type { Executor } from '../../run/executors/executor.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import { taskDomain } from '../expertise/task-domain.ts';
import type { SoundTask } from '../workspace/find-task.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { isBudgeted, isLimited, type Purse, type Spending, spendingIn } from './budgets.ts';

export interface Wanted {
  /** Undefined for a role that works on no task. */
  readonly task: Pick<SoundTask, 'ref' | 'state'> | undefined;
  readonly role: string;
}

export interface Gate {
  /** @param kept the model of the conversation that goes on */
  modelFor(wanted: Wanted, executor: Executor, kept: string | undefined): ModelChoice;
  /** Why the run may not start; undefined where it may. */
  refuse(wanted: Wanted, model: string | undefined): Overrun | undefined;
  /** It starts in this transaction: what comes after it has less. */
  take(role: string, model: string | undefined): void;
  /** The budget of the task, the orchestration or the project that is spent, in words. */
  overshot(wanted: Wanted): string | undefined;
}

export function openGate(workspace: Workspace, snapshot: Snapshot, purse?: Purse): Gate {
  const isForAll = isLimited(snapshot, purse);
  let opened: Spending | undefined;
  // Nobody's task is looked at for a budget but the one that is asked about.
  const spendingOf = ({ task }: Wanted): Spending | undefined => {
    if (isForAll || isBudgeted(snapshot, task?.state)) opened ??= spendingIn(workspace, snapshot, purse);
    return opened;
  };
  // What was admitted here is in no record yet that the budgets know of.
  let taken: Micros | undefined = 0;
  const budgetsOf = (wanted: Wanted): Budget[] =>
    (spendingOf(wanted)?.budgetsOf(wanted.task) ?? []).map((budget) =>
      budget.of === 'task' ? budget : { ...budget, reserved: sum(budget.reserved, taken) },
    );
  return {
    modelFor({ task, role }, executor, kept) {
      const { cost } = snapshot.settings;
      const byDomain = cost?.model_overrides?.domain !== undefined;
      return chooseModel({
        task: task?.state,
        role,
        domain: task && byDomain ? taskDomain(snapshot, task)?.value : undefined,
        cost,
        executor: { ...executor, models: executor.models ?? {} },
        kept,
        isBudgetLow: isLow(budgetsOf({ task, role })),
      });
    },
    refuse(wanted, model) {
      const expected = spendingOf(wanted)?.expect({ role: wanted.role, model });
      return expected && overrunOf(budgetsOf(wanted), expected.micros);
    },
    take(role, model) {
      // The budget of a task is for its own runs, of which there is one.
      if (isForAll) taken = sum(taken, spendingOf({ task: undefined, role })?.expect({ role, model }).micros);
    },
    overshot(wanted) {
      const over = budgetsOf(wanted).find(({ limit, spent }) => spent > limit);
      return over && spentText(over);
    },
  };
}

function sum(a: Micros | undefined, b: Micros | undefined): Micros | undefined {
  return a === undefined || b === undefined ? undefined : a + b;
}
