// Claiming tasks for runs: the first ones that may start, their sessions persisted before anything is spawned.
import type { Failure } from '../../../base/failure.ts';
import { fail, ok, type Result } from '../../../base/result.ts';
import { runActor } from '../../../model/actor.ts';
import type { Board, BoardTask } from '../../../model/graph/board.ts';
import { inStartOrder, orderReason, strategyOf } from '../../../model/graph/order.ts';
import { outputsOverlap } from '../../../model/graph/outputs.ts';
import { readiness } from '../../../model/graph/readiness.ts';
import { ancestors } from '../../../model/graph/tree.ts';
import type { Mode } from '../../../model/worktree/names.ts';
import type { Claimed } from '../../../run/job.ts';
import { isSessionInUse } from '../../../store/state/run-record.ts';
import type { Purse } from '../../cost/budgets.ts';
import { openGate } from '../../cost/gate.ts';
import { applyMove, withFields, writeFields } from '../../task/apply-move.ts';
import { isAlone } from '../../workflow/steps.ts';
import { change } from '../../workspace/change.ts';
import type { Change } from '../../workspace/decision.ts';
import { isSound, type SoundTask } from '../../workspace/find-task.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { branchFor, holdsWork, logOpened, modeFor, openWorktree } from '../../worktree/open.ts';
import type { Executors } from '../executors.ts';
import { claimReviews, livingReviews } from '../review/claim-review.ts';
import { tellReview } from '../review/tell-review.ts';
import { isExhausted, pauseExhausted } from './exhausted.ts';
import { makeRun, type NewRun, startRun } from './start-run.ts';

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
}

/** Reviews first: others wait for what they let through. @param room how many at most; they are claimed in one transaction */
export async function claimRuns(
  workspace: Workspace,
  options: RunOptions,
  room: number,
): Promise<Result<RunClaims>> {
  const command = { command: 'run: claim', actor: 'orchestrator' };
  const claims = await change(workspace, command, (current): Result<RunClaims> => {
    const { board } = current.snapshot;
    const free = freeOf(workspace, current, options, room);
    const wanted = options.admits ? board.tasks.filter((task) => options.admits?.(board, task)) : board.tasks;
    const gate = openGate(workspace, current.snapshot, options.purse);
    let held: string | undefined;
    const hold = (task: SoundTask, why: string): void => {
      held ??= `${current.snapshot.short(task.ref)} does not start: ${why}`;
    };
    const reviews = claimReviews(workspace, current, options.executors, wanted, free, { gate, hold });
    if (!reviews.ok) return reviews;
    const claimed = [...reviews.value];
    const told: string[] = [];
    let passed = false;
    const runs = new Map<string, NewRun>();
    let failure: Failure | undefined;
    /** Whether its price allows it; which run it is to be, is decided with that. */
    const affords = (task: SoundTask): boolean => {
      const role = task.state.assigned_agent;
      const executor = options.executors.forTask(task);
      if (!executor.ok) {
        failure ??= executor.failure;
        return false;
      }
      const run = makeRun(workspace, gate, task, executor.value);
      const refused = gate.refuse({ task, role }, run.model);
      if (refused) hold(task, refused.text);
      else {
        gate.take(role, run.model);
        runs.set(task.ref, run);
      }
      return !refused;
    };
    const { tasks, next } = nextTasks(
      workspace,
      current,
      { ...options, wanted, affords },
      free - claimed.length,
    );
    if (failure) return fail(failure);
    for (const task of tasks) {
      if (isExhausted(current, task.history)) {
        const paused = pauseExhausted(workspace, current, task);
        if (!paused.ok) return paused;
        told.push(paused.value);
        passed = true;
        continue;
      }
      const run = runs.get(task.ref);
      if (!run) continue;
      const one = claimAs(workspace, current, task, run, modeFor(current, task, options.worktrees));
      if (!one.ok) return one;
      claimed.push(one.value);
      if (options.explain) told.push(`${whyNow(current, task)}; model: ${run.modelReason}`);
    }
    return ok({ claimed, told, passed, next, held });
  });
  if (!claims.ok) return claims;
  const claimed = claims.value.claimed.map((one) =>
    one.kind === 'review' ? tellReview(workspace, one) : one,
  );
  return ok({ ...claims.value, claimed });
}

/** How many more may live in the project. */
function freeOf(workspace: Workspace, { snapshot }: Change, { jobs }: RunOptions, room: number): number {
  const reviews = livingReviews(workspace, snapshot).length;
  return Math.max(0, Math.min(room, jobs - livingWork(snapshot.board).length - reviews));
}

function livingWork(board: Board): readonly BoardTask[] {
  return board.tasks.filter(({ state, claim }) => claim === 'live' && state?.claim?.run !== undefined);
}

interface Wanted {
  readonly wanted: readonly BoardTask[];
  /** Asked of each that would be next. */
  affords(task: SoundTask): boolean;
}

function nextTasks(
  { store }: Workspace,
  current: Change,
  { hurried, wanted, affords, worktrees }: Pick<RunOptions, 'hurried' | 'worktrees'> & Wanted,
  free: number,
): { readonly tasks: readonly SoundTask[]; readonly next: string | undefined } {
  const { snapshot } = current;
  const { board } = snapshot;
  const living = livingWork(board);
  const taken = new Set<string | undefined>(living.map(({ state }) => state?.worktree?.branch));
  const waiting = wanted.flatMap((task) => waitOf(board, task) ?? []);
  const open = wanted.filter(
    (task) =>
      readiness(board, task).kind !== 'not' || (hurried?.has(task.ref) && waitOf(board, task) !== undefined),
  );
  const tasks: SoundTask[] = [];
  for (const { ref } of inStartOrder(board, open)) {
    if (tasks.length >= free) break;
    const task = snapshot.task(ref);
    if (!task || !isSound(task) || isInSession(store, task, tasks)) continue;
    // Two agents in one worktree would commit each other's work.
    const branch = branchFor(current, task, modeFor(current, task, worktrees));
    if (branch !== undefined && taken.has(branch)) continue;
    if (!fitsBeside(board, task, living, tasks) || !affords(task)) continue;
    taken.add(branch);
    tasks.push(task);
  }
  return { tasks, next: waiting.sort((a, b) => Date.parse(a) - Date.parse(b))[0] };
}

function whyNow({ snapshot }: Change, task: SoundTask): string {
  return `${snapshot.short(task.ref)} may start; its place in the order: ${orderReason(snapshot.board, task)}`;
}

/** Until when nothing but the wait for its next try keeps a task. */
function waitOf(board: Board, task: BoardTask): string | undefined {
  if (!task.retry) return undefined;
  const found = readiness(board, task);
  if (found.kind !== 'not') return undefined;
  return found.blockers.every(({ kind }) => kind === 'retry') ? task.retry.at : undefined;
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
  if (disturbs(task, [...living, ...next])) return false;
  const limits = ancestors(board, task).filter(({ state }) => state?.max_workers !== undefined);
  if (next.some((other) => ancestors(board, other).some(({ ref }) => limits.some((one) => one.ref === ref))))
    return false;
  if (strategyOf(board) !== 'smart') return true;
  return ![...living, ...next].some((other) => other.state && outputsOverlap(task.state, other.state));
}

/** A step of a workflow that works alone has none of its run beside it. */
function disturbs({ state, phase }: SoundTask, others: readonly BoardTask[]): boolean {
  const beside = others.filter((other) => state.step && other.phase === phase && other.state?.step);
  return beside.some((other) => isAlone(state) || (other.state !== undefined && isAlone(other.state)));
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
