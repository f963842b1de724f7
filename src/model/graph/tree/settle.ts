// What follows of a change for the trees it touched: parents that their children decide, and whom a decision stops.
import type { TaskState } from '../../generated/types.ts';
import { isTerminal } from '../../status.ts';
import type { AbandonCause } from '../../transition/intent.ts';
import type { SETTLED } from '../../transition/transitions.ts';
import { type Board, type BoardTask, childrenOf } from '../board.ts';
import { doneStatus, type Given, givenBy } from './parent-status.ts';
import { outcomeOf, type Seen, seen } from './progress.ts';
import { descendants } from './tree.ts';

export type Settling =
  /** A parent is brought in line with its children. */
  | {
      readonly kind: 'settle';
      readonly ref: string;
      readonly to: SettledStatus;
      /** The children that did not complete, where that is what failed it. */
      readonly lacking: readonly string[];
    }
  /** A task that nobody holds ends, because `by` was decided. */
  | { readonly kind: 'end'; readonly ref: string; readonly cause: AbandonCause; readonly by: string }
  /** One that somebody holds is told to stop; it ends when it is let go. */
  | { readonly kind: 'cancel'; readonly ref: string; readonly by: string };

export type SettledStatus = keyof typeof SETTLED;

/**
 * @param roots the tops of the trees to look at
 * @param ended tasks that a verb has just brought to their end, whatever their children were doing
 */
export function settle(
  board: Board,
  roots: Iterable<BoardTask>,
  ended: Iterable<BoardTask> = [],
): readonly Settling[] {
  const plan: Plan = { board, steps: new Map(), will: new Map() };
  for (const task of ended) stopBelow(plan, task, task.ref, 'all');
  // From the bottom up: what a child comes to counts for its parent at once.
  for (const root of roots)
    for (const task of [root, ...descendants(board, root)].reverse()) decide(plan, task);
  return [...plan.steps.values()];
}

interface Plan {
  readonly board: Board;
  /** The last word on each task. */
  readonly steps: Map<string, Settling>;
  /** How the tasks with a step will be seen. */
  readonly will: Map<string, Seen>;
}

function decide(plan: Plan, task: BoardTask): void {
  const children = childrenOf(plan.board, task.ref);
  const { state, standing, ref } = task;
  const now = seenIn(plan, task);
  if (children.length === 0 || !state || !now || standing.kind === 'unlawful') return;
  // Who holds a task and split it lets it go first.
  if (isTerminal(now.status) || isHeld(task)) return;
  if (now.status === 'paused' && now.cause !== 'failed') return;
  const views = children.map((child) => seenIn(plan, child));
  const given = givenBy(views, state.strategy, state.threshold);
  const to = targetOf(given, now.status, state);
  if (to === undefined) return;
  const short = given === 'failed' ? lackOf(state.strategy, views) : [];
  plan.steps.set(ref, { kind: 'settle', ref, to, lacking: short.map((index) => children[index]?.ref ?? '') });
  plan.will.set(ref, { status: to, started: true, ...(to === 'paused' && { cause: 'failed' }) });
  if (given === 'done') stopBelow(plan, task, ref, 'all');
  if (given === 'failed') stopBelow(plan, task, ref, 'not failed');
}

/** Ends or cancels what is still open below a task. What has failed by itself may be tried again where the task failed. */
function stopBelow(plan: Plan, task: BoardTask, by: string, which: 'all' | 'not failed'): void {
  const met = new Set([task]);
  const open = [...childrenOf(plan.board, task.ref)].reverse();
  for (let one = open.pop(); one; one = open.pop()) {
    if (met.has(one)) continue;
    met.add(one);
    const now = seenIn(plan, one);
    const outcome = outcomeOf(now);
    if (which === 'not failed' && (outcome === 'failed' || outcome === 'timed_out')) continue;
    if (now && !isTerminal(now.status) && one.standing.kind !== 'unlawful') stop(plan, one, now, by);
    open.push(...[...childrenOf(plan.board, one.ref)].reverse());
  }
}

function stop({ steps, will }: Plan, task: BoardTask, now: Seen, by: string): void {
  const { ref, state } = task;
  if (isHeld(task)) {
    if (!state?.cancel) steps.set(ref, { kind: 'cancel', ref, by });
    return;
  }
  const cause = endCause(now);
  steps.set(ref, { kind: 'end', ref, cause, by });
  will.set(ref, { ...now, status: 'abandoned', cause });
}

function seenIn({ will }: Plan, task: BoardTask): Seen | undefined {
  return will.get(task.ref) ?? seen(task);
}

/** Where the parent has to go; undefined where it stands right. */
function targetOf(given: Given, now: Seen['status'], parent: TaskState): SettledStatus | undefined {
  switch (given) {
    case 'pending':
      // Nothing leads back to pending; but a parent that failed is open again when all its children are.
      return now === 'paused' || now === 'needs_review' ? 'in_progress' : undefined;
    case 'in_progress':
      return now === 'in_progress' ? undefined : 'in_progress';
    case 'done':
      return now === 'needs_review' ? undefined : doneStatus(parent);
    case 'failed':
      return now === 'paused' ? undefined : 'paused';
  }
}

/** Those that failed; where none did and still it is too few, those that did not complete. */
function lackOf(strategy: TaskState['strategy'], views: readonly (Seen | undefined)[]): number[] {
  const outcomes = views.map(outcomeOf);
  const having = (...wanted: readonly string[]): number[] =>
    outcomes.flatMap((outcome, index) => (wanted.includes(outcome) ? [index] : []));
  const failed = having('failed', 'timed_out');
  return strategy === 'fail_fast' && failed.length > 0 ? failed : having('failed', 'timed_out', 'cancelled');
}

/**
 * Somebody works on it: a hand that has put it in progress has it before its claim is written, and one that has moved it on
 * has let it go although its claim stands yet.
 */
function isHeld({ state, claim, standing }: BoardTask): boolean {
  if (standing.kind !== 'lawful') return claim === 'live';
  return state?.status === 'in_progress' && (claim === 'live' || !state.claim);
}

/** One that failed before it was stopped keeps its cause, so that the counts of its parent stay true. */
function endCause({ status, cause, started }: Seen): AbandonCause {
  if (status === 'paused' && (cause === 'failed' || cause === 'timed_out')) return cause;
  return started ? 'cancelled' : 'skipped';
}
