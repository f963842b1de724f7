// `workflow restore`: one run of a workflow goes back to a checkpoint that was made as one of its steps ended; all else stays.
import { fail, ok, type Result } from '../../../base/result.ts';
import { phaseFolder } from '../../../store/layout.ts';
import { findCheckpoint, wrongBranch } from '../../checkpoint/checkpoint.ts';
import { type Restored, restoreCheckpoint } from '../../checkpoint/restore.ts';
import { read } from '../../view/tasks.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { findExecution } from './execution.ts';

export interface RestoredExecution extends Restored {
  /** The run's. */
  readonly id: string;
}

export async function restoreExecution(
  workspace: Workspace,
  checkpoint: string,
  stop = false,
): Promise<Result<RestoredExecution>> {
  const wrong = wrongBranch(workspace);
  if (wrong) return fail(wrong);
  const found = findCheckpoint(workspace, checkpoint);
  if (!found.ok) return found;
  const [, phase] = /^after ([^/]+)\//.exec(found.value.facts?.cause ?? '') ?? [];
  if (phase === undefined)
    return fail({
      reason: 'refused',
      message: `the checkpoint ${found.value.id} was not made by a run of a workflow`,
      hint: `sow checkpoint restore ${found.value.seq} restores the whole project`,
    });
  const restored = await restoreCheckpoint(workspace, {
    id: found.value.id,
    stop,
    only: `${phaseFolder(phase)}/`,
  });
  if (!restored.ok) return restored;
  const id = read(workspace, (snapshot) => {
    const execution = findExecution(snapshot, phase);
    return execution.ok ? ok(execution.value.ref) : execution;
  });
  return id.ok ? ok({ ...restored.value, id: id.value }) : id;
}
