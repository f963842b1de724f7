// The open work of a board as a plan: which tasks can go side by side, what the end waits for, and what never gets its turn.
import { isTrusted } from '../transition/standing.ts';
import type { Board, BoardTask } from './board.ts';
import { chainsBehind, hoursOf, isWork } from './chains.ts';
import { components, type Graph, isTangled, waitsFor } from './cycles.ts';
import { inStartOrder } from './order.ts';
import { type Blocker, openDependencies, phaseBlockers } from './readiness.ts';

export interface Schedule {
  /** Open tasks; those of a level wait for some of lower levels only. In start order. */
  readonly levels: readonly (readonly BoardTask[])[];
  /** Open tasks that no level holds. */
  readonly stuck: readonly Stuck[];
  /** The longest chain by estimate, first task first. */
  readonly criticalPath: readonly BoardTask[];
  readonly hours: number;
}

export interface Stuck {
  readonly task: BoardTask;
  /** What stands in its own way; empty when it is only behind another one. */
  readonly blockers: readonly Blocker[];
  readonly onCycle: boolean;
  /** Nodes that it waits for and that are stuck themselves. */
  readonly behind: readonly string[];
}

export function scheduleOf(board: Board, graph: Graph = waitsFor(board)): Schedule {
  const level = new Map<string, number>();
  const stuck = new Map<string, Omit<Stuck, 'task'>>();
  const order = components(graph);
  for (const component of order) {
    const onCycle = isTangled(graph, component);
    for (const node of component) {
      if (isOver(board, node)) continue;
      const targets = graph.get(node) ?? [];
      const behind = targets.filter((target) => stuck.has(target));
      const blockers = lastingBlockers(board, node);
      if (onCycle || behind.length + blockers.length > 0) stuck.set(node, { blockers, onCycle, behind });
      else {
        const below = targets.reduce((most, target) => Math.max(most, level.get(target) ?? 0), 0);
        level.set(node, below + (hasWork(board, node) ? 1 : 0));
      }
    }
  }
  const work = board.tasks.filter((task) => isWork(board, task) || !task.state);
  return {
    levels: levelsOf(inStartOrder(board, work, chainsBehind(board, graph, order)), level),
    stuck: work.flatMap((task) => {
      const why = stuck.get(task.ref);
      return why ? [{ task, ...why }] : [];
    }),
    ...criticalPath(board, graph, order, level),
  };
}

/** Nothing waits for a task that has ended as it should. */
function isOver(board: Board, node: string): boolean {
  const task = board.byRef.get(node);
  return task?.state?.status === 'completed' && isTrusted(task.standing);
}

function hasWork(board: Board, node: string): boolean {
  const task = board.byRef.get(node);
  return task !== undefined && isWork(board, task);
}

const PASSING: ReadonlySet<Blocker['kind']> = new Set(['dependency', 'dependency-phase']);

/** What holds a node back although everything it waits for were done. */
function lastingBlockers(board: Board, node: string): Blocker[] {
  const task = board.byRef.get(node);
  if (!task) return [];
  if (!task.state) return [{ kind: 'invalid' }];
  if (task.standing.kind === 'unlawful')
    return [{ kind: 'untrusted', from: task.standing.from, to: task.state.status }];
  if (task.state.status !== 'pending') return [];
  return [...openDependencies(board, task), ...phaseBlockers(board, task)].filter(
    ({ kind }) => !PASSING.has(kind),
  );
}

function levelsOf(tasks: readonly BoardTask[], level: ReadonlyMap<string, number>): BoardTask[][] {
  const levels: BoardTask[][] = [];
  for (const task of tasks) {
    const at = level.get(task.ref);
    if (at === undefined) continue;
    while (levels.length < at) levels.push([]);
    levels[at - 1]?.push(task);
  }
  return levels;
}

/** Only of tasks that get their turn. */
function criticalPath(
  board: Board,
  graph: Graph,
  order: readonly (readonly string[])[],
  level: ReadonlyMap<string, number>,
): Pick<Schedule, 'criticalPath' | 'hours'> {
  const sound = new Map(
    [...graph].flatMap(([node, targets]) =>
      level.has(node) ? [[node, targets.filter((target) => level.has(target))] as const] : [],
    ),
  );
  for (const node of level.keys()) if (!sound.has(node)) sound.set(node, []);
  const chains = chainsBehind(
    board,
    sound,
    order.filter(([node = '']) => level.has(node)),
  );
  const waiting = reversed(sound);
  const longest = (nodes: Iterable<string>): string | undefined => {
    let best: string | undefined;
    for (const node of nodes)
      if (best === undefined || (chains.get(node) ?? 0) > (chains.get(best) ?? 0)) best = node;
    return best;
  };
  const start = longest([...sound.keys()].sort());
  const hours = start === undefined ? 0 : (chains.get(start) ?? 0);
  const path: BoardTask[] = [];
  for (let node = start; node !== undefined; node = longest(waiting.get(node) ?? [])) {
    const task = board.byRef.get(node);
    if (task && hoursOf(board, node) > 0) path.push(task);
  }
  return { criticalPath: path, hours };
}

function reversed(graph: Graph): Map<string, string[]> {
  const waiting = new Map<string, string[]>();
  for (const [node, targets] of graph)
    for (const target of targets) {
      const nodes = waiting.get(target);
      if (nodes) nodes.push(node);
      else waiting.set(target, [node]);
    }
  return waiting;
}
