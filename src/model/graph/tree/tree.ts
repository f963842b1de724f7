// The tree that parent_id makes of the tasks of a board. A circle of hand-edited parents ends where it closes.
import { type Board, type BoardTask, childrenOf, parentRef } from '../board.ts';

export function parentOf(board: Board, task: BoardTask): BoardTask | undefined {
  return board.byRef.get(parentRef(board, task) ?? '');
}

/** Nearest first. */
export function ancestors(board: Board, task: BoardTask): BoardTask[] {
  if (task.state?.parent_id === undefined && parentOf(board, task) === undefined) return [];
  const seen = new Set([task]);
  for (let above = parentOf(board, task); above && !seen.has(above); above = parentOf(board, above))
    seen.add(above);
  return [...seen].slice(1);
}

/** The top of the task's tree: itself, where it has no parent. */
export function rootOf(board: Board, task: BoardTask): BoardTask {
  return ancestors(board, task).at(-1) ?? task;
}

/** Whatever stands below a task, each parent before its children, siblings in their order. */
export function descendants(board: Board, task: BoardTask): BoardTask[] {
  const seen = new Set([task]);
  const open = [...childrenOf(board, task.ref)].reverse();
  for (let next = open.pop(); next; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...[...childrenOf(board, next.ref)].reverse());
  }
  return [...seen].slice(1);
}

export function isChild(board: Board, task: BoardTask): boolean {
  return parentOf(board, task) !== undefined;
}

export function isParent(board: Board, task: BoardTask): boolean {
  return childrenOf(board, task.ref).length > 0;
}

export function isRoot(board: Board, task: BoardTask): boolean {
  return !isChild(board, task);
}

/** Whether children may be given to a task: its file is sound, and nobody works on it as one piece. */
export function canHaveChildren({ state, claim }: BoardTask): boolean {
  return state !== undefined && claim !== 'live';
}
