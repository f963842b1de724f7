// Claiming reviews: tasks that wait for an agent's verdict get a run of the reviewer role, in a session of its own. Nobody
// holds a task meanwhile: that a review is under way stands in its log, and in the record of the run.
import { createHash } from 'node:crypto';
import { ok, type Result } from '../../../base/result.ts';
import { headCommit } from '../../../git/refs.ts';
import { runActor } from '../../../model/actor.ts';
import type { TaskState } from '../../../model/generated/types.ts';
import type { BoardTask } from '../../../model/graph/board.ts';
import { openReview, reviewEvents } from '../../../model/review/reviewer.ts';
import { asAssessment, assessmentIn } from '../../../model/review/verdict.ts';
import { isTrusted } from '../../../model/transition/standing.ts';
import type { Executor } from '../../../run/executors/executor.ts';
import type { Claimed } from '../../../run/job.ts';
import { feedbackFile } from '../../../store/layout.ts';
import { livingRuns, type RunRecord, readRun, writeRun } from '../../../store/runs/run-record.ts';
import type { Snapshot } from '../../../store/state/snapshot.ts';
import { durationMs } from '../../config/duration.ts';
import { settingsOf } from '../../config/settings.ts';
import type { Gate, Wanted } from '../../cost/gate.ts';
import type { Change } from '../../workspace/decision.ts';
import { isSound, type SoundTask } from '../../workspace/find-task.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { within } from '../../worktree/checkout/place.ts';
import type { Executors } from '../executors/executors.ts';
import { reviewerFor, reviewModeOf } from './reviewer-for.ts';

export const REVIEWER = 'reviewer';

/** Tasks in review whose review lives, in whatever orchestration: their refs. */
export function livingReviews({ store }: Workspace, snapshot: Snapshot): string[] {
  return livingRuns(store, store.host).flatMap(({ id, kind, task: ref }) => {
    if (kind !== 'review' || ref === undefined) return [];
    const task = snapshot.task(ref);
    // A record may outlive a transaction that came to nothing; the log tells.
    return task?.state?.status === 'needs_review' && openReview(task.history) === id ? [ref] : [];
  });
}

/** What a review may cost, and who is told where it may not. */
export interface Price {
  readonly gate: Gate;
  hold(task: SoundTask, why: string): void;
}

/** @param wanted those of the board that this orchestration is for */
export function claimReviews(
  workspace: Workspace,
  current: Change,
  executors: Executors,
  wanted: readonly BoardTask[],
  room: number,
  price: Price,
): Result<readonly Claimed[]> {
  const { snapshot } = current;
  const living = new Set(livingReviews(workspace, snapshot));
  // The setting first: where people review, no log is read.
  const meant = wanted.filter(
    (task) =>
      task.state?.status === 'needs_review' &&
      reviewModeOf(workspace, snapshot, task) === 'agent' &&
      !living.has(task.ref),
  );
  const next = meant
    .flatMap(({ ref }) => trustedTask(snapshot, ref) ?? [])
    .filter((task) => reviewerFor(workspace, snapshot, task).by === 'agent');
  const claimed: Claimed[] = [];
  for (const task of next) {
    if (claimed.length >= room) break;
    const one = claimReview(workspace, current, executors, task, price);
    if (!one.ok) return one;
    if (one.value) claimed.push(one.value);
  }
  return ok(claimed);
}

function trustedTask(snapshot: Snapshot, ref: string): SoundTask | undefined {
  const task = snapshot.task(ref);
  return task && isSound(task) && isTrusted(task.standing) ? task : undefined;
}

/** A review that was interrupted goes on in its session; every iteration has one of its own. */
function claimReview(
  workspace: Workspace,
  current: Change,
  executors: Executors,
  task: SoundTask,
  { gate, hold }: Price,
): Result<Claimed | undefined> {
  const last = interrupted(workspace, task);
  const executor = last ? executors.forRecord(last) : executors.forRole(REVIEWER);
  if (!executor.ok) return executor;
  const wanted = { task, role: REVIEWER };
  const { model } = gate.modelFor(asReviewed(wanted), executor.value, last?.model);
  const refused = gate.refuse(wanted, model);
  if (refused) {
    hold(task, refused.text);
    return ok(undefined);
  }
  gate.take(REVIEWER, model);
  return ok(startReview(workspace, current, task, executor.value, last, model));
}

/** The model that a task names is for its work. */
function asReviewed({ task, role }: { readonly task: SoundTask; readonly role: string }): Wanted {
  const { model: _own, ...state } = task.state;
  return { task: { ref: task.ref, state }, role };
}

function interrupted({ store }: Workspace, { history }: SoundTask): RunRecord | undefined {
  const run = reviewEvents(history).findLast(({ type }) => type === 'run_started')?.run;
  const record = run === undefined ? undefined : readRun(store, run);
  return record?.session_id === undefined ? undefined : record;
}

/**
 * The run's record and event.
 * @param last the conversation that goes on; a new one begins where there is none
 */
export function startReview(
  workspace: Workspace,
  current: Change,
  task: SoundTask,
  executor: Executor,
  last: Pick<RunRecord, 'session_id' | 'model' | 'counters' | 'feedback'> | undefined,
  model = last?.model ?? executor.model,
): Claimed {
  const { context, store, repository } = workspace;
  const { ref, state } = task;
  const settings = settingsOf(current.snapshot.settings);
  const run = context.newId();
  const chosen = executor.capabilities.session === 'chosen' ? context.newId() : undefined;
  const session = last?.session_id ?? chosen;
  const directory = state.session?.directory ?? '.';
  const base = headCommit(repository);
  const { host: _host, ...owner } = store.identity;
  writeRun(store, {
    v: 1,
    id: run,
    kind: 'review',
    task: ref,
    iteration: state.iteration,
    role: REVIEWER,
    executor: executor.name,
    type: executor.type,
    ...(model !== undefined && { model }),
    ...(session !== undefined && { session_id: session }),
    ...(base !== '' && { base }),
    feedback: last?.feedback ?? givenFeedback(current.snapshot, ref, state).digest,
    directory,
    owner,
    started_at: current.now,
  });
  current.draft.log(ref, {
    type: 'run_started',
    kind: 'review',
    run,
    role: REVIEWER,
    executor: executor.name,
    cli: executor.type,
    ...(session !== undefined && { session }),
  });
  return {
    kind: 'review',
    ref,
    short: current.snapshot.short(ref),
    name: state.name,
    run,
    role: REVIEWER,
    actor: runActor(REVIEWER, ref),
    session,
    resumed: last?.session_id !== undefined,
    model,
    counters: last?.counters,
    iteration: state.iteration,
    executor,
    // Told by who starts it, outside of the lock: the diff takes its time.
    prompt: '',
    directory: within(workspace, directory),
    timeoutMs: state.timeout ? durationMs(state.timeout) : settings.timeoutMs,
    idleMs: settings.idleMs,
    graceMs: settings.graceMs,
    watchdog: settings.watchdog,
    predecessor: undefined,
  };
}

/** What the feedback on the task's iteration says, in its file or as it was registered. */
export function givenFeedback(snapshot: Snapshot, ref: string, { iteration, inputs }: TaskState) {
  const path = feedbackFile(ref, iteration);
  const text = snapshot.text(path) ?? '';
  const registered = inputs.find((input) => input.path === `.sow/${path}`)?.metadata?.assessment;
  const assessment = assessmentIn(text) ?? asAssessment(registered);
  const digest = createHash('sha256')
    .update(`${assessment ?? ''}\0${text}`)
    .digest('hex');
  return { text, assessment, digest };
}
