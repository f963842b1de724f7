// Cycles over tasks, phases and parents together: strongly connected components of "waits for".
import { type Board, type BoardTask, edgesOf, parentRef, resolve } from './board.ts';
import { ancestors } from './tree/tree.ts';

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
  const visits = new Map<string, Visit>();
  const open: Visit[] = [];
  const found: string[][] = [];
  const enter = (node: string): Visit => {
    const order = visits.size;
    const visit = { node, targets: graph.get(node) ?? [], next: 0, order, low: order, isOpen: true };
    visits.set(node, visit);
    open.push(visit);
    return visit;
  };
  for (const start of graph.keys()) {
    if (visits.has(start)) continue;
    const path = [enter(start)];
    for (let visit = path.at(-1); visit; visit = path.at(-1)) {
      const target = visit.targets[visit.next++];
      if (target !== undefined) {
        const known = visits.get(target);
        if (!known) path.push(enter(target));
        else if (known.isOpen) visit.low = Math.min(visit.low, known.order);
        continue;
      }
      path.pop();
      const above = path.at(-1);
      if (above) above.low = Math.min(above.low, visit.low);
      if (visit.low !== visit.order) continue;
      const component = open.splice(open.lastIndexOf(visit));
      for (const one of component) one.isOpen = false;
      found.push(component.map(({ node }) => node));
    }
  }
  return found;
}

/** A node on the way of the search. */
interface Visit {
  readonly node: string;
  readonly targets: readonly string[];
  /** Which of them is looked at next. */
  next: number;
  readonly order: number;
  /** The earliest node that it leads back to. */
  low: number;
  /** It belongs to no component yet. */
  isOpen: boolean;
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
