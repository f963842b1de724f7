// A word of somebody's own in the log of a run.
import { ok, type Result } from '../../../base/result.ts';
import { change } from '../../workspace/change.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { findExecution } from './execution.ts';

export function logExecutionEvent(
  workspace: Workspace,
  reference: string,
  text: string,
): Promise<Result<void>> {
  return change(workspace, { command: 'workflow log' }, ({ snapshot, draft }) => {
    const execution = findExecution(snapshot, reference);
    if (!execution.ok) return execution;
    draft.log(execution.value.ref, { type: 'noted', text });
    return ok(undefined);
  });
}
