// `workflow run` and `workflow resume`: a run of a workflow is made or taken up, and its steps are started by the loop that starts
// every task.
import { fail, ok, type Result } from '../../../base/result.ts';
import { readIndexed } from '../../../store/transaction/quiet.ts';
import { type RunRequest, runProject } from '../../run/run.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { findExecution } from './execution.ts';
import { type ExecutionView, viewExecution } from './view.ts';

export interface ExecutionRun extends ExecutionView {
  /** 130 stopped, 1 it failed or was cancelled, 8 it waits for a person, 0 it is done. */
  readonly exit: 0 | 1 | 8 | 130;
}

/** Its steps run until nothing of it can go on. */
export async function runExecution(
  workspace: Workspace,
  ref: string,
  request: Omit<RunRequest, 'only' | 'phase'> = {},
): Promise<Result<ExecutionRun>> {
  const phase = ref.split('/')[0] ?? '';
  const ran = await runProject(workspace, { ...request, phase });
  if (!ran.ok) return ran;
  const view = readIndexed(workspace.store, (snapshot) => {
    const execution = findExecution(snapshot, ref);
    return execution.ok ? ok(viewExecution(snapshot, execution.value)) : fail(execution.failure);
  });
  if (!view.ok) return view;
  return ok({ ...view.value, exit: ran.value.exit === 130 ? 130 : EXITS[view.value.state] });
}

const EXITS = {
  pending: 8,
  running: 8,
  paused: 8,
  completed: 0,
  partial: 0,
  failed: 1,
  cancelled: 1,
} as const;
