// The tasks and phases of one moment as the graph sees them: small facts, no files. Broken tasks are on the board too,
// so that nothing is silently dropped and dependents know what they wait for.
import type { Config, Dependency, PhaseState, ProjectState, Review, TaskState } from '../generated/types.ts';
import type { Retry } from '../run/retry.ts';
import { padId } from '../task-id.ts';
import type { Standing } from '../transition/standing.ts';

export interface BoardTask {
  /** `<phase>/<NNN>` */
  readonly ref: string;
  readonly id: string;
  readonly phase: string;
  readonly key?: string | undefined;
  /** Undefined when the file is invalid. */
  readonly state: TaskState | undefined;
  /** What an invalid file still tells of its parent. */
  readonly brokenParent?: string | undefined;
  readonly standing: Standing;
  readonly claim: 'none' | 'live' | 'dead';
  /** The next try that it waits for, until its time has come. */
  readonly retry?: Retry | undefined;
}

export interface BoardPhase {
  readonly name: string;
  /** Undefined when the file is missing or invalid. */
  readonly state: PhaseState | undefined;
}

/** What a map answers; who fills it may do so as it is asked. */
export interface Lookup<T> {
  get(name: string): T | undefined;
  has(name: string): boolean;
}

export interface Board {
  readonly project: ProjectState | undefined;
  readonly config: Config;
  /** In display order. */
  readonly phases: readonly BoardPhase[];
  /** In order of phase, then id. */
  readonly tasks: readonly BoardTask[];
  /** Tasks that are no more in the project: references still lead to them, and nothing else does. */
  readonly archived: readonly BoardTask[];
  readonly byRef: Lookup<BoardTask>;
  readonly byKey: Lookup<BoardTask>;
  readonly byId: Lookup<readonly BoardTask[]>;
  readonly byPhase: Lookup<readonly BoardTask[]>;
  /** The children of each parent, by its reference. */
  readonly byParent: Lookup<readonly BoardTask[]>;
}

export function makeBoard(
  project: ProjectState | undefined,
  config: Config,
  phases: readonly BoardPhase[],
  tasks: readonly BoardTask[],
  archived: readonly BoardTask[] = [],
): Board {
  const byRef = new Map<string, BoardTask>();
  const byKey = new Map<string, BoardTask>();
  const byId = new Map<string, BoardTask[]>();
  const byPhase = new Map<string, BoardTask[]>();
  const byParent = new Map<string, BoardTask[]>();
  for (const task of tasks) {
    byRef.set(task.ref, task);
    if (task.key !== undefined && !byKey.has(task.key)) byKey.set(task.key, task);
    addTo(byId, task.id, task);
    addTo(byPhase, task.phase, task);
  }
  for (const task of archived) {
    if (byRef.has(task.ref)) continue;
    byRef.set(task.ref, task);
    if (task.key !== undefined && !byKey.has(task.key)) byKey.set(task.key, task);
    addTo(byId, task.id, task);
    addTo(byPhase, task.phase, task);
  }
  const board = { project, config, phases, tasks, archived, byRef, byKey, byId, byPhase, byParent };
  // Only now can a parent be told by whichever reference names it.
  for (const task of tasks) {
    const parent = parentRef(board, task);
    if (parent !== undefined) addTo(byParent, parent, task);
  }
  return board;
}

function addTo(groups: Map<string, BoardTask[]>, name: string, task: BoardTask): void {
  const group = groups.get(name);
  if (group) group.push(task);
  else groups.set(name, [task]);
}

/** An edge as written, read: to a phase, or to a task by whatever reference. */
export type Edge =
  | { readonly to: 'phase'; readonly phase: string; readonly hard: true }
  | { readonly to: 'task'; readonly ref: string; readonly hard: boolean };

export function edgesOf(dependsOn: readonly Dependency[] | undefined): Edge[] {
  return (dependsOn ?? []).map((dependency): Edge => {
    if (typeof dependency === 'string') return { to: 'task', ref: dependency, hard: true };
    if ('phase' in dependency) return { to: 'phase', phase: dependency.phase, hard: true };
    return { to: 'task', ref: dependency.task, hard: dependency.type !== 'soft' };
  });
}

/** The tasks a reference can mean, seen from a task: its own phase wins where an id stands in several. */
export function resolve(board: Board, reference: string, fromPhase?: string): readonly BoardTask[] {
  const exact = board.byRef.get(reference);
  if (exact) return [exact];
  if (reference.includes('/')) {
    const [phase, id = '', ...rest] = reference.split('/');
    const task = rest.length > 0 ? undefined : board.byRef.get(`${phase}/${padId(id)}`);
    return task ? [task] : [];
  }
  const sameId = board.byId.get(padId(reference));
  if (sameId) {
    const own = sameId.filter((task) => task.phase === fromPhase);
    return own.length === 1 ? own : sameId;
  }
  const task = board.byKey.get(reference);
  return task ? [task] : byExternalId(board.tasks, reference);
}

/** One name for all ways to write an edge: a task's reference or `phase:<name>`, and as written where no single task is meant. */
export function targetName(board: Board, edge: Edge, fromPhase?: string): string {
  if (edge.to === 'phase') return `phase:${edge.phase}`;
  const [target, ...more] = resolve(board, edge.ref, fromPhase);
  return target && more.length === 0 ? target.ref : edge.ref;
}

/** Each target once: of two edges to it the hard one counts. */
export function distinctEdges(
  board: Board,
  dependsOn: readonly Dependency[] | undefined,
  fromPhase?: string,
): Edge[] {
  const distinct = new Map<string, Edge>();
  for (const edge of edgesOf(dependsOn)) {
    const name = targetName(board, edge, fromPhase);
    if (edge.hard || !distinct.has(name)) distinct.set(name, edge);
  }
  return [...distinct.values()];
}

/** What another system called a task names it here too, where nothing else does. */
export function byExternalId<T extends BoardTask>(tasks: readonly T[], reference: string): readonly T[] {
  return tasks.filter(({ state }) => state?.external_id === reference);
}

export function childrenOf(board: Board, ref: string): readonly BoardTask[] {
  return board.byParent.get(ref) ?? [];
}

export function parentRef(board: Board, task: BoardTask): string | undefined {
  const parent = task.state ? task.state.parent_id : task.brokenParent;
  if (parent === undefined) return undefined;
  const found = resolve(board, parent, task.phase);
  return found.length === 1 ? found[0]?.ref : undefined;
}

/** Task, then phase, then project, then the repository's setting. */
export function reviewOf(board: Board, task: BoardTask): Review {
  const phase = board.phases.find(({ name }) => name === task.phase);
  return (
    task.state?.review ??
    phase?.state?.review ??
    board.project?.review ??
    board.config.review?.mode ??
    'human'
  );
}
