// The order in which ready tasks start: what can be resumed, then by the strategy of the settings, then by id; soft edges
// before all where both are ready.
import { type Board, type BoardTask, edgesOf, resolve } from './board.ts';
import { chainsBehind } from './chains.ts';

const RANK = { critical: 0, high: 1, medium: 2, low: 3 } as const;

type Key = readonly number[];

/** What decides between two tasks, the weightiest first. */
const STRATEGIES = {
  /** A phase's tasks before those of the next. */
  by_epic: ({ rank, chain, phase }: Weights): Key => [phase, rank, -chain],
  by_phase: ({ rank, chain, phase }: Weights): Key => [phase, rank, -chain],
  by_task: ({ rank, chain, phase }: Weights): Key => [rank, -chain, phase],
  /** What the end of the whole waits for. */
  smart: ({ rank, chain, phase }: Weights): Key => [-chain, rank, phase],
} as const;

export type Strategy = keyof typeof STRATEGIES;
export const DEFAULT_STRATEGY: Strategy = 'by_epic';

interface Weights {
  readonly rank: number;
  /** Hours of the longest chain of work behind the task, itself included. */
  readonly chain: number;
  readonly phase: number;
}

export function strategyOf({ config }: Board): Strategy {
  return config.parallel?.strategy ?? DEFAULT_STRATEGY;
}

/**
 * @param tasks ready or resumable ones; resumable ones come first, since their session is open already
 * @param chains the longest chain of work behind each task, in hours
 */
export function inStartOrder(
  board: Board,
  tasks: readonly BoardTask[],
  chains: ReadonlyMap<string, number> = chainsBehind(board),
): BoardTask[] {
  const phases = new Map(board.phases.map(({ name }, index) => [name, index]));
  const decide = STRATEGIES[strategyOf(board)];
  const keyOf = ({ ref, id, phase, state }: BoardTask): Key => [
    state?.status === 'in_progress' ? 0 : 1,
    ...decide({
      rank: RANK[state?.priority ?? 'medium'],
      chain: chains.get(ref) ?? 0,
      phase: phases.get(phase) ?? 0,
    }),
    Number(id),
  ];
  const sorted = tasks.map((task) => ({ task, key: keyOf(task) })).sort((a, b) => compare(a.key, b.key));
  return softFirst(
    board,
    sorted.map(({ task }) => task),
  );
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
  // Words alone are a hard edge.
  const others = state?.depends_on?.filter((dependency) => typeof dependency !== 'string');
  return edgesOf(others).flatMap((edge) =>
    edge.to === 'task' && !edge.hard ? resolve(board, edge.ref, phase) : [],
  );
}

function compare(a: Key, b: Key): number {
  for (let i = 0; i < a.length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Why a task stands where it does in the order, in the words of what decides. */
export function orderReason(
  board: Board,
  { ref, phase, state }: BoardTask,
  chains: ReadonlyMap<string, number> = chainsBehind(board),
): string {
  if (state?.status === 'in_progress') return 'it is in progress: its session goes on first';
  const chain = chains.get(ref) ?? 0;
  const words = {
    phase: `phase ${phase}`,
    rank: `priority ${state?.priority === undefined ? 'medium' : state.priority}`,
    chain: `${hours(chain)} of work in the longest chain behind it`,
  };
  const order = { by_epic: ['phase', 'rank', 'chain'], by_task: ['rank', 'chain', 'phase'] } as const;
  const names = { ...order, by_phase: order.by_epic, smart: ['chain', 'rank', 'phase'] } as const;
  return names[strategyOf(board)].map((name) => words[name]).join(', ');
}

function hours(chain: number): string {
  return `${Math.round(chain * 10) / 10} h`;
}
