// Which tasks get a run next: what may start, in its order, as far as there is room and none disturbs another.
import type { Board, BoardTask } from '../../../model/graph/board.ts';
import { inStartOrder, strategyOf } from '../../../model/graph/order.ts';
import { outputsOverlap } from '../../../model/graph/outputs.ts';
import { readiness } from '../../../model/graph/readiness.ts';
import { ancestors } from '../../../model/graph/tree/tree.ts';
import type { Mode } from '../../../model/worktree/names.ts';
import { isSessionInUse } from '../../../store/runs/run-record.ts';
import { isAlone } from '../../workflow/steps.ts';
import type { Change } from '../../workspace/decision.ts';
import { isSound, type SoundTask } from '../../workspace/find-task.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { branchFor, modeFor } from '../../worktree/checkout/open.ts';
import { livingReviews } from '../review/claim-review.ts';

export interface Choice {
  readonly wanted: readonly BoardTask[];
  /** The wait for a next try is over for these: their refs. */
  readonly hurried?: ReadonlySet<string> | undefined;
  readonly worktrees: Mode;
  /** Asked of each that would be next. */
  affords(task: SoundTask): boolean;
}

export interface Next {
  readonly tasks: readonly SoundTask[];
  /** When the first of those that wait for a next try may start: RFC 3339. */
  readonly next: string | undefined;
}

/** How many more may live in the project. */
export function freeOf(workspace: Workspace, { snapshot }: Change, jobs: number, room: number): number {
  const reviews = livingReviews(workspace, snapshot).length;
  return Math.max(0, Math.min(room, jobs - livingWork(snapshot.board).length - reviews));
}

function livingWork(board: Board): readonly BoardTask[] {
  return board.tasks.filter(({ state, claim }) => claim === 'live' && state?.claim?.run !== undefined);
}

export function nextTasks(
  { store }: Workspace,
  current: Change,
  { hurried, wanted, affords, worktrees }: Choice,
  free: number,
): Next {
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
