// Reading trees: the children of a task, a tree from its top, all tasks as trees, the progress of a parent.
import { ok, type Result } from '../../base/result.ts';
import { type Board, type BoardTask, childrenOf } from '../../model/graph/board.ts';
import { type Progress, progressOf } from '../../model/graph/tree/progress.ts';
import { ancestors, descendants, isChild } from '../../model/graph/tree/tree.ts';
import type { Reported } from '../../model/transition/history.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import { nowOf } from '../../store/store.ts';
import { findTask } from '../workspace/find-task.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type TaskView, viewTask } from './task-view.ts';
import { type ListRequest, read, selectTasks } from './tasks.ts';

/** A task in a tree. */
export interface TreeNode extends TaskView {
  /** 0 at the top. */
  readonly depth: number;
}

export interface Tree {
  readonly nodes: readonly TreeNode[];
  /** With those that a bound has cut off. */
  readonly total: number;
}

export interface TreeBounds {
  /** How far below the top. */
  readonly depth?: number | undefined;
  readonly limit?: number | undefined;
}

/** The progress of a task's children, and what the task itself last reported. */
export interface ReportedProgress extends Progress {
  readonly reported: Reported | undefined;
}

/** Direct children, in order of phase and number. */
export function listChildren(workspace: Workspace, ref: string): Result<readonly TaskView[]> {
  return read(workspace, (snapshot) => {
    const task = findTask(snapshot, ref);
    return task.ok ? ok(views(snapshot, childrenOf(snapshot.board, task.value.ref))) : task;
  });
}

/** All tasks and phases at one moment. */
export function readBoard(workspace: Workspace): Result<Board> {
  return read(workspace, ({ board }) => {
    // Read while the moment lasts: a task is judged when it is first asked.
    for (const task of board.tasks) void task.standing;
    return ok(board);
  });
}

export function taskProgress(workspace: Workspace, ref: string): Result<ReportedProgress> {
  return read(workspace, (snapshot) => {
    const task = findTask(snapshot, ref);
    if (!task.ok) return task;
    const { reported } = task.value;
    return ok({ ...progressOf(snapshot.board, task.value.ref), reported });
  });
}

/**
 * A task and all below it: nearer ones first, of these the older, of these in order of phase and number.
 * @param depth how far below it; all when absent
 */
export function getTaskTree(workspace: Workspace, ref: string, depth?: number): Result<Tree> {
  return read(workspace, (snapshot) => {
    const task = findTask(snapshot, ref);
    if (!task.ok) return task;
    const { board } = snapshot;
    const index = new Map(board.tasks.map((one, n) => [one, n]));
    const age = ({ state }: BoardTask): number => Date.parse(state?.created_at ?? '') || 0;
    const places = depthFirst(board, [board.byRef.get(task.value.ref) ?? task.value]).sort(
      (a, b) =>
        a.depth - b.depth || age(a.task) - age(b.task) || (index.get(a.task) ?? 0) - (index.get(b.task) ?? 0),
    );
    return ok(treeOf(snapshot, places, { depth }));
  });
}

/** The tasks that are asked for and what stands above them, each parent before its children, siblings by number. */
export function listTree(workspace: Workspace, request: ListRequest, bounds: TreeBounds = {}): Result<Tree> {
  return read(workspace, (snapshot) => {
    const selected = selectTasks(snapshot, request, nowOf(workspace.store));
    if (!selected.ok) return selected;
    const { board } = snapshot;
    const kept = new Set<BoardTask>();
    for (const { ref } of selected.value) {
      const task = board.byRef.get(ref);
      if (task) for (const one of [task, ...ancestors(board, task)]) kept.add(one);
    }
    const reached = depthFirst(
      board,
      board.tasks.filter((task) => !isChild(board, task)),
    );
    // Parents of each other have no top; they are shown nevertheless.
    const met = new Set(reached.map(({ task }) => task));
    const circling = board.tasks.filter((task) => !met.has(task)).map((task) => ({ task, depth: 0 }));
    return ok(
      treeOf(
        snapshot,
        [...reached, ...circling].filter(({ task }) => kept.has(task)),
        bounds,
      ),
    );
  });
}

interface Place {
  readonly task: BoardTask;
  readonly depth: number;
}

function depthFirst(board: Board, roots: readonly BoardTask[]): Place[] {
  const depths = new Map<BoardTask, number>();
  return roots.flatMap((root) =>
    [root, ...descendants(board, root)].map((task) => {
      const depth = depths.get(task) ?? 0;
      for (const child of childrenOf(board, task.ref)) if (!depths.has(child)) depths.set(child, depth + 1);
      return { task, depth };
    }),
  );
}

/** Only what is shown is looked at closely: of ten thousand tasks it is mostly a hundred. */
function treeOf(
  snapshot: Snapshot,
  places: readonly Place[],
  { depth: deepest = Number.POSITIVE_INFINITY, limit }: TreeBounds,
): Tree {
  const nodes = places
    .filter(({ depth }) => depth <= deepest)
    .slice(0, limit)
    .flatMap(({ task, depth }) => views(snapshot, [task]).map((view) => ({ ...view, depth })));
  return { nodes, total: places.length };
}

function views(snapshot: Snapshot, tasks: readonly BoardTask[]): TaskView[] {
  return tasks.flatMap(({ ref }) => {
    const task = snapshot.task(ref);
    return task ? [viewTask(snapshot, task)] : [];
  });
}
