// What the runs of one transaction may cost: each is asked for at one gate before it is claimed.
import type { Failure } from '../../../base/failure.ts';
import type { Purse } from '../../cost/budgets.ts';
import { type Gate, openGate } from '../../cost/gate.ts';
import type { Change } from '../../workspace/decision.ts';
import type { SoundTask } from '../../workspace/find-task.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import type { Executors } from '../executors/executors.ts';
import { makeRun, type NewRun } from './start-run.ts';

export interface Affordable {
  readonly gate: Gate;
  /** The run that an admitted task is to have; the model of it was chosen with its price. */
  readonly runs: ReadonlyMap<string, NewRun>;
  admits(task: SoundTask): boolean;
  hold(task: SoundTask, why: string): void;
  /** Why the first that may start does not. */
  readonly held: string | undefined;
  /** Why a task can have no run at all. */
  readonly failure: Failure | undefined;
}

export function openAffordable(
  workspace: Workspace,
  { snapshot }: Change,
  { executors, purse }: { readonly executors: Executors; readonly purse?: Purse | undefined },
): Affordable {
  const gate = openGate(workspace, snapshot, purse);
  const runs = new Map<string, NewRun>();
  let held: string | undefined;
  let failure: Failure | undefined;
  const hold = (task: SoundTask, why: string): void => {
    held ??= `${snapshot.short(task.ref)} does not start: ${why}`;
  };
  return {
    gate,
    runs,
    hold,
    get held() {
      return held;
    },
    get failure() {
      return failure;
    },
    admits(task) {
      const role = task.state.assigned_agent;
      const executor = executors.forTask(task);
      if (!executor.ok) {
        failure ??= executor.failure;
        return false;
      }
      const run = makeRun(workspace, gate, task, executor.value);
      const refused = gate.refuse({ task, role }, run.model);
      if (refused) {
        hold(task, refused.text);
        return false;
      }
      gate.take(role, run.model);
      runs.set(task.ref, run);
      return true;
    },
  };
}
