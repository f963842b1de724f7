// What a task or a phase needs before it can be done: itself, what it depends on, what is below it, and so on.
import { type Board, type BoardTask, childrenOf, type Edge, edgesOf, resolve } from '../graph/board.ts';
import { ancestors } from '../graph/tree/tree.ts';

/** The tasks themselves and all below them: a parent is not worked on, its children are. */
export function withDescendants(board: Board, refs: Iterable<string>): ReadonlySet<string> {
  return closure(refs, (ref) => childrenOf(board, ref).map((child) => child.ref));
}

/** Everything that has to be done for these tasks to be done, themselves included. Soft edges are no need. */
export function neededFor(board: Board, refs: Iterable<string>): ReadonlySet<string> {
  return closure(refs, (ref) => {
    const task = board.byRef.get(ref);
    return task ? needsOf(board, task) : [];
  });
}

function needsOf(board: Board, task: BoardTask): string[] {
  const phase = board.phases.find(({ name }) => name === task.phase);
  const edges = [
    ...[task, ...ancestors(board, task)].flatMap(({ state }) => edgesOf(state?.depends_on)),
    ...edgesOf(phase?.state?.depends_on),
  ];
  const children = childrenOf(board, task.ref).map(({ ref }) => ref);
  return [...children, ...edges.flatMap((edge) => targetsOf(board, edge, task.phase))];
}

function targetsOf(board: Board, edge: Edge, fromPhase: string): string[] {
  if (!edge.hard) return [];
  const tasks =
    edge.to === 'phase' ? (board.byPhase.get(edge.phase) ?? []) : resolve(board, edge.ref, fromPhase);
  return tasks.map(({ ref }) => ref);
}

function closure(from: Iterable<string>, next: (ref: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set<string>(from);
  // A set is gone through in the order of its growth, also while it grows.
  for (const ref of found) for (const one of next(ref)) found.add(one);
  return found;
}
