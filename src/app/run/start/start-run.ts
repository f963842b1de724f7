// What a new run of a task will be, and its start: record, event, prompt. Nothing is spawned here.
import { headCommit } from '../../../git/refs.ts';
import { runActor } from '../../../model/actor.ts';
import type { Usage } from '../../../model/agent-event.ts';
import type { TaskState } from '../../../model/generated/types.ts';
import type { PromptKind } from '../../../model/prompt/prompt.ts';
import { isWorkStart } from '../../../model/review/reviewer.ts';
import type { History } from '../../../model/transition/history.ts';
import type { Executor } from '../../../run/executors/executor.ts';
import type { Claimed } from '../../../run/job.ts';
import { lastRun, type RunRecord, writeRun } from '../../../store/runs/run-record.ts';
import { durationMs } from '../../config/duration.ts';
import { settingsOf } from '../../config/settings.ts';
import type { Gate } from '../../cost/gate.ts';
import type { Change } from '../../workspace/decision.ts';
import type { SoundTask } from '../../workspace/find-task.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { keepSharedTree } from '../../worktree/checkout/keep-work.ts';
import { holdsWork } from '../../worktree/checkout/open.ts';
import { within } from '../../worktree/checkout/place.ts';
import { prepareWorktree } from '../../worktree/checkout/prepare.ts';
import { taskPrompt } from './task-prompt.ts';

/** What a new run of a task will be: its ids are chosen before anything is written. */
export interface NewRun {
  readonly id: string;
  /** Undefined where the agent's program makes it. */
  readonly session: string | undefined;
  readonly resumed: boolean;
  readonly executor: Executor;
  readonly kind: PromptKind;
  readonly model: string | undefined;
  /** Why it is this model, for people. */
  readonly modelReason?: string;
  /** Relative to the repository root. */
  readonly directory: string;
}

/** A used session is resumed, with the model and in the folder it began with; else a new one begins. */
export function makeRun(workspace: Workspace, gate: Gate, task: SoundTask, executor: Executor): NewRun {
  const { state, history } = task;
  const used = isUsed(state, history, executor) && isReachable(workspace, state, executor);
  const kept = used ? state.session?.model : undefined;
  const { model, reason } = gate.modelFor({ task, role: state.assigned_agent }, executor, kept);
  const fresh = freshSession(workspace, executor, used ? undefined : state.session_id, history);
  return {
    id: workspace.context.newId(),
    session: used ? state.session_id : fresh,
    resumed: used,
    executor,
    kind: used ? 'resume' : wasStarted(history) ? 'afresh' : 'start',
    model,
    modelReason: reason,
    directory: (used ? state.session?.directory : undefined) ?? '.',
  };
}

/** The same task once more in a new conversation: the program does not know the old one. */
export function makeFreshRun(
  workspace: Workspace,
  { model, executor, directory }: Pick<NewRun, 'model' | 'executor' | 'directory'>,
): NewRun {
  const session = freshSession(workspace, executor, undefined, undefined);
  const id = workspace.context.newId();
  return { id, session, resumed: false, executor, kind: 'afresh', model, directory };
}

/** A learned id was told by the program itself; a chosen one may have been written before a start that never was. */
function isUsed({ session_id }: TaskState, history: History, { capabilities }: Executor): boolean {
  if (session_id === undefined || session_id === '') return false;
  return capabilities.session === 'learned' || namesSession(history, session_id);
}

function namesSession(history: History, session: string): boolean {
  return history.events.some((event) => event.type === 'run_started' && event.session === session);
}

function wasStarted(history: History): boolean {
  return history.events.some(isWorkStart);
}

function isReachable(workspace: Workspace, { session }: TaskState, { capabilities }: Executor): boolean {
  if (!capabilities.boundToDirectory) return true;
  const path = within(workspace, session?.directory ?? '.');
  return workspace.context.io.stat(path)?.kind === 'folder';
}

/** @param unused an id that was written and never begun. */
function freshSession(
  { context }: Workspace,
  { capabilities }: Executor,
  unused: string | undefined,
  history: History | undefined,
): string | undefined {
  if (capabilities.session === 'learned') return undefined;
  return unused && history && !namesSession(history, unused) ? unused : context.newId();
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
  record(workspace, current, ref, state, run);
  current.draft.log(ref, {
    type: 'run_started',
    run: run.id,
    role,
    executor: run.executor.name,
    cli: run.executor.type,
    ...(run.session !== undefined && { session: run.session }),
  });
  return {
    kind: 'work',
    ref,
    short: current.snapshot.short(ref),
    name: state.name,
    run: run.id,
    role,
    actor: runActor(role, ref),
    session: run.session,
    resumed: run.resumed,
    model: run.model,
    counters: run.resumed ? countersOf(workspace, task.history, run.session) : undefined,
    iteration: state.iteration,
    executor: run.executor,
    prompt: taskPrompt(workspace, current.snapshot, task, state, run.kind),
    directory: within(workspace, run.directory),
    prepare: () => prepareRun(workspace, state, run),
    timeoutMs: state.timeout ? durationMs(state.timeout) : settings.timeoutMs,
    idleMs: settings.idleMs,
    graceMs: settings.graceMs,
    watchdog: settings.watchdog,
    predecessor,
  };
}

function record(workspace: Workspace, current: Change, task: string, state: TaskState, run: NewRun): void {
  if (workspace.context.dryRun) return;
  const { host: _host, ...owner } = workspace.store.identity;
  const base =
    state.worktree && holdsWork({ state }) ? state.worktree.base : headCommit(workspace.repository);
  writeRun(workspace.store, {
    v: 1,
    id: run.id,
    kind: 'work',
    task,
    iteration: state.iteration,
    role: state.assigned_agent,
    executor: run.executor.name,
    type: run.executor.type,
    ...(run.model !== undefined && { model: run.model }),
    ...(run.session !== undefined && { session_id: run.session }),
    ...(base !== '' && { base }),
    ...(workspace.review !== undefined && { review: workspace.review }),
    directory: run.directory,
    owner,
    started_at: current.now,
  });
}

/** Where it works is made, or kept as it was before: a tree that is not the task's alone tells later what was its doing. */
async function prepareRun(
  workspace: Workspace,
  state: TaskState,
  { id, directory }: NewRun,
): Promise<string | undefined> {
  const { worktree } = state;
  const path = within(workspace, directory);
  const made =
    worktree && holdsWork({ state }) && path !== workspace.repository.root
      ? await prepareWorktree(workspace, { ...worktree, path })
      : await keepSharedTree(workspace, id, 'before');
  if (made.ok) return undefined;
  const { reason, hint } = made.failure;
  const why = 'message' in made.failure ? made.failure.message : reason;
  return `${why}${hint ? ` (${hint})` : ''}`;
}

/** What the program had counted for the session at the end of its last run that told, one at a terminal too. */
function countersOf({ store }: Workspace, history: History, session: string | undefined): Usage | undefined {
  const first = history.events.find(({ type }) => type === 'run_started')?.run;
  const told = (record: RunRecord): boolean => record.session_id === session && record.counters !== undefined;
  return first === undefined ? undefined : lastRun(store, told, first)?.counters;
}
