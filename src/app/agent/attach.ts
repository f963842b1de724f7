// `attach`: a person takes over a task and its conversation, at their own terminal.
import { join } from 'node:path';
import { fail, ok, type Result } from '../../base/result.ts';
import type { TaskState } from '../../model/generated/types.ts';
import type { Executor } from '../../run/executors/executor.ts';
import { runInForeground } from '../../run/interactive.ts';
import { agentEnvironment } from '../../run/process/environment.ts';
import { writeShim } from '../../run/process/shim.ts';
import { ioFailure } from '../../store/disk/io-failure.ts';
import { isRunAlive, isSessionInUse, listRuns, writeRun } from '../../store/state/run-record.ts';
import { nowOf } from '../../store/store.ts';
import { type ExecutorWishes, openExecutors } from '../run/executors.ts';
import { checkStart } from '../run/run.ts';
import { within } from '../run/start-run.ts';
import { applyMove } from '../task/apply-move.ts';
import { moveTasks } from '../task/move-tasks.ts';
import { read } from '../view/tasks.ts';
import { stopTask } from '../watch/stop.ts';
import { change } from '../workspace/change.ts';
import type { Change } from '../workspace/decision.ts';
import { findSoundTask, type SoundTask } from '../workspace/find-task.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { listRoles } from './roles.ts';

export interface AttachRequest extends ExecutorWishes {
  readonly ref: string;
}

export interface Attached {
  readonly ref: string;
  readonly short: string;
  readonly session: string;
  /** Of the agent's program. */
  readonly exit: number;
  readonly task: TaskState;
}

export async function attachTask(workspace: Workspace, request: AttachRequest): Promise<Result<Attached>> {
  const sound = checkStart(workspace);
  if (!sound.ok) return sound;
  const executors = openExecutors(workspace, request, listRoles(workspace));
  if (!executors.ok) return executors;
  const running = await makeFree(workspace, request.ref);
  if (!running.ok) return running;
  const taken = await change(workspace, { command: 'attach' }, (current) => {
    const task = findSoundTask(current.snapshot, request.ref);
    if (!task.ok) return task;
    const executor = executors.value.forTask(task.value);
    return executor.ok ? takeOver(workspace, current, task.value, executor.value) : executor;
  });
  if (!taken.ok) return taken;
  const exit = await work(workspace, taken.value);
  if (!exit.ok) return exit;
  return read(workspace, (snapshot) => {
    const task = findSoundTask(snapshot, request.ref);
    if (!task.ok) return task;
    const { ref, session } = taken.value;
    return ok({ ref, short: snapshot.short(ref), session, exit: exit.value, task: task.value.state });
  });
}

/** A run of sow's own that works in the conversation now is interrupted; a question is a person's own now. */
async function makeFree(workspace: Workspace, ref: string): Promise<Result<unknown>> {
  const { store } = workspace;
  const task = read(workspace, (snapshot) => findSoundTask(snapshot, ref));
  if (!task.ok) return task;
  const { claim, status, session_id } = task.value.state;
  const lives = listRuns(store).some(
    (record) => record.id === claim?.run && record.ended_at === undefined && isRunAlive(record, store.host),
  );
  if (lives) return stopTask(workspace, ref);
  if (status !== 'paused' || session_id === undefined) return ok(undefined);
  return moveTasks(workspace, { refs: [ref], verb: 'answer', text: 'taken over at a terminal' });
}

interface Taken {
  readonly ref: string;
  readonly session: string;
  readonly command: readonly [string, ...string[]];
  readonly directory: string;
  readonly actor: string;
  readonly executor: Executor;
  readonly role: string;
  readonly model: string | undefined;
}

/** The claim on work under way becomes the caller's; finished work is only looked at. */
function takeOver(workspace: Workspace, current: Change, task: SoundTask, executor: Executor): Result<Taken> {
  const { state, ref } = task;
  const short = current.snapshot.short(ref);
  const { session_id, session, assigned_agent: role } = state;
  if (!session_id || !session) {
    const hint = `sow agent spawn ${short} starts one`;
    return fail({ reason: 'refused', message: `${short} has no session to attach to`, hint });
  }
  const { store } = workspace;
  if (isSessionInUse(store, session_id, store.host))
    return fail({ reason: 'refused', message: `somebody works in the session of ${short}`, hint: 'sow ps' });
  const directory = within(workspace.repository.root, session.directory);
  const { model } = session;
  const turn = { session: session_id, resumed: true, model, directory, sowDir: store.dir };
  const command = executor.attach(turn);
  if (!command)
    return fail({ reason: 'refused', message: `the executor ${executor.name} has no terminal to attach to` });
  const claimed = claimFor(current, task);
  if (!claimed.ok) return claimed;
  return ok({ ref, session: session_id, command, directory, actor: current.actor, executor, role, model });
}

function claimFor(current: Change, task: SoundTask): Result<unknown> {
  const { actor, host } = current;
  const { status, claim } = task.state;
  const isMine = claim !== undefined && claim.run === undefined && claim.actor === actor;
  if (isMine || status !== 'in_progress') return ok(undefined);
  return applyMove(current, task, { verb: 'claim', actor, claim: { actor, host } });
}

async function work(workspace: Workspace, taken: Taken): Promise<Result<number>> {
  const { store, context } = workspace;
  const { ref, session, command, directory, actor, executor, role, model } = taken;
  const { host: _host, ...owner } = store.identity;
  const record = {
    v: 1 as const,
    id: context.newId(),
    kind: 'chat' as const,
    task: ref,
    role,
    executor: executor.name,
    type: executor.type,
    ...(model !== undefined && { model }),
    session_id: session,
    directory: '.',
    owner,
    started_at: nowOf(store),
  };
  try {
    // While it lives, no run of sow's works in the conversation.
    writeRun(store, record);
    const shimFolder = join(store.dir, 'local', 'bin');
    writeShim(shimFolder, context.program);
    const own = { SOW_TASK: ref, SOW_DIR: store.dir, SOW_ACTOR: actor };
    const env = agentEnvironment({ base: { ...context.env, ...executor.env() }, own, shimFolder });
    const exit = await runInForeground({ command, cwd: directory, env });
    writeRun(store, {
      ...record,
      ended_at: nowOf(store),
      outcome: exit === 0 ? 'succeeded' : 'failed',
      exit,
    });
    return ok(exit);
  } catch (error) {
    return fail(ioFailure(error, store.dir, true));
  }
}
