// What a change means for the tasks that wait for what it moved: told in their own logs and to whoever made the change.
import type { Board, BoardTask } from '../../model/graph/board.ts';
import { openDependencies, phaseBlockers } from '../../model/graph/readiness.ts';
import { isTerminal } from '../../model/status.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import { type Moved, movedTasks, touchedTasks } from '../tree/touched.ts';
import type { Decided } from '../workspace/decision.ts';

/** @returns what happened to dependents, in words. */
export function tellDependents(change: Decided): readonly string[] {
  const ahead = change.ahead();
  const moved = movedTasks(change.snapshot, ahead, touchedTasks(change.draft));
  const decisive = moved.filter(isDecisive);
  if (decisive.length === 0) return [];
  const by = decisive.map(({ ref }) => ref);
  const own = new Set(moved.map(({ ref }) => ref));
  const before = waitingIn(change.snapshot);
  const after = waitingIn(ahead);
  const others = ahead.board.tasks.filter(({ ref }) => !own.has(ref));
  const freed = others.filter((task) => isPending(task) && before.has(task.ref) && !after.has(task.ref));
  const held = others.filter(({ ref }) => !before.has(ref) && after.has(ref));
  for (const { ref } of freed) change.draft.log(ref, { type: 'unblocked', by });
  return [
    ...listed('Unblocked', freed, ahead),
    ...listed('Blocked again', held.filter(isPending), ahead),
    ...listed('Under way, and what they depend on is open again', held.filter(isAtWork), ahead),
  ];
}

/** Only what ends, is taken up again or is gone frees or holds others. */
function isDecisive({ from, to }: Moved): boolean {
  return to === undefined || isTerminal(to) || (from !== undefined && isTerminal(from));
}

/** The tasks that wait for some dependency: of their own, of a parent's or of their phase's. */
function waitingIn({ board }: Snapshot): ReadonlySet<string> {
  return new Set(board.tasks.filter((task) => isWaiting(board, task)).map(({ ref }) => ref));
}

function isWaiting(board: Board, task: BoardTask): boolean {
  return [...openDependencies(board, task), ...phaseBlockers(board, task)].some(({ kind }) =>
    kind.startsWith('dependency'),
  );
}

function isPending({ state }: BoardTask): boolean {
  return state?.status === 'pending';
}

function isAtWork({ state }: BoardTask): boolean {
  return state?.status === 'in_progress' || state?.status === 'needs_review';
}

function listed(what: string, tasks: readonly BoardTask[], { short }: Snapshot): string[] {
  return tasks.length === 0 ? [] : [`${what}: ${tasks.map(({ ref }) => short(ref)).join(', ')}`];
}
