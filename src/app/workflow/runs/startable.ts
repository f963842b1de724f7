// Before a run is taken up: whether what plays its steps is there. What is refused then has changed nothing.
import { ok, type Result } from '../../../base/result.ts';
import { listRoles } from '../../agent/roles.ts';
import { type ExecutorWishes, openExecutors } from '../../run/executors/executors.ts';
import { isSound } from '../../workspace/find-task.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { commandOfStep } from '../steps.ts';
import type { Execution } from './execution.ts';

/** @param isAgain what is done may be done again */
export function checkStartable(
  workspace: Workspace,
  { steps }: Pick<Execution, 'steps'>,
  wishes: ExecutorWishes,
  isAgain = false,
): Result<void> {
  const executors = openExecutors(workspace, wishes, listRoles(workspace));
  if (!executors.ok) return executors;
  for (const task of steps.values()) {
    if (!isSound(task) || commandOfStep(task.state) !== undefined) continue;
    const { status } = task.state;
    if (status === 'abandoned' || (status === 'completed' && !isAgain)) continue;
    const executor = executors.value.forTask(task);
    if (!executor.ok) return executor;
  }
  return ok(undefined);
}
