// Claiming tasks for runs: the first ones that may start, their sessions persisted before anything is spawned.
import { ok, type Result } from '../../../base/result.ts';
import { runActor } from '../../../model/actor.ts';
import type { Board, BoardTask } from '../../../model/graph/board.ts';
import { inStartOrder, strategyOf } from '../../../model/graph/order.ts';
import { outputsOverlap } from '../../../model/graph/outputs.ts';
import { readiness } from '../../../model/graph/readiness.ts';
import { ancestors } from '../../../model/graph/tree.ts';
import type { Claimed } from '../../../run/job.ts';
import { isSessionInUse } from '../../../store/state/run-record.ts';
import { applyMove, withFields, writeFields } from '../../task/apply-move.ts';
import { change } from '../../workspace/change.ts';
import type { Change } from '../../workspace/decision.ts';
import { isSound, type SoundTask } from '../../workspace/find-task.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import type { Executors } from '../executors.ts';
import { claimReviews, livingReviews } from '../review/claim-review.ts';
import { tellReview } from '../review/tell-review.ts';
import { makeRun, type NewRun, startRun } from './start-run.ts';

export interface RunOptions {
  /** How many runs may live in the project at once. */
  readonly jobs: number;
  readonly executors: Executors;
  /** The only task to claim, where one is named: its ref. */
  readonly only?: string | undefined;
  /** Tasks that are not to be claimed: their refs. */
  readonly except?: ReadonlySet<string>;
}

/** Reviews first: others wait for what they let through. @param room how many at most; they are claimed in one transaction */
export async function claimRuns(
  workspace: Workspace,
  options: RunOptions,
  room: number,
): Promise<Result<readonly Claimed[]>> {
  const command = { command: 'run: claim', actor: 'orchestrator' };
  const claims = await change(workspace, command, (current) => {
    const free = freeOf(workspace, current, options, room);
    const wanted = wantedOf(current, options);
    const reviews = claimReviews(workspace, current, options.executors, wanted, free);
    if (!reviews.ok) return reviews;
    const claimed = [...reviews.value];
    for (const task of nextTasks(workspace, current, wanted, free - claimed.length)) {
      const executor = options.executors.forTask(task);
      if (!executor.ok) return executor;
      const one = claimAs(workspace, current, task, makeRun(workspace, task, executor.value));
      if (!one.ok) return one;
      claimed.push(one.value);
    }
    return ok(claimed);
  });
  if (!claims.ok) return claims;
  return ok(claims.value.map((one) => (one.kind === 'review' ? tellReview(workspace, one) : one)));
}

function wantedOf({ snapshot }: Change, { only, except }: RunOptions): readonly BoardTask[] {
  return snapshot.board.tasks.filter(({ ref }) => (only === undefined || ref === only) && !except?.has(ref));
}

/** How many more may live in the project. */
function freeOf(workspace: Workspace, { snapshot }: Change, { jobs }: RunOptions, room: number): number {
  const reviews = livingReviews(workspace, snapshot).length;
  return Math.max(0, Math.min(room, jobs - livingWork(snapshot.board).length - reviews));
}

function livingWork(board: Board): readonly BoardTask[] {
  return board.tasks.filter(({ state, claim }) => claim === 'live' && state?.claim?.run !== undefined);
}

function nextTasks(
  { store }: Workspace,
  { snapshot }: Change,
  wanted: readonly BoardTask[],
  free: number,
): SoundTask[] {
  if (free <= 0) return [];
  const { board } = snapshot;
  const living = livingWork(board);
  const open = wanted.filter((task) => readiness(board, task).kind !== 'not');
  const next: SoundTask[] = [];
  for (const { ref } of inStartOrder(board, open)) {
    if (next.length >= free) break;
    const task = snapshot.task(ref);
    if (task && isSound(task) && fitsBeside(board, task, living, next) && !isInSession(store, task, next))
      next.push(task);
  }
  return next;
}

/** Two runs in one session would each lose what the other adds to it: its task waits. */
function isInSession(store: Workspace['store'], { state }: SoundTask, next: readonly SoundTask[]): boolean {
  const session = state.session_id;
  if (!session) return false;
  return (
    next.some((other) => other.state.session_id === session) || isSessionInUse(store, session, store.host)
  );
}

/**
 * Under the strategy smart no two tasks that declare overlapping outputs run at once. How many work below a parent that
 * limits them is told by the board, which does not show those of this transaction: one of them at a time.
 */
function fitsBeside(
  board: Board,
  task: SoundTask,
  living: readonly BoardTask[],
  next: readonly SoundTask[],
): boolean {
  const limits = ancestors(board, task).filter(({ state }) => state?.max_workers !== undefined);
  if (next.some((other) => ancestors(board, other).some(({ ref }) => limits.some((one) => one.ref === ref))))
    return false;
  if (strategyOf(board) !== 'smart') return true;
  return ![...living, ...next].some((other) => other.state && outputsOverlap(task.state, other.state));
}

function claimAs(workspace: Workspace, current: Change, task: SoundTask, run: NewRun): Result<Claimed> {
  const { state, ref } = task;
  const claim = { actor: runActor(state.assigned_agent, ref), run: run.id, host: current.host };
  const predecessor = state.claim?.run;
  const moved = applyMove(current, task, { verb: 'claim', actor: 'orchestrator', claim }, { run: run.id });
  if (!moved.ok) return moved;
  const written = writeFields(current, task, sessionFields(run));
  if (!written.ok) return written;
  const claimed = withFields(moved.value.task, sessionFields(run));
  return ok(startRun(workspace, current, task, claimed, run, predecessor));
}

/** How the conversation is resumed, written before it begins; its id only where sow chooses it. */
export function sessionFields({ session, executor, model, directory }: NewRun) {
  return {
    session_id: session,
    session: { executor: executor.name, ...(model !== undefined && { model }), directory },
  };
}
