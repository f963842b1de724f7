// The edges of tasks as values: what one waits for, what waits for it, and setting them.
import { ok, type Result } from '../../base/result.ts';
import type { Dependency } from '../../model/generated/types.ts';
import { distinctEdges, resolve } from '../../model/graph/board.ts';
import type { Moved } from '../task/apply-move.ts';
import { setTaskFields } from '../task/set.ts';
import { dependentsOf, read } from '../view/tasks.ts';
import { findTask } from '../workspace/find-task.ts';
import type { Workspace } from '../workspace/workspace.ts';

export interface Dependencies {
  /** As they were written. */
  readonly depends_on: readonly Dependency[];
  /** The tasks that these mean, by reference. */
  readonly tasks: readonly { readonly ref: string; readonly type: 'hard' | 'soft' }[];
  readonly phases: readonly string[];
  /** References of the tasks that wait for this one. */
  readonly dependents: readonly string[];
}

export function getDependencies(workspace: Workspace, ref: string): Result<Dependencies> {
  return read(workspace, (snapshot) => {
    const task = findTask(snapshot, ref);
    if (!task.ok) return task;
    const { state, phase } = task.value;
    const edges = distinctEdges(snapshot.board, state?.depends_on, phase);
    return ok({
      depends_on: state?.depends_on ?? [],
      tasks: edges.flatMap((edge) => {
        if (edge.to === 'phase') return [];
        const type = edge.hard ? ('hard' as const) : ('soft' as const);
        return resolve(snapshot.board, edge.ref, phase).map((target) => ({ ref: target.ref, type }));
      }),
      phases: edges.flatMap((edge) => (edge.to === 'phase' ? [edge.phase] : [])),
      dependents: dependentsOf(snapshot, task.value.ref),
    });
  });
}

/** Takes the place of all that were there; checked as `task set` checks them. */
export function setDependencies(
  workspace: Workspace,
  ref: string,
  dependencies: readonly Dependency[],
): Promise<Result<readonly Moved[]>> {
  return setTaskFields(workspace, [ref], [`depends_on=${JSON.stringify(dependencies)}`]);
}

/** References of the tasks that wait for something, in order of phase and id. */
export function tasksWithDependencies(workspace: Workspace): Result<readonly string[]> {
  return read(workspace, ({ board }) =>
    ok(board.tasks.filter(({ state }) => (state?.depends_on ?? []).length > 0).map(({ ref }) => ref)),
  );
}
