// What keeps a task although it is no dependency of its own: a task further back that failed.
import { type Board, type BoardTask, edgesOf, resolve } from '../board.ts';
import type { Blocker } from '../readiness.ts';
import { ancestors } from '../tree/tree.ts';

/** The blockers of a task, with what failed behind each dependency that waits itself. */
export function tellBehind(board: Board, blockers: readonly Blocker[]): readonly Blocker[] {
  if (!blockers.some(isWaiting)) return blockers;
  const failed = failedBehind(board);
  return blockers.map((blocker) => {
    const behind = isWaiting(blocker) ? failed.get(blocker.ref) : undefined;
    return behind ? { ...blocker, behind } : blocker;
  });
}

function isWaiting(blocker: Blocker): blocker is Extract<Blocker, { kind: 'dependency' }> {
  return blocker.kind === 'dependency' && blocker.status === 'pending';
}

const known = new WeakMap<Board, ReadonlyMap<string, readonly string[]>>();

/** By each pending task, the failed ones that it waits for in the end. */
function failedBehind(board: Board): ReadonlyMap<string, readonly string[]> {
  const standing = known.get(board);
  if (standing) return standing;
  const behind = new Map<string, string[]>();
  const failed = board.tasks.filter(hasFailed);
  const waiting = failed.length > 0 ? waitingFor(board) : new Map<string, string[]>();
  for (const { ref } of failed)
    for (const one of reachable(ref, waiting)) behind.set(one, [...(behind.get(one) ?? []), ref]);
  known.set(board, behind);
  return behind;
}

/** It will not be done until somebody acts. */
function hasFailed({ state }: BoardTask): boolean {
  if (state?.status === 'abandoned') return true;
  return state?.status === 'paused' && ['failed', 'timed_out', 'denied'].includes(state.pause?.cause ?? '');
}

/** The pending tasks that wait for each task. */
function waitingFor(board: Board): Map<string, string[]> {
  const waiting = new Map<string, string[]>();
  for (const task of board.tasks) {
    if (task.state?.status !== 'pending') continue;
    for (const ref of neededBy(board, task)) waiting.set(ref, [...(waiting.get(ref) ?? []), task.ref]);
  }
  return waiting;
}

function neededBy(board: Board, task: BoardTask): string[] {
  const edges = [task, ...ancestors(board, task)].flatMap(({ state }) => edgesOf(state?.depends_on));
  return edges.flatMap((edge) =>
    edge.to === 'task' && edge.hard ? resolve(board, edge.ref, task.phase).map(({ ref }) => ref) : [],
  );
}

function reachable(from: string, next: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const found = new Set(next.get(from));
  // A set is gone through in the order of its growth, also while it grows.
  for (const ref of found) for (const one of next.get(ref) ?? []) found.add(one);
  return found;
}
