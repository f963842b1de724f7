// The graph of the project as every format draws it: nodes, edges, levels, and what never gets its turn.
import { fail, ok, type Result } from '../../base/result.ts';
import type { Dependency } from '../../model/generated/types.ts';
import { type Board, distinctEdges, parentRef, resolve } from '../../model/graph/board.ts';
import { cycles, waitsFor } from '../../model/graph/cycles.ts';
import { openDependencies } from '../../model/graph/readiness.ts';
import { type Schedule, scheduleOf } from '../../model/graph/schedule.ts';
import { describeBlocker } from '../../model/graph/words/blocker-words.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import { viewTasks } from '../view/task-view.ts';
import { read } from '../view/tasks.ts';
import type { Workspace } from '../workspace/workspace.ts';

export interface GraphNode {
  readonly ref: string;
  /** How people name it. */
  readonly short: string;
  readonly key?: string | undefined;
  readonly name: string;
  readonly phase: string;
  /** `invalid` when its file is broken. */
  readonly status: string;
  readonly readiness: string;
  readonly estimated_hours?: number | undefined;
  /** Counted from 1; absent when it is in none. */
  readonly batch?: number | undefined;
  readonly critical: boolean;
}

export interface GraphEdge {
  /** What has to be there first: a task's reference or `phase:<name>`; the parent of a child. */
  readonly from: string;
  readonly to: string;
  readonly type: 'hard' | 'soft' | 'parent';
}

export interface Waiting {
  readonly ref: string;
  readonly short: string;
  /** What stands in its own way, in words. */
  readonly reasons: readonly string[];
  readonly on_cycle: boolean;
  /** Tasks and phases it waits for that never get their turn either. */
  readonly behind: readonly string[];
}

export interface GraphView {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Levels: a batch waits for tasks of earlier ones only. */
  readonly batches: readonly (readonly string[])[];
  readonly critical_path: { readonly tasks: readonly string[]; readonly hours: number };
  /** Closed paths: the first name stands again at the end. */
  readonly cycles: readonly (readonly string[])[];
  /** References that name no task. */
  readonly missing: readonly { readonly task: string; readonly reference: string }[];
  readonly waiting: readonly Waiting[];
}

/** @param phase only the tasks of this phase, and what they are tied to. */
export function projectGraph(workspace: Workspace, phase?: string): Result<GraphView> {
  return read(workspace, (snapshot) => {
    const names = snapshot.phases.map(({ name }) => name);
    if (phase !== undefined && !names.includes(phase))
      return fail({ reason: 'not-found', what: 'phase', ref: phase, near: names });
    const whole = graphOf(snapshot);
    return ok(phase === undefined ? whole : within(whole, phase));
  });
}

function graphOf(snapshot: Snapshot): GraphView {
  const { board, short } = snapshot;
  const graph = waitsFor(board);
  const schedule = scheduleOf(board, graph);
  return {
    nodes: nodesOf(snapshot, schedule),
    edges: edgesIn(board),
    batches: schedule.levels.map((level) => level.map(({ ref }) => ref)),
    critical_path: { tasks: schedule.criticalPath.map(({ ref }) => ref), hours: schedule.hours },
    cycles: cycles(graph),
    missing: board.tasks.flatMap((task) =>
      openDependencies(board, task).flatMap((blocker) =>
        blocker.kind === 'dependency-missing' ? [{ task: task.ref, reference: blocker.ref }] : [],
      ),
    ),
    waiting: schedule.stuck.map(({ task: { ref }, blockers, onCycle, behind }) => ({
      ref,
      short: short(ref),
      reasons: blockers.map((blocker) => describeBlocker(blocker, short)),
      on_cycle: onCycle,
      behind,
    })),
  };
}

function nodesOf(snapshot: Snapshot, { levels, criticalPath }: Schedule): GraphNode[] {
  const batches = new Map(levels.flatMap((level, at) => level.map(({ ref }) => [ref, at + 1] as const)));
  const critical = new Set(criticalPath.map(({ ref }) => ref));
  return viewTasks(snapshot).map(({ ref, short, id, phase, state, readiness }) => ({
    ref,
    short,
    key: state?.key,
    name: state?.name ?? id,
    phase,
    status: state?.status ?? 'invalid',
    readiness,
    estimated_hours: state?.estimated_hours,
    batch: batches.get(ref),
    critical: critical.has(ref),
  }));
}

function edgesIn(board: Board): GraphEdge[] {
  const ofTasks = board.tasks.flatMap((task) => {
    const parent = parentRef(board, task);
    return [
      ...(parent === undefined ? [] : [{ from: parent, to: task.ref, type: 'parent' as const }]),
      ...edgesTo(board, task.ref, task.state?.depends_on, task.phase),
    ];
  });
  const ofPhases = board.phases.flatMap(({ name, state }) =>
    edgesTo(board, `phase:${name}`, state?.depends_on, undefined),
  );
  return [...ofTasks, ...ofPhases];
}

function edgesTo(
  board: Board,
  to: string,
  dependsOn: readonly Dependency[] | undefined,
  phase: string | undefined,
): GraphEdge[] {
  return distinctEdges(board, dependsOn, phase).flatMap((edge): GraphEdge[] => {
    if (edge.to === 'phase') return [{ from: `phase:${edge.phase}`, to, type: 'hard' }];
    const [target, ...more] = resolve(board, edge.ref, phase);
    if (!target || more.length > 0) return [];
    return [{ from: target.ref, to, type: edge.hard ? 'hard' : 'soft' }];
  });
}

/** The tasks of a phase, with those that are tied to them. */
function within(graph: GraphView, phase: string): GraphView {
  const own = new Set([
    `phase:${phase}`,
    ...graph.nodes.filter((node) => node.phase === phase).map(({ ref }) => ref),
  ]);
  const edges = graph.edges.filter(({ from, to }) => own.has(from) || own.has(to));
  const tied = new Set([...own, ...edges.flatMap(({ from, to }) => [from, to])]);
  return {
    nodes: graph.nodes.filter(({ ref }) => tied.has(ref)),
    edges,
    batches: graph.batches
      .map((batch) => batch.filter((ref) => own.has(ref)))
      .filter((batch) => batch.length > 0),
    critical_path: graph.critical_path,
    cycles: graph.cycles.filter((cycle) => cycle.some((node) => own.has(node))),
    missing: graph.missing.filter(({ task }) => own.has(task)),
    waiting: graph.waiting.filter(({ ref }) => own.has(ref)),
  };
}
