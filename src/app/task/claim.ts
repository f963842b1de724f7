// `claim`: a person or a foreign agent session takes a task; `--next` takes the first ready one and prints what it needs.
import { fail, ok, type Result } from '../../base/result.ts';
import { inStartOrder } from '../../model/order.ts';
import { readiness } from '../../model/readiness.ts';
import { type Change, change } from '../workspace/change.ts';
import { findSoundTask, isSound, type SoundTask } from '../workspace/find-task.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { applyMove, type Moved } from './apply-move.ts';

export interface ClaimRequest {
  readonly ref?: string | undefined;
  /** Take the first ready task, of this role where one is given. */
  readonly next?: boolean;
  readonly role?: string | undefined;
  readonly force?: string | undefined;
}

export async function claimTask(workspace: Workspace, request: ClaimRequest): Promise<Result<Moved>> {
  const caller = workspace.caller();
  if (!caller.ok) return caller;
  if (caller.value.anonymousAgent) {
    return fail({
      reason: 'usage',
      message: 'this is an agent without a known session: it cannot claim',
      hint: 'say who claims: --actor agent:<role>',
    });
  }
  return change(workspace, { command: 'task claim' }, (current) => {
    const task = request.next
      ? firstReady(current, request.role)
      : findSoundTask(current.snapshot, request.ref ?? '');
    if (!task.ok) return task;
    const { actor, host, run } = current;
    return applyMove(current, task.value, {
      verb: 'claim',
      actor,
      claim: { actor, host },
      ...(run !== undefined && { run }),
      ...(request.force !== undefined && { force: { reason: request.force } }),
    });
  });
}

function firstReady({ snapshot }: Change, role: string | undefined): Result<SoundTask> {
  const { board } = snapshot;
  const open = board.tasks.filter((task) => readiness(board, task).kind !== 'not');
  const wanted = role ? open.filter((task) => task.state?.assigned_agent === role) : open;
  const [first] = inStartOrder(board, wanted);
  const task = first && snapshot.task(first.ref);
  if (task && isSound(task)) return ok(task);
  return fail({
    reason: 'refused',
    message: `no task${role ? ` for ${role}` : ''} is ready`,
    hint: 'sow status shows what the others wait for',
  });
}
