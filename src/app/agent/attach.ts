// `attach`: a person takes over a task and its conversation, at their own terminal.
import { fail, ok, type Result } from '../../base/result.ts';
import type { TaskState } from '../../model/generated/types.ts';
import type { Executor } from '../../run/executors/executor.ts';
import type { Command } from '../../run/process/command-line.ts';
import { isRunAlive, isSessionInUse, listRuns } from '../../store/runs/run-record.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import { type ExecutorWishes, openExecutors } from '../run/executors/executors.ts';
import { checkStart } from '../run/start/check-start.ts';
import { applyMove } from '../task/apply-move.ts';
import { moveTasks } from '../task/move-tasks.ts';
import { read } from '../view/tasks.ts';
import { stopTask } from '../watch/stop.ts';
import { change } from '../workspace/change.ts';
import type { Change } from '../workspace/decision.ts';
import { findSoundTask, type SoundTask } from '../workspace/find-task.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { within } from '../worktree/checkout/place.ts';
import { converse } from './converse.ts';
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
  const open = (snapshot: Snapshot): Result<Opened> => {
    const task = findSoundTask(snapshot, request.ref);
    if (!task.ok) return task;
    const executor = executors.value.forTask(task.value);
    return executor.ok ? openSession(workspace, snapshot, task.value, executor.value) : executor;
  };
  // Nobody is interrupted, and no question answered, for a session that cannot be opened.
  const possible = read(workspace, open);
  if (!possible.ok) return possible;
  const running = await makeFree(workspace, request.ref);
  if (!running.ok) return running;
  const taken = await change(workspace, { command: 'attach' }, (current) => {
    const opened = open(current.snapshot);
    return opened.ok ? takeOver(workspace, current, opened.value) : opened;
  });
  if (!taken.ok) return taken;
  const { ref, actor, ...conversation } = taken.value;
  const exit = await converse(workspace, {
    ...conversation,
    run: workspace.context.newId(),
    task: ref,
    own: { SOW_TASK: ref, SOW_ACTOR: actor },
  });
  if (!exit.ok) return exit;
  return read(workspace, (snapshot) => {
    const task = findSoundTask(snapshot, request.ref);
    if (!task.ok) return task;
    const { session } = taken.value;
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

interface Opened {
  readonly task: SoundTask;
  readonly session: string;
  readonly command: Command;
  readonly directory: string;
  readonly executor: Executor;
  readonly role: string;
  readonly model: string | undefined;
}

/** How the conversation of the task is gone on with at a terminal, or why it cannot be. */
function openSession(
  workspace: Workspace,
  snapshot: Snapshot,
  task: SoundTask,
  executor: Executor,
): Result<Opened> {
  const short = snapshot.short(task.ref);
  const { session_id, session, assigned_agent: role } = task.state;
  if (!session_id || !session) {
    const hint = `sow agent spawn ${short} starts one`;
    return fail({ reason: 'refused', message: `${short} has no session to attach to`, hint });
  }
  const directory = within(workspace, session.directory);
  const { model } = session;
  const command = executor.attach?.({
    session: session_id,
    resumed: true,
    model,
    directory,
    sowDir: workspace.store.dir,
  });
  if (command) return ok({ task, session: session_id, command, directory, executor, role, model });
  return fail({
    reason: 'refused',
    message: `the executor ${executor.name} has no terminal to attach to`,
    hint: `sow agent resume ${short} -m … goes on without one, sow logs ${short} shows what was said`,
  });
}

interface Taken extends Omit<Opened, 'task'> {
  readonly ref: string;
  readonly actor: string;
}

/** The claim on work under way becomes the caller's; finished work is only looked at. */
function takeOver({ store }: Workspace, current: Change, { task, ...opened }: Opened): Result<Taken> {
  const { ref } = task;
  if (isSessionInUse(store, opened.session, store.host)) {
    const message = `somebody works in the session of ${current.snapshot.short(ref)}`;
    return fail({ reason: 'refused', message, hint: 'sow ps' });
  }
  const claimed = claimFor(current, task);
  return claimed.ok ? ok({ ...opened, ref, actor: current.actor }) : claimed;
}

function claimFor(current: Change, task: SoundTask): Result<unknown> {
  const { actor, host } = current;
  const { status, claim } = task.state;
  const isMine = claim !== undefined && claim.run === undefined && claim.actor === actor;
  if (isMine || status !== 'in_progress') return ok(undefined);
  return applyMove(current, task, { verb: 'claim', actor, claim: { actor, host } });
}
