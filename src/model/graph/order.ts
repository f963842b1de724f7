// The order in which ready tasks start: priority, critical path, phase, id; soft edges before all where both are ready.
import { type Board, type BoardTask, edgesOf, resolve } from './board.ts';

const RANK = { critical: 0, high: 1, medium: 2, low: 3 } as const;

/** @param tasks ready or resumable ones; resumable ones come first, since their session is open already. */
export function inStartOrder(board: Board, tasks: readonly BoardTask[]): BoardTask[] {
  const weight = criticalPath(board);
  const phaseIndex = new Map(board.phases.map(({ name }, index) => [name, index]));
  const key = (task: BoardTask): number[] => [
    task.state?.status === 'in_progress' ? 0 : 1,
    RANK[task.state?.priority ?? 'medium'],
    -(weight.get(task.ref) ?? 0),
    phaseIndex.get(task.phase) ?? 0,
    Number(task.id),
  ];
  const sorted = tasks.map((task) => ({ task, key: key(task) })).sort((a, b) => compare(a.key, b.key));
  return softFirst(
    board,
    sorted.map(({ task }) => task),
  );
}

/** Length in tasks of the longest chain of dependents behind each task, itself included; cycles count once. */
export function criticalPath(board: Board): Map<string, number> {
  const dependents = new Map<string, string[]>();
  for (const task of board.tasks) {
    for (const edge of edgesOf(task.state?.depends_on)) {
      if (edge.to !== 'task') continue;
      for (const target of resolve(board, edge.ref, task.phase)) {
        const list = dependents.get(target.ref);
        if (list) list.push(task.ref);
        else dependents.set(target.ref, [task.ref]);
      }
    }
  }
  const length = new Map<string, number>();
  const onPath = new Set<string>();
  for (const { ref } of board.tasks) longest(ref, dependents, length, onPath);
  return length;
}

/** Depth first with a stack of its own: a chain of ten thousand tasks must not overflow the call stack. */
function longest(
  start: string,
  dependents: ReadonlyMap<string, readonly string[]>,
  length: Map<string, number>,
  onPath: Set<string>,
): void {
  const stack = [start];
  while (stack.length > 0) {
    const ref = stack.at(-1) ?? start;
    const open = (dependents.get(ref) ?? []).filter((next) => !length.has(next) && !onPath.has(next));
    if (length.has(ref) || (onPath.has(ref) && open.length === 0)) {
      if (!length.has(ref)) {
        length.set(ref, 1 + Math.max(0, ...(dependents.get(ref) ?? []).map((next) => length.get(next) ?? 0)));
      }
      onPath.delete(ref);
      stack.pop();
      continue;
    }
    onPath.add(ref);
    stack.push(...open);
  }
}

/** A soft edge between two of the tasks puts its target first; anything else keeps its place. */
function softFirst(board: Board, tasks: readonly BoardTask[]): BoardTask[] {
  const present = new Map(tasks.map((task) => [task.ref, task]));
  const entered = new Set<string>();
  const result: BoardTask[] = [];
  const enter = (task: BoardTask): { task: BoardTask; targets: BoardTask[] } => {
    entered.add(task.ref);
    return { task, targets: softTargets(board, task).flatMap(({ ref }) => present.get(ref) ?? []) };
  };
  for (const task of tasks) {
    const path = entered.has(task.ref) ? [] : [enter(task)];
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const target = step.targets.shift();
      if (!target) {
        result.push(step.task);
        path.pop();
      } else if (!entered.has(target.ref)) path.push(enter(target));
    }
  }
  return result;
}

function softTargets(board: Board, { state, phase }: BoardTask): BoardTask[] {
  return edgesOf(state?.depends_on).flatMap((edge) =>
    edge.to === 'task' && !edge.hard ? resolve(board, edge.ref, phase) : [],
  );
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
