// `run --dry-run`: what would start, in which order and with what, from the state as it stands.
import { ok, type Result } from '../../base/result.ts';
import { inStartOrder } from '../../model/graph/order.ts';
import { readiness } from '../../model/graph/readiness.ts';
import { read } from '../view/tasks.ts';
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
  return read(workspace, ({ board, short }) => {
    const open = board.tasks.filter((task) => readiness(board, task).kind !== 'not');
    const previews: PreviewedRun[] = [];
    for (const { ref, state } of inStartOrder(board, open)) {
      if (!state) continue;
      const executor = executors.forTask(state);
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
