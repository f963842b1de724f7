// Claiming tasks for runs: the first ones that may start, their sessions persisted before anything is spawned.
import { fail, ok, type Result } from '../../../base/result.ts';
import { runActor } from '../../../model/actor.ts';
import type { Board, BoardTask } from '../../../model/graph/board.ts';
import { orderReason } from '../../../model/graph/order.ts';
import type { Mode } from '../../../model/worktree/names.ts';
import type { Claimed } from '../../../run/job.ts';
import type { Purse } from '../../cost/budgets.ts';
import type { Batches } from '../../graph/open-batches.ts';
import { applyMove, withFields, writeFields } from '../../task/apply-move.ts';
import { change } from '../../workspace/change.ts';
import type { Change } from '../../workspace/decision.ts';
import type { SoundTask } from '../../workspace/find-task.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { holdsWork, logOpened, modeFor, openWorktree } from '../../worktree/checkout/open.ts';
import { untaken } from '../../worktree/trunk/take-work.ts';
import type { Executors } from '../executors/executors.ts';
import { claimReviews } from '../review/claim-review.ts';
import { tellReview } from '../review/tell-review.ts';
import { openAffordable } from './affordable.ts';
import { isExhausted, pauseExhausted } from './exhausted.ts';
import { freeOf, nextTasks } from './next-tasks.ts';
import { type NewRun, startRun } from './start-run.ts';

export interface RunOptions {
  /** How many runs may live in the project at once. */
  readonly jobs: number;
  readonly executors: Executors;
  /** Which tasks are to be started at all; every one when absent. */
  readonly admits?: (board: Board, task: BoardTask) => boolean;
  /** The wait for a next try is over for these: a person has named them. Their refs. */
  readonly hurried?: ReadonlySet<string>;
  /** Why each starts is told. */
  readonly explain?: boolean;
  /** What this orchestration may spend, where that is limited. */
  readonly purse?: Purse | undefined;
  /** Who has a worktree. */
  readonly worktrees: Mode;
  /** What this orchestration opens together; nothing when absent. */
  readonly batches?: Batches;
  /** Nothing is claimed while something completed waits to be merged: others may wait for that. */
  readonly afterMerges?: boolean;
}

export interface RunClaims {
  readonly claimed: readonly Claimed[];
  /** For people: what was paused instead, and why others start. */
  readonly told: readonly string[];
  /** Something was paused instead of being started: others may have room. */
  readonly passed: boolean;
  /** When the first of the tasks that wait for a next try may start: RFC 3339. */
  readonly next: string | undefined;
  /** Why something that may start does not: for its price. */
  readonly held: string | undefined;
  /** What is to be merged first, where that was asked for: refs. */
  readonly unmerged: readonly string[];
}

/** Reviews first: others wait for what they let through. @param room how many at most; they are claimed in one transaction */
export async function claimRuns(
  workspace: Workspace,
  options: RunOptions,
  room: number,
): Promise<Result<RunClaims>> {
  const command = { command: 'run: claim', actor: 'orchestrator' };
  const claims = await change(workspace, command, (current) => claimNext(workspace, current, options, room));
  if (!claims.ok) return claims;
  options.batches?.begun(claims.value.claimed.flatMap(({ kind, ref }) => (kind === 'work' ? ref : [])));
  const claimed = claims.value.claimed.map((one) =>
    one.kind === 'review' ? tellReview(workspace, one) : one,
  );
  return ok({ ...claims.value, claimed });
}

function claimNext(
  workspace: Workspace,
  current: Change,
  options: RunOptions,
  room: number,
): Result<RunClaims> {
  const { board } = current.snapshot;
  const { admits, executors, hurried, worktrees } = options;
  const unmerged = options.afterMerges ? untaken(board) : [];
  if (unmerged.length > 0)
    return ok({ claimed: [], told: [], passed: false, next: undefined, held: undefined, unmerged });
  const free = freeOf(workspace, current, options.jobs, room);
  const wanted = admits ? board.tasks.filter((task) => admits(board, task)) : board.tasks;
  const affordable = openAffordable(workspace, current, options);
  const reviews = claimReviews(workspace, current, executors, wanted, free, affordable);
  if (!reviews.ok) return reviews;
  const choice = { wanted, hurried, worktrees, affords: affordable.admits };
  const { tasks, next } = nextTasks(workspace, current, choice, free - reviews.value.length);
  if (affordable.failure) return fail(affordable.failure);
  const claimed = [...reviews.value];
  const open = options.batches?.opener(current);
  const told: string[] = [];
  let passed = false;
  for (const task of tasks) {
    if (isExhausted(current, task.history)) {
      const paused = pauseExhausted(workspace, current, task);
      if (!paused.ok) return paused;
      told.push(paused.value);
      passed = true;
      continue;
    }
    const run = affordable.runs.get(task.ref);
    if (!run) continue;
    open?.(task.ref);
    const one = claimAs(workspace, current, task, run, modeFor(current, task, worktrees));
    if (!one.ok) return one;
    claimed.push(one.value);
    if (options.explain) told.push(`${whyNow(current, task)}; model: ${run.modelReason}`);
  }
  return ok({ claimed, told, passed, next, held: affordable.held, unmerged });
}

function whyNow({ snapshot }: Change, task: SoundTask): string {
  return `${snapshot.short(task.ref)} may start; its place in the order: ${orderReason(snapshot.board, task)}`;
}

function claimAs(
  workspace: Workspace,
  current: Change,
  task: SoundTask,
  made: NewRun,
  mode: Mode,
): Result<Claimed> {
  const { state, ref } = task;
  // A conversation that began in the checkout itself goes on there.
  const opened =
    made.resumed && !holdsWork(task) ? ok(undefined) : openWorktree(workspace, current, task, mode);
  if (!opened.ok) return opened;
  const run = opened.value ? { ...made, directory: opened.value.directory } : made;
  const claim = { actor: runActor(state.assigned_agent, ref), run: run.id, host: current.host };
  const predecessor = state.claim?.run;
  const moved = applyMove(current, task, { verb: 'claim', actor: 'orchestrator', claim }, { run: run.id });
  if (!moved.ok) return moved;
  const fields = { ...sessionFields(run), ...(opened.value && { worktree: opened.value.worktree }) };
  const written = writeFields(current, task, fields);
  if (!written.ok) return written;
  if (opened.value?.isNew) logOpened(current, ref, opened.value);
  const claimed = withFields(moved.value.task, fields);
  return ok(startRun(workspace, current, task, claimed, run, predecessor));
}

/** How the conversation is resumed, written before it begins; its id only where sow chooses it. */
export function sessionFields({ session, executor, model, directory }: NewRun) {
  return {
    session_id: session,
    session: { executor: executor.name, ...(model !== undefined && { model }), directory },
  };
}
