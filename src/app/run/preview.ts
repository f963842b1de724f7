// `run --dry-run`: what would start, in which order and with what, from the state as it stands.
import { ok, type Result } from '../../base/result.ts';
import { inStartOrder } from '../../model/graph/order.ts';
import { readiness } from '../../model/graph/readiness.ts';
import { read } from '../view/tasks.ts';
import { isSound } from '../workspace/find-task.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Executors } from './executors.ts';

export interface PreviewedRun {
  readonly ref: string;
  /** How people name it. */
  readonly short: string;
  readonly name: string;
  readonly role: string;
  readonly executor: string;
  readonly resumed: boolean;
}

export function previewRuns(workspace: Workspace, executors: Executors): Result<readonly PreviewedRun[]> {
  return read(workspace, ({ board, short, task: taskAt }) => {
    const open = board.tasks.filter((task) => readiness(board, task).kind !== 'not');
    const previews: PreviewedRun[] = [];
    for (const { ref } of inStartOrder(board, open)) {
      const task = taskAt(ref);
      if (!task || !isSound(task)) continue;
      const { state } = task;
      const executor = executors.forTask(task);
      if (!executor.ok) return executor;
      previews.push({
        ref,
        short: short(ref),
        name: state.name,
        role: state.assigned_agent,
        executor: executor.value.name,
        resumed: state.status === 'in_progress',
      });
    }
    return ok(previews);
  });
}
