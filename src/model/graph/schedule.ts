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
  const places = new Map<string, Place>();
  const stuck = new Map<string, Omit<Stuck, 'task'>>();
  const order = components(graph);
  for (const component of order) {
    const onCycle = isTangled(graph, component);
    for (const node of component) {
      const task = board.byRef.get(node);
      if (task && isOver(task)) continue;
      const targets = graph.get(node) ?? [];
      const behind = targets.filter((target) => stuck.has(target));
      const blockers = task ? lastingBlockers(board, task) : [];
      if (onCycle || behind.length + blockers.length > 0) stuck.set(node, { blockers, onCycle, behind });
      else places.set(node, placeOf(board, task, targets, places));
    }
  }
  const work = board.tasks.filter((task) => isWork(board, task) || !task.state);
  return {
    levels: levelsOf(inStartOrder(board, work, chainsBehind(board, graph, order)), places),
    stuck: work.flatMap((task) => {
      const why = stuck.get(task.ref);
      return why ? [{ task, ...why }] : [];
    }),
    ...criticalPath(board, places),
  };
}

/** Where a node that gets its turn stands among all that do. */
interface Place {
  readonly level: number;
  /** From the start of the longest chain that leads to it to its own end. */
  readonly hours: number;
  /** What comes before it in that chain. */
  readonly after: string | undefined;
}

function placeOf(
  board: Board,
  task: BoardTask | undefined,
  targets: readonly string[],
  places: ReadonlyMap<string, Place>,
): Place {
  let level = 0;
  let hours = 0;
  let after: string | undefined;
  for (const target of targets) {
    const place = places.get(target);
    if (!place) continue;
    level = Math.max(level, place.level);
    if (after === undefined || place.hours > hours) [hours, after] = [place.hours, target];
  }
  return task && isWork(board, task)
    ? { level: level + 1, hours: hours + hoursOf(task), after }
    : { level, hours, after };
}

/** Nothing waits for a task that has ended as it should. */
function isOver({ state, standing }: BoardTask): boolean {
  return state?.status === 'completed' && isTrusted(standing);
}

const PASSING: ReadonlySet<Blocker['kind']> = new Set(['dependency', 'dependency-phase']);

/** What holds a node back although everything it waits for were done. */
function lastingBlockers(board: Board, task: BoardTask): Blocker[] {
  if (!task.state) return [{ kind: 'invalid' }];
  if (task.standing.kind === 'unlawful')
    return [{ kind: 'untrusted', from: task.standing.from, to: task.state.status }];
  if (task.state.status !== 'pending') return [];
  return [...openDependencies(board, task), ...phaseBlockers(board, task)].filter(
    ({ kind }) => !PASSING.has(kind),
  );
}

function levelsOf(tasks: readonly BoardTask[], places: ReadonlyMap<string, Place>): BoardTask[][] {
  const levels: BoardTask[][] = [];
  for (const task of tasks) {
    const at = places.get(task.ref)?.level;
    if (at === undefined) continue;
    while (levels.length < at) levels.push([]);
    levels[at - 1]?.push(task);
  }
  return levels;
}

/** Only of tasks that get their turn; the first by name of several that are as long. */
function criticalPath(
  board: Board,
  places: ReadonlyMap<string, Place>,
): Pick<Schedule, 'criticalPath' | 'hours'> {
  let end = '';
  let hours = 0;
  for (const [node, place] of places)
    if (place.hours > hours || (place.hours === hours && node < end)) [end, hours] = [node, place.hours];
  const path: BoardTask[] = [];
  for (let node: string | undefined = end; node !== undefined; node = places.get(node)?.after) {
    const task = board.byRef.get(node);
    if (task && isWork(board, task) && hoursOf(task) > 0) path.push(task);
  }
  return { criticalPath: path.reverse(), hours };
}
