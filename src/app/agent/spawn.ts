// One agent, now, on one task: `agent spawn` and `agent resume`. A role that is named instead works on no task.
import { fail, ok, type Result } from '../../base/result.ts';
import type { TaskState } from '../../model/generated/types.ts';
import { type ExecutorWishes, openExecutors } from '../run/executors/executors.ts';
import { runProject } from '../run/run.ts';
import { checkStart } from '../run/start/check-start.ts';
import { moveTasks } from '../task/move-tasks.ts';
import { viewTask } from '../view/task-view.ts';
import { read } from '../view/tasks.ts';
import { findSoundTask, findTask } from '../workspace/find-task.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { listRoles } from './roles.ts';
import { type RoleRequest, type RoleSpawned, resumeRole, spawnRole } from './spawn-role.ts';

export interface SpawnRequest extends ExecutorWishes {
  /** A task, or a role. */
  readonly ref: string;
  /** The answer to a paused task; what a role is asked. */
  readonly text?: string | undefined;
}

export interface Spawned {
  /** How people name the task. */
  readonly short: string;
  readonly ref: string;
  readonly task: TaskState;
  /** 130 stopped, 1 the run failed, 8 the task waits for a person, 0 it is done. */
  readonly exit: 0 | 1 | 8 | 130;
}

export async function spawnAgent(
  workspace: Workspace,
  request: SpawnRequest,
): Promise<Result<Spawned | RoleSpawned>> {
  if (namesRole(workspace, request.ref)) return spawnRole(workspace, asRole(request));
  if (request.text === undefined) return spawnTask(workspace, request);
  const message = `only a role that works on no task is told something: ${request.ref} has its description`;
  return fail({ reason: 'usage', message });
}

/** Answers a paused task and starts its agent at once, or says more to a role. */
export async function resumeAgent(
  workspace: Workspace,
  request: SpawnRequest,
): Promise<Result<Spawned | RoleSpawned>> {
  if (namesRole(workspace, request.ref)) return resumeRole(workspace, asRole(request));
  return resumeTask(workspace, request);
}

/** A task of the same name comes first. */
function namesRole(workspace: Workspace, reference: string): boolean {
  const task = read(workspace, (snapshot) => findTask(snapshot, reference));
  const isNoTask = !task.ok && task.failure.reason === 'not-found';
  return isNoTask && listRoles(workspace).get(reference) !== undefined;
}

function asRole({ ref: role, text, ...wishes }: SpawnRequest): RoleRequest {
  return { role, text, ...wishes };
}

async function spawnTask(workspace: Workspace, request: SpawnRequest): Promise<Result<Spawned>> {
  const ref = startable(workspace, request.ref);
  if (!ref.ok) return ref;
  const ran = await runProject(workspace, { ...request, tasks: [ref.value], only: ref.value });
  if (!ran.ok) return ran;
  if (ran.value.runs === 0)
    return fail({
      reason: 'refused',
      message:
        ran.value.held ??
        `${request.ref} was not started: as many runs as parallel.max_concurrency allows live already`,
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

/** One that was only interrupted just starts again. */
async function resumeTask(workspace: Workspace, request: SpawnRequest): Promise<Result<Spawned>> {
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
  return spawnTask(workspace, request);
}

function startable(workspace: Workspace, reference: string): Result<string> {
  return read(workspace, (snapshot) => {
    const task = findSoundTask(snapshot, reference);
    if (!task.ok) return task;
    const { readiness, blockers, reasons, short, ref } = viewTask(snapshot, task.value);
    // A person who names it does not wait for the time of its next try.
    const onlyWaits = blockers.length > 0 && blockers.every(({ kind }) => kind === 'retry');
    if (readiness === 'ready' || readiness === 'resumable' || onlyWaits) return ok(ref);
    return fail({
      reason: 'refused',
      message: `${short} does not start: ${reasons.join('; ')}`,
      hint: `sow why ${short}`,
    });
  });
}
