// One task, one agent, now: `agent spawn` and `agent resume`.
import { fail, ok, type Result } from '../../base/result.ts';
import type { TaskState } from '../../model/generated/types.ts';
import { type ExecutorWishes, openExecutors } from '../run/executors.ts';
import { checkStart, runProject } from '../run/run.ts';
import { moveTasks } from '../task/move-tasks.ts';
import { viewTask } from '../view/task-view.ts';
import { read } from '../view/tasks.ts';
import { findSoundTask } from '../workspace/find-task.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { listRoles } from './roles.ts';

export interface SpawnRequest extends ExecutorWishes {
  readonly ref: string;
}

export interface Spawned {
  /** How people name the task. */
  readonly short: string;
  readonly ref: string;
  readonly task: TaskState;
  /** 130 stopped, 1 the run failed, 8 the task waits for a person, 0 it is done. */
  readonly exit: 0 | 1 | 8 | 130;
}

export async function spawnAgent(workspace: Workspace, request: SpawnRequest): Promise<Result<Spawned>> {
  const ref = startable(workspace, request.ref);
  if (!ref.ok) return ref;
  const ran = await runProject(workspace, { ...request, only: ref.value });
  if (!ran.ok) return ran;
  if (ran.value.runs === 0)
    return fail({
      reason: 'refused',
      message: `${request.ref} was not started: as many runs as parallel.max_concurrency allows live already`,
    });
  return read(workspace, (snapshot) => {
    const task = findSoundTask(snapshot, ref.value);
    if (!task.ok) return task;
    const { state } = task.value;
    const waits = state.status === 'paused' || state.status === 'needs_review';
    const exit = ran.value.exit === 130 ? 130 : ran.value.failedRuns > 0 ? 1 : waits ? 8 : 0;
    return ok({ short: snapshot.short(ref.value), ref: ref.value, task: state, exit });
  });
}

/** Answers a paused task and starts its agent at once; one that was only interrupted just starts again. */
export async function resumeAgent(
  workspace: Workspace,
  request: SpawnRequest & { readonly text: string | undefined },
): Promise<Result<Spawned>> {
  const { ref, text } = request;
  const sound = checkStart(workspace);
  if (!sound.ok) return sound;
  const executors = openExecutors(workspace, request, listRoles(workspace));
  if (!executors.ok) return executors;
  const status = read(workspace, (snapshot) => {
    const task = findSoundTask(snapshot, ref);
    if (!task.ok) return task;
    if (!task.value.state.session_id)
      return fail({ reason: 'refused', message: `${ref} has no session`, hint: `sow agent spawn ${ref}` });
    // A question is not answered for a program that is not there to hear it.
    const executor = executors.value.forTask(task.value);
    return executor.ok ? ok(task.value.state) : executor;
  });
  if (!status.ok) return status;
  if (status.value.status === 'paused') {
    const answered = await moveTasks(workspace, { refs: [ref], verb: 'answer', text });
    if (!answered.ok) return answered;
  } else if (text !== undefined) {
    const message = `${ref} is ${status.value.status}: only a paused task is told something as it resumes`;
    return fail({ reason: 'refused', message });
  }
  return spawnAgent(workspace, request);
}

function startable(workspace: Workspace, reference: string): Result<string> {
  return read(workspace, (snapshot) => {
    const task = findSoundTask(snapshot, reference);
    if (!task.ok) return task;
    const { readiness, reasons, short, ref } = viewTask(snapshot, task.value);
    if (readiness === 'ready' || readiness === 'resumable') return ok(ref);
    return fail({
      reason: 'refused',
      message: `${short} does not start: ${reasons.join('; ')}`,
      hint: `sow why ${short}`,
    });
  });
}
