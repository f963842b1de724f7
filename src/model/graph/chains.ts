// The longest chain of work behind each task, by estimate: what is late there makes the whole late.
import type { Board, BoardTask } from './board.ts';
import { components, type Graph, waitsFor } from './cycles.ts';

/** Of a task that nobody has estimated. */
const HOURS = 1;

/** Hours of work in a task, where there is any to do. */
export function hoursOf({ state }: BoardTask): number {
  return state?.estimated_hours ?? HOURS;
}

/** A task that somebody has to do yet; one with children is done by doing those. */
export function isWork(board: Board, { ref, state }: BoardTask): boolean {
  return (
    state !== undefined &&
    state.status !== 'completed' &&
    state.status !== 'abandoned' &&
    !board.byParent.has(ref)
  );
}

/**
 * From the start of each node to the end of the longest chain of nodes that wait for it, in hours. The nodes of a cycle count
 * as if they were done at once.
 * @param order the components of the graph, each after those it waits for
 */
export function chainsBehind(
  board: Board,
  graph: Graph = waitsFor(board),
  order: readonly (readonly string[])[] = components(graph),
): Map<string, number> {
  const behind = new Map<string, number>();
  const chains = new Map<string, number>();
  // Components come with what they wait for first; here those that wait come first.
  for (const component of [...order].reverse()) {
    let longest = 0;
    for (const node of component) longest = Math.max(longest, behind.get(node) ?? 0);
    for (const node of component) {
      const task = board.byRef.get(node);
      const chain = longest + (task && isWork(board, task) ? hoursOf(task) : 0);
      chains.set(node, chain);
      for (const target of graph.get(node) ?? [])
        if (chain > (behind.get(target) ?? 0)) behind.set(target, chain);
    }
  }
  return chains;
}
