// How many children of a parent are at work at once, where its max_workers limits them.
import type { Board, BoardTask } from '../board.ts';
import { ancestors } from './tree.ts';

/** The nearest task above that has as many children at work as it may, where this one would be one more. */
export function fullAbove(board: Board, task: BoardTask): BoardTask | undefined {
  let child = task;
  for (const above of ancestors(board, task)) {
    const limit = above.state?.max_workers;
    const working = limit === undefined ? undefined : workingBelow(board).get(above.ref);
    if (limit !== undefined && working && !working.has(child.ref) && working.size >= limit) return above;
    child = above;
  }
  return undefined;
}

const known = new WeakMap<Board, ReadonlyMap<string, ReadonlySet<string>>>();

/** The children at work of each parent: those that somebody holds, and those that somebody works below. */
function workingBelow(board: Board): ReadonlyMap<string, ReadonlySet<string>> {
  const standing = known.get(board);
  if (standing) return standing;
  const working = new Map<string, Set<string>>();
  for (const task of board.tasks) {
    if (task.state?.status !== 'in_progress' || task.claim !== 'live') continue;
    let child = task;
    for (const above of ancestors(board, task)) {
      const children = working.get(above.ref) ?? new Set();
      working.set(above.ref, children.add(child.ref));
      child = above;
    }
  }
  known.set(board, working);
  return working;
}
