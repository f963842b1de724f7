// Claiming a task for a run: the first one that may start, its session persisted before anything is spawned.
import { resolve, sep } from 'node:path';
import { ok, type Result } from '../../base/result.ts';
import { runActor } from '../../model/actor.ts';
import { bounded } from '../../model/context/shared.ts';
import type { TaskState } from '../../model/generated/types.ts';
import { type Board, type BoardTask, reviewOf } from '../../model/graph/board.ts';
import { inStartOrder, strategyOf } from '../../model/graph/order.ts';
import { outputsOverlap } from '../../model/graph/outputs.ts';
import { readiness } from '../../model/graph/readiness.ts';
import { type PromptKind, workPrompt } from '../../model/prompt.ts';
import type { Executor } from '../../run/executor.ts';
import type { Claimed } from '../../run/job.ts';
import { feedbackFile, taskDescription, taskFolder } from '../../store/layout.ts';
import { writeRun } from '../../store/state/run-record.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import { durationMs, settingsOf } from '../config/settings.ts';
import { sharedText } from '../context/read-context.ts';
import { notesPath } from '../notes/notes.ts';
import { applyMove, writeFields } from '../task/apply-move.ts';
import { change } from '../workspace/change.ts';
import type { Change } from '../workspace/decision.ts';
import { isSound, type SoundTask } from '../workspace/find-task.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Executors } from './executors.ts';

const MAX_NOTES = 8 * 1024;

export interface RunOptions {
  /** How many runs may live in the project at once. */
  readonly jobs: number;
  readonly executors: Executors;
}

export function claimForRun(workspace: Workspace, options: RunOptions): Promise<Result<Claimed | undefined>> {
  return change(workspace, { command: 'run: claim', actor: 'orchestrator' }, (current) => {
    const task = nextTask(current, options.jobs);
    if (!task) return ok(undefined);
    const executor = options.executors.forTask(task.state);
    if (!executor.ok) return executor;
    const run = makeRun(workspace, task, executor.value);
    return claimAs(workspace, current, task, run);
  });
}

function nextTask({ snapshot }: Change, jobs: number): SoundTask | undefined {
  const { board } = snapshot;
  const living = board.tasks.filter(
    ({ state, claim }) => claim === 'live' && state?.claim?.run !== undefined,
  );
  if (living.length >= jobs) return undefined;
  const open = board.tasks.filter((task) => readiness(board, task).kind !== 'not');
  const first = inStartOrder(board, open).find((task) => fitsBeside(board, task, living));
  const task = first && snapshot.task(first.ref);
  return task && isSound(task) ? task : undefined;
}

/** Under the strategy smart no two tasks that declare overlapping outputs run at once. */
function fitsBeside(board: Board, { state }: BoardTask, living: readonly BoardTask[]): boolean {
  if (strategyOf(board) !== 'smart' || !state) return true;
  return !living.some((other) => other.state && outputsOverlap(state, other.state));
}

/** What a new run of a task will be: its ids are chosen before anything is written. */
export interface NewRun {
  readonly id: string;
  readonly session: string;
  readonly resumed: boolean;
  readonly executor: Executor;
  readonly kind: PromptKind;
}

function makeRun({ context }: Workspace, { state, history }: SoundTask, executor: Executor): NewRun {
  const session = state.session_id || context.newId();
  const resumed = history.events.some((event) => event.type === 'run_started' && event.session === session);
  return { id: context.newId(), session, resumed, executor, kind: resumed ? 'resume' : 'start' };
}

function claimAs(workspace: Workspace, current: Change, task: SoundTask, run: NewRun): Result<Claimed> {
  const { state, ref } = task;
  const claim = { actor: runActor(state.assigned_agent, ref), run: run.id, host: current.host };
  const predecessor = state.claim?.run;
  const moved = applyMove(current, task, { verb: 'claim', actor: 'orchestrator', claim }, { run: run.id });
  if (!moved.ok) return moved;
  const session = { executor: run.executor.name, ...(state.model && { model: state.model }), directory: '.' };
  const written = writeFields(current, task, { session_id: run.session, session });
  if (!written.ok) return written;
  return ok(
    startRun(workspace, current, task, { ...moved.value.task, session_id: run.session }, run, predecessor),
  );
}

/** The run's record and event, and what the loop needs to start it. The record may outlive a transaction that fails. */
export function startRun(
  workspace: Workspace,
  current: Change,
  task: SoundTask,
  state: TaskState,
  run: NewRun,
  predecessor: string | undefined,
): Claimed {
  const { ref } = task;
  const { role, settings } = { role: state.assigned_agent, settings: settingsOf(current.snapshot.settings) };
  const { host: _host, ...owner } = workspace.store.identity;
  if (!workspace.context.dryRun) {
    writeRun(workspace.store, {
      v: 1,
      id: run.id,
      kind: 'work',
      task: ref,
      iteration: state.iteration,
      role,
      executor: run.executor.name,
      ...(state.model && { model: state.model }),
      session_id: run.session,
      directory: '.',
      owner,
      started_at: current.now,
    });
  }
  current.draft.log(ref, {
    type: 'run_started',
    run: run.id,
    role,
    executor: run.executor.name,
    session: run.session,
  });
  return {
    ref,
    short: current.snapshot.short(ref),
    name: state.name,
    run: run.id,
    role,
    actor: runActor(role, ref),
    session: run.session,
    resumed: run.resumed,
    iteration: state.iteration,
    executor: run.executor,
    prompt: promptFor(workspace, current, task, state, run.kind),
    directory: within(workspace.repository.root, state.session?.directory ?? '.'),
    timeoutMs: state.timeout ? durationMs(state.timeout) : settings.timeoutMs,
    graceMs: settings.graceMs,
    predecessor,
  };
}

function promptFor(
  workspace: Workspace,
  { snapshot }: Change,
  task: SoundTask,
  state: TaskState,
  kind: PromptKind,
): string {
  const { ref } = task;
  return workPrompt(
    kind,
    {
      ref: snapshot.short(ref),
      project: snapshot.project.value?.name ?? '',
      task: state,
      role: state.assigned_agent,
      description: snapshot.text(taskDescription(ref)) ?? undefined,
      feedback: snapshot.text(feedbackFile(ref, state.iteration - 1)) ?? undefined,
      shared: sharedText(snapshot, ref),
      notes: notesOf(snapshot, ref, state.assigned_agent),
      folder: `${workspace.store.dir}/${taskFolder(ref)}`,
      review: reviewOf(snapshot.board, task),
    },
    task.history,
  );
}

function notesOf(snapshot: Snapshot, ref: string, role: string): string | undefined {
  const path = notesPath(ref, runActor(role, ref));
  const text = path === undefined ? null : snapshot.text(path);
  return text === null ? undefined : bounded(text, MAX_NOTES, 'the rest: sow note');
}

/** A file may say anything; an agent works in this repository. */
function within(root: string, directory: string): string {
  const path = resolve(root, directory);
  return path === root || path.startsWith(root + sep) ? path : root;
}
