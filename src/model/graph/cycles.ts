// Cycles over tasks, phases and parents together: strongly connected components of "waits for".
import { type Board, type BoardTask, edgesOf, parentRef, resolve } from './board.ts';
import { ancestors } from './tree.ts';

/** Node names: a task's reference, or `phase:<name>`. */
export type Graph = ReadonlyMap<string, readonly string[]>;

export function waitsFor(board: Board): Graph {
  const graph = new Map<string, string[]>();
  const add = (from: string, to: string): void => {
    const targets = graph.get(from);
    if (targets) targets.push(to);
    else graph.set(from, [to]);
  };
  for (const task of board.tasks) {
    add(`phase:${task.phase}`, task.ref);
    for (const target of hardTargets(board, task)) add(task.ref, target);
    const parent = parentRef(board, task);
    if (!parent) continue;
    add(parent, task.ref);
    // What a task waits for, all that stand below it wait for too.
    for (const above of ancestors(board, task))
      for (const target of hardTargets(board, above)) add(task.ref, target);
  }
  for (const phase of board.phases) {
    for (const edge of edgesOf(phase.state?.depends_on)) {
      const targets =
        edge.to === 'phase' ? [`phase:${edge.phase}`] : resolve(board, edge.ref).map(({ ref }) => ref);
      for (const target of targets) {
        add(`phase:${phase.name}`, target);
        for (const task of board.byPhase.get(phase.name) ?? []) add(task.ref, target);
      }
    }
  }
  return graph;
}

function hardTargets(board: Board, { state, phase }: BoardTask): string[] {
  const targets: string[] = [];
  for (const edge of edgesOf(state?.depends_on)) {
    if (edge.to === 'phase') targets.push(`phase:${edge.phase}`);
    else if (edge.hard) for (const { ref } of resolve(board, edge.ref, phase)) targets.push(ref);
  }
  return targets;
}

/** One closed path per strongly connected component of two or more nodes, or of one that waits for itself. */
export function cycles(graph: Graph): string[][] {
  return tangles(graph).map((component) => pathThrough(graph, component, component));
}

/** Those that go through one of the nodes, which is on the path: what edges just written may have closed. */
export function cyclesThrough(graph: Graph, nodes: Iterable<string>): string[][] {
  const wanted = new Set(nodes);
  return tangles(graph).flatMap((component) => {
    const starts = component.filter((node) => wanted.has(node));
    return starts.length > 0 ? [fromFirstName(pathThrough(graph, component, starts))] : [];
  });
}

/** The same circle, begun at its first name, wherever it was found from. */
function fromFirstName(path: readonly string[]): string[] {
  const circle = path.slice(1);
  const start = circle.indexOf([...circle].sort()[0] ?? '');
  return [...circle.slice(start), ...circle.slice(0, start + 1)];
}

function tangles(graph: Graph): string[][] {
  return components(graph).filter((component) => isTangled(graph, component));
}

/** Two nodes or more, or one that waits for itself. */
export function isTangled(graph: Graph, component: readonly string[]): boolean {
  const [first = ''] = component;
  return component.length > 1 || (graph.get(first) ?? []).includes(first);
}

/**
 * The strongly connected components, each after those it waits for: Tarjan's algorithm with a stack of its own, so that long
 * chains do not overflow the call stack.
 */
export function components(graph: Graph): string[][] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const found: string[][] = [];
  const enter = (node: string): { node: string; next: number } => {
    order.set(node, order.size);
    low.set(node, order.get(node) ?? 0);
    open.push(node);
    isOpen.add(node);
    return { node, next: 0 };
  };
  for (const start of graph.keys()) {
    if (order.has(start)) continue;
    const work = [enter(start)];
    for (let frame = work.at(-1); frame; frame = work.at(-1)) {
      const target = (graph.get(frame.node) ?? [])[frame.next++];
      if (target !== undefined) {
        if (!order.has(target)) work.push(enter(target));
        else if (isOpen.has(target))
          low.set(frame.node, Math.min(low.get(frame.node) ?? 0, order.get(target) ?? 0));
        continue;
      }
      work.pop();
      const above = work.at(-1);
      if (above) low.set(above.node, Math.min(low.get(above.node) ?? 0, low.get(frame.node) ?? 0));
      if (low.get(frame.node) !== order.get(frame.node)) continue;
      const component = open.splice(open.lastIndexOf(frame.node));
      for (const node of component) isOpen.delete(node);
      found.push(component);
    }
  }
  return found;
}

/** A shortest way within the component from the first of some of its nodes back to itself. */
function pathThrough(graph: Graph, component: readonly string[], starts: readonly string[]): string[] {
  const inside = new Set(component);
  const start = [...starts].sort()[0] ?? '';
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (let node = queue.shift(); node !== undefined; node = queue.shift()) {
    for (const target of graph.get(node) ?? []) {
      if (target === start) return [...trail(cameFrom, start, node), start];
      if (inside.has(target) && !cameFrom.has(target)) {
        cameFrom.set(target, node);
        queue.push(target);
      }
    }
  }
  return [...component];
}

function trail(cameFrom: ReadonlyMap<string, string>, start: string, end: string): string[] {
  const path = [end];
  for (let node = end; node !== start; ) {
    node = cameFrom.get(node) ?? start;
    path.unshift(node);
  }
  return path;
}
