// What the graph forbids when edges are written: unknown or ambiguous targets, a task that waits for itself, cycles.
import type { Failure } from '../../base/failure.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { nearest } from '../../base/suggest.ts';
import type { TaskState } from '../../model/generated/types.ts';
import { type Board, type Edge, edgesOf, makeBoard, resolve } from '../../model/graph/board.ts';
import { cyclesThrough, waitsFor } from '../../model/graph/cycles.ts';
import { descendants } from '../../model/graph/tree/tree.ts';

/** The board as it will be: tasks replaced or added by their new states. */
export function withTasks(board: Board, states: ReadonlyMap<string, TaskState>): Board {
  const kept = board.tasks.map((task) => {
    const state = states.get(task.ref);
    if (!state) return task;
    const { ref, id, phase, claim } = task;
    return { ref, id, phase, claim, state, key: state.key, standing: { kind: 'explained' as const } };
  });
  const added = [...states]
    .filter(([ref]) => !board.byRef.has(ref))
    .map(([ref, state]) => ({
      ref,
      id: state.id,
      phase: state.phase,
      key: state.key,
      state,
      standing: { kind: 'explained' as const },
      claim: 'none' as const,
    }));
  return makeBoard(board.project, board.config, board.phases, [...kept, ...added], board.archived);
}

/** @param changed the references whose edges were written. */
export function checkGraph(board: Board, changed: readonly string[]): Result<void> {
  for (const ref of changed) {
    const task = board.byRef.get(ref);
    const dangling = danglingOf(board, ref, task?.phase, task?.state);
    if (dangling) return dangling;
  }
  // Edges of a task are those of all that stand below it: one of them may close the circle.
  const below = changed.flatMap((ref) => {
    const task = board.byRef.get(ref);
    return task ? descendants(board, task).map((one) => one.ref) : [];
  });
  const [cycle] = cyclesThrough(waitsFor(board), [...changed, ...below]);
  return cycle ? fail(cycleFailure(cycle)) : ok(undefined);
}

export function cycleFailure(path: readonly string[]): Failure {
  return {
    reason: 'refused',
    message: `that would be a cycle: ${path.join(' → ')}`,
    hint: 'drop one of these edges',
  };
}

function danglingOf(
  board: Board,
  ref: string,
  phase: string | undefined,
  state: TaskState | undefined,
): Result<void> | undefined {
  const parent =
    state?.parent_id === undefined
      ? []
      : [{ to: 'task' as const, ref: state.parent_id, hard: true, up: true }];
  for (const edge of [...edgesOf(state?.depends_on), ...parent]) {
    const dangling = danglingEdge(board, edge, phase);
    if (dangling) return dangling;
    if (edge.to === 'phase' || resolve(board, edge.ref, phase)[0]?.ref !== ref) continue;
    const message = 'up' in edge ? `${ref} cannot be its own parent` : `${ref} cannot depend on itself`;
    return fail({ reason: 'refused', message });
  }
  return undefined;
}

/** What is wrong with an edge that leads to no task or phase, or to several. @param from the phase of who has it */
export function danglingEdge(board: Board, edge: Edge, from?: string): Result<never> | undefined {
  const phases = board.phases.map(({ name }) => name);
  if (edge.to === 'phase') {
    if (phases.includes(edge.phase)) return undefined;
    const near = nearest(edge.phase, phases);
    return fail({ reason: 'not-found', what: 'phase', ref: edge.phase, near });
  }
  const targets = resolve(board, edge.ref, from);
  if (targets.length === 1) return undefined;
  if (targets.length > 1)
    return fail({ reason: 'ambiguous', ref: edge.ref, candidates: targets.map((target) => target.ref) });
  const names = board.tasks.flatMap((task) => [task.id, ...(task.key ? [task.key] : [])]);
  const missing = {
    reason: 'not-found',
    what: 'task',
    ref: edge.ref,
    near: nearest(edge.ref, names),
  } as const;
  const isPhase = phases.includes(edge.ref);
  return fail(isPhase ? { ...missing, hint: `the phase is meant by {"phase": "${edge.ref}"}` } : missing);
}
