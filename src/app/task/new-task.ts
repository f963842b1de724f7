// A new task in a transaction: its id, its folder's files and its first event. `add` and `apply` both make tasks here.
import { fail, ok, type Result } from '../../base/result.ts';
import type { TaskState } from '../../model/generated/types.ts';
import { isTaskId, nextId } from '../../model/task-id.ts';
import { ARCHIVE, PHASES, taskDescription, taskState } from '../../store/layout.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import type { Change } from '../workspace/decision.ts';

export const DEFAULT_ROLE = 'implementer';

export interface NewTask {
  readonly phase: string;
  readonly name: string;
  readonly assigned_agent: string;
  readonly description?: string | undefined;
  /** Any further fields of the schema. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Made by a plan, which may take it back while nobody has begun it. */
  readonly byPlan?: boolean;
}

/** Ids that were ever used, by phase; it grows as a transaction makes tasks. */
export type UsedIds = Map<string, Set<string>>;

/** Folders count even without a state file: their logs and notes belong to whoever had the id. */
export function usedIds({ list, projectHistory }: Snapshot): UsedIds {
  const used: UsedIds = new Map();
  for (const phase of list(PHASES)) {
    for (const id of list(`${PHASES}/${phase}/tasks`)) if (isTaskId(id)) use(used, phase, id);
  }
  for (const name of list(ARCHIVE)) {
    const [, phase, id] = /^task_(.+)-(\d{3})_/.exec(name) ?? [];
    if (phase && id) use(used, phase, id);
  }
  for (const event of projectHistory.events) {
    const [phase, id] = event.subject.split('/');
    if ((event.type === 'removed' || event.type === 'archived') && phase && id) use(used, phase, id);
  }
  return used;
}

/** The next id of a phase, which is used from now on. */
export function takeId(used: UsedIds, phase: string): Result<string> {
  const everywhere = [...used.values()].flatMap((ids) => [...ids]);
  const id = nextId(everywhere, used.get(phase) ?? new Set());
  if (id === undefined) return fail({ reason: 'ids-exhausted', phase });
  use(used, phase, id);
  return ok(id);
}

export function createTask(change: Change, task: NewTask, used: UsedIds): Result<TaskState> {
  if (task.name.trim() === '')
    return fail({ reason: 'usage', message: 'a task needs a name that can be read' });
  const taken = takeId(used, task.phase);
  if (!taken.ok) return taken;
  const id = taken.value;
  const state = {
    ...task.fields,
    id,
    name: task.name,
    phase: task.phase,
    status: 'pending',
    created_at: change.now,
    updated_at: change.now,
    iteration: 1,
    assigned_agent: task.assigned_agent,
    inputs: task.fields.inputs ?? [],
    outputs: [],
  } as unknown as TaskState;
  const ref = `${task.phase}/${id}`;
  const made = change.draft.createState('task', taskState(ref), state as unknown as Record<string, unknown>);
  if (!made.ok) return made;
  if (task.description?.trim())
    change.draft.setText(
      taskDescription(ref),
      change.snapshot.text(taskDescription(ref)),
      `${task.description.trimEnd()}\n`,
    );
  change.draft.log(ref, {
    type: 'created',
    to: 'pending',
    iteration: 1,
    prev: [],
    name: task.name,
    ...(task.byPlan && { by_plan: true }),
  });
  return ok(state);
}

/**
 * The phase a task goes to when none is named: the first one of the project's type that has tasks, else the first there is.
 * When its file is broken the task goes nowhere else.
 */
export function homePhase(
  { phases }: Snapshot,
  named: string | undefined,
  taskPhases: readonly string[],
): Result<string> {
  const standing = phases.filter(({ file }) => file.exists);
  const wanted = named === undefined ? taskPhases : [named];
  const home =
    wanted.flatMap((name) => standing.find((phase) => phase.name === name) ?? [])[0] ??
    (named === undefined ? standing[0] : undefined);
  if (home?.state) return ok(home.name);
  if (home) return fail({ reason: 'invalid-state', diagnostics: home.file.diagnostics });
  const near = standing.map(({ name }) => name);
  if (named !== undefined) return fail({ reason: 'not-found', what: 'phase', ref: named, near });
  const ref = taskPhases[0] ?? 'implementation';
  return fail({ reason: 'not-found', what: 'phase', ref, hint: 'sow phase add <name>' });
}

function use(used: UsedIds, phase: string, id: string): void {
  const ids = used.get(phase);
  if (ids) ids.add(id);
  else used.set(phase, new Set([id]));
}
