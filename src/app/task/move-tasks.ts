// The verbs of the state machine on one or several tasks, in one transaction: all of them move or none.
import { fail, ok, type Result } from '../../base/result.ts';
import type { ArtifactState } from '../../model/generated/types.ts';
import type { AbandonCause, Intent, PauseCause } from '../../model/intent.ts';
import type { Verb } from '../../model/transitions.ts';
import { situationOf } from '../../store/situation.ts';
import { type Change, change } from '../workspace/change.ts';
import { findSoundTask, type SoundTask } from '../workspace/find-task.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { applyMove, type Moved } from './apply-move.ts';

export interface MoveRequest {
  readonly verb: Verb;
  readonly refs: readonly string[];
  readonly text?: string | undefined;
  readonly cause?: PauseCause | AbandonCause | undefined;
  readonly summary?: string | undefined;
  /** Paths relative to the repository root. */
  readonly outputs?: readonly string[] | undefined;
  /** Why the rules are set aside; people only. */
  readonly force?: string | undefined;
}

export function moveTasks(workspace: Workspace, request: MoveRequest): Promise<Result<readonly Moved[]>> {
  return change(workspace, { command: `task ${request.verb}` }, (current) => moveAll(current, request));
}

function moveAll(current: Change, request: MoveRequest): Result<readonly Moved[]> {
  const moved: Moved[] = [];
  for (const ref of request.refs) {
    const task = findSoundTask(current.snapshot, ref);
    if (!task.ok) return task;
    const one = moveOne(current, task.value, request);
    if (!one.ok) return fail(one.failure);
    moved.push(one.value);
  }
  return ok(moved);
}

function moveOne(current: Change, task: SoundTask, request: MoveRequest): Result<Moved> {
  const verb = verbFor(current, task, request.verb);
  const intent: Omit<Intent, 'now'> = {
    verb,
    actor: current.actor,
    ...(current.run !== undefined && { run: current.run }),
    ...(request.text !== undefined && { text: request.text }),
    ...(request.cause !== undefined && { cause: request.cause }),
    ...(request.summary !== undefined && { summary: request.summary }),
    ...(request.outputs && { outputs: request.outputs.map((path) => modified(path, current.now)) }),
    ...(request.force !== undefined && { force: { reason: request.force } }),
    ...(verb === 'claim' && { claim: { actor: current.actor, host: current.host } }),
  };
  return applyMove(current, task, intent);
}

/** Where nobody reviews, what is submitted is completed: there is no one it could wait for. */
function verbFor(current: Change, task: SoundTask, verb: Verb): Verb {
  if (verb !== 'submit' || task.state.status !== 'in_progress') return verb;
  return situationOf(current.snapshot, task).review === 'none' ? 'complete' : 'submit';
}

function modified(path: string, now: string): ArtifactState {
  return { type: 'modified', path, approved: false, created_at: now };
}
