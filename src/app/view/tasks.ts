// Reading tasks: list, show, ready, why.
import { fail, ok, type Result } from '../../base/result.ts';
import type { Event, TaskState } from '../../model/generated/types.ts';
import { childrenOf, type Edge, edgesOf, resolve } from '../../model/graph/board.ts';
import { inStartOrder } from '../../model/graph/order.ts';
import { STATUSES } from '../../model/status.ts';
import { reading } from '../../store/disk/io-failure.ts';
import { feedbackFile, taskDescription } from '../../store/layout.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import type { TaskFile } from '../../store/state/source.ts';
import { nowOf } from '../../store/store.ts';
import { readIndexed, readQuietly } from '../../store/transaction/quiet.ts';
import { findSoundTask, findTask } from '../workspace/find-task.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type Selection, selected, wrongWord } from './select.ts';
import { type TaskView, viewTask, viewTasks } from './task-view.ts';

export interface ListRequest extends Selection {
  readonly phase?: string | undefined;
  readonly statuses?: readonly string[] | undefined;
  readonly role?: string | undefined;
}

export function listTasks(workspace: Workspace, request: ListRequest): Result<readonly TaskView[]> {
  return read(workspace, (snapshot) => {
    const tasks = selectTasks(snapshot, request, nowOf(workspace.store));
    return tasks.ok ? ok(tasks.value.map((task) => viewTask(snapshot, task))) : tasks;
  });
}

/** The tasks that are asked for, in order of phase and number. */
export function selectTasks(
  snapshot: Snapshot,
  { phase, statuses, role, ...selection }: ListRequest,
  now: string,
): Result<readonly TaskFile[]> {
  const unknown = wrongWord('status', statuses, STATUSES);
  if (unknown) return unknown;
  if (phase !== undefined && !snapshot.phases.some(({ name }) => name === phase)) {
    const names = snapshot.phases.map(({ name }) => name);
    return fail({ reason: 'not-found', what: 'phase', ref: phase, near: names });
  }
  const tasks = snapshot.taskRefs.flatMap((ref) => snapshot.task(ref) ?? []);
  const wanted = tasks.filter(
    (task) =>
      (phase === undefined || task.phase === phase) &&
      // A broken file has no status to select by: it is shown whatever is asked for, rather than dropped.
      (!task.state ||
        ((!statuses?.length || statuses.includes(task.state.status)) &&
          (role === undefined || task.state.assigned_agent === role))),
  );
  return selected(snapshot, wanted, selection, now);
}

/** Ready and resumable tasks, in the order in which they would start. */
export function readyTasks(workspace: Workspace): Result<readonly TaskView[]> {
  return read(workspace, (snapshot) => {
    const open = viewTasks(snapshot).filter(
      (task) => task.readiness === 'ready' || task.readiness === 'resumable',
    );
    const byRef = new Map(open.map((task) => [task.ref, task]));
    const board = snapshot.board;
    const ordered = inStartOrder(
      board,
      board.tasks.filter(({ ref }) => byRef.has(ref)),
    );
    return ok(ordered.flatMap(({ ref }) => byRef.get(ref) ?? []));
  });
}

export interface TaskDetails {
  readonly view: TaskView;
  readonly description: string | undefined;
  /** The feedback of the last rejection. */
  readonly feedback: string | undefined;
  readonly events: readonly Event[];
  readonly dependents: readonly string[];
  readonly children: readonly string[];
}

export function showTask(workspace: Workspace, ref: string): Result<TaskDetails> {
  return read(workspace, (snapshot) => {
    const task = findTask(snapshot, ref);
    if (!task.ok) return task;
    const iteration = task.value.state?.iteration ?? 1;
    return ok({
      view: viewTask(snapshot, task.value),
      description: snapshot.text(taskDescription(task.value.ref)) ?? undefined,
      feedback: snapshot.text(feedbackFile(task.value.ref, iteration - 1)) ?? undefined,
      events: task.value.history.events,
      dependents: dependentsOf(snapshot, task.value.ref),
      children: childrenOf(snapshot.board, task.value.ref).map((child) => child.ref),
    });
  });
}

/** What its file says, without a look at any other task. */
export function getTask(
  { store }: Workspace,
  reference: string,
): Result<{ readonly ref: string; readonly state: TaskState }> {
  return reading(store.dir, () =>
    readQuietly(store, (snapshot) => {
      if (!snapshot.project.exists) return fail({ reason: 'no-project' });
      const task = findSoundTask(snapshot, reference);
      return task.ok ? ok({ ref: task.value.ref, state: task.value.state }) : task;
    }),
  );
}

/** References of the tasks that wait for a task, by whatever name they have for it. */
export function dependentsOf({ board }: Snapshot, ref: string): string[] {
  const leads = (edge: Edge, phase: string): boolean =>
    edge.to === 'task' && resolve(board, edge.ref, phase).some((target) => target.ref === ref);
  return board.tasks
    .filter(({ state, phase }) => edgesOf(state?.depends_on).some((edge) => leads(edge, phase)))
    .map((task) => task.ref);
}

/** One moment of a project; without a project there is nothing to read. */
export function read<T>(workspace: Workspace, view: (snapshot: Snapshot) => Result<T>): Result<T> {
  const { store } = workspace;
  return reading(store.dir, () =>
    readIndexed(store, (snapshot) =>
      snapshot.project.exists ? view(snapshot) : fail({ reason: 'no-project' }),
    ),
  );
}
