// `claim`: a person or a foreign agent session takes a task; `--next` takes the first ready one and prints what it needs.
import { fail, ok, type Result } from '../../base/result.ts';
import type { Event } from '../../model/generated/types.ts';
import { inStartOrder } from '../../model/graph/order.ts';
import { readiness } from '../../model/graph/readiness.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import { type ChangeOptions, change } from '../workspace/change.ts';
import type { Change } from '../workspace/decision.ts';
import { findSoundTask, findTask, isSound, type SoundTask } from '../workspace/find-task.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { applyMove, type Moved, movedBefore } from './apply-move.ts';

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
  const options: ChangeOptions<Moved> = {
    command: 'task claim',
    again: (snapshot, events) => claimedBefore(snapshot, events, request),
  };
  return change(workspace, options, (current) => {
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

/** The same --request-id asks for the first answer, though the task is not free any more. */
function claimedBefore(
  snapshot: Snapshot,
  events: readonly Event[],
  { ref, next }: ClaimRequest,
): Moved | undefined {
  if (next)
    return events.map(({ subject }) => movedBefore(snapshot, events, 'claim', subject)).find((one) => one);
  const task = findTask(snapshot, ref ?? '');
  return task.ok ? movedBefore(snapshot, events, 'claim', task.value.ref) : undefined;
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
