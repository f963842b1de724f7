// What the graph forbids when edges are written: unknown or ambiguous targets, a task that waits for itself, cycles.
import { fail, ok, type Result } from '../../base/result.ts';
import { nearest } from '../../base/suggest.ts';
import type { TaskState } from '../../model/generated/types.ts';
import { type Board, edgesOf, makeBoard, resolve } from '../../model/graph/board.ts';
import { cyclesThrough, waitsFor } from '../../model/graph/cycles.ts';
import { descendants } from '../../model/graph/tree.ts';

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
  return cycle
    ? fail({
        reason: 'refused',
        message: `that would be a cycle: ${cycle.join(' → ')}`,
        hint: 'drop one of these edges',
      })
    : ok(undefined);
}

function danglingOf(
  board: Board,
  ref: string,
  phase: string | undefined,
  state: TaskState | undefined,
): Result<void> | undefined {
  const parent =
    state?.parent_id === undefined ? [] : [{ to: 'task' as const, ref: state.parent_id, up: true }];
  for (const edge of [...edgesOf(state?.depends_on), ...parent]) {
    if (edge.to === 'phase') {
      if (board.phases.some(({ name }) => name === edge.phase)) continue;
      return fail({
        reason: 'not-found',
        what: 'phase',
        ref: edge.phase,
        near: nearest(
          edge.phase,
          board.phases.map(({ name }) => name),
        ),
      });
    }
    const targets = resolve(board, edge.ref, phase);
    if (targets.length === 1 && targets[0]?.ref === ref) {
      const message = 'up' in edge ? `${ref} cannot be its own parent` : `${ref} cannot depend on itself`;
      return fail({ reason: 'refused', message });
    }
    if (targets.length === 1) continue;
    if (targets.length > 1)
      return fail({ reason: 'ambiguous', ref: edge.ref, candidates: targets.map((target) => target.ref) });
    const names = board.tasks.flatMap((task) => [task.id, ...(task.key ? [task.key] : [])]);
    return fail({ reason: 'not-found', what: 'task', ref: edge.ref, near: nearest(edge.ref, names) });
  }
  return undefined;
}
