// `apply`: a plan becomes tasks, all or none. Tasks are told apart by their key: applied again, a plan writes no byte.
import { fail, ok, type Result } from '../../base/result.ts';
import type { Edit } from '../../document/edit.ts';
import { sameValue } from '../../document/edit.ts';
import type { Plan, PlanTask, TaskState } from '../../model/generated/types.ts';
import { taskDescription, taskState } from '../../store/layout.ts';
import { writePhase } from '../project/new.ts';
import { taskPhases } from '../task/add.ts';
import { withFields } from '../task/apply-move.ts';
import { checkGraph, withTasks } from '../task/check-graph.ts';
import { createTask, DEFAULT_ROLE, usedIds } from '../task/new-task.ts';
import { type Change, change } from '../workspace/change.ts';
import { isSound } from '../workspace/find-task.ts';
import type { Workspace } from '../workspace/workspace.ts';

export interface Applied {
  readonly key: string;
  readonly ref: string;
  readonly name: string;
  readonly outcome: 'created' | 'changed' | 'unchanged';
}

export interface ApplyOutcome {
  readonly tasks: readonly Applied[];
  readonly phases: readonly string[];
  readonly written: boolean;
}

export function applyPlan(workspace: Workspace, plan: Plan): Promise<Result<ApplyOutcome>> {
  return change(workspace, { command: 'apply' }, (current) => applyAll(current, plan));
}

function applyAll(current: Change, plan: Plan): Result<ApplyOutcome> {
  const twice = plan.tasks.find(({ key }, index) => plan.tasks.findIndex((one) => one.key === key) !== index);
  if (twice) return fail({ reason: 'usage', message: `the key ${twice.key} stands twice in the plan` });
  const phases = makePhases(current, plan);
  if (!phases.ok) return phases;
  const used = usedIds(current.snapshot);
  const states = new Map<string, TaskState>();
  const tasks: Applied[] = [];
  for (const item of plan.tasks) {
    const applied = applyOne(current, item, phases.value, used, states);
    if (!applied.ok) return applied;
    tasks.push(applied.value);
  }
  const sound =
    states.size > 0
      ? checkGraph(withTasks(boardWith(current, phases.value.made), states), [...states.keys()])
      : ok(undefined);
  if (!sound.ok) return sound;
  const written = current.draft.files.size > 0;
  return ok({ tasks, phases: phases.value.made, written });
}

interface Phases {
  /** Where tasks go that name none. */
  readonly home: string;
  readonly known: ReadonlySet<string>;
  readonly made: readonly string[];
}

/** Phases that the plan names and the project lacks are made; a task may not name one that neither has. */
function makePhases(current: Change, plan: Plan): Result<Phases> {
  const standing = current.snapshot.phases.filter(({ file }) => file.exists).map(({ name }) => name);
  const made: string[] = [];
  for (const { name, ...fields } of plan.phases ?? []) {
    if (standing.includes(name)) continue;
    const phase = writePhase(current, name, fields);
    if (!phase.ok) return phase;
    made.push(name);
  }
  const known = new Set([...standing, ...made]);
  const home = taskPhases(current.snapshot).find((name) => known.has(name)) ?? [...known][0] ?? '';
  return ok({ home, known, made });
}

function applyOne(
  current: Change,
  item: PlanTask,
  phases: Phases,
  used: ReturnType<typeof usedIds>,
  states: Map<string, TaskState>,
): Result<Applied> {
  const { key, name, description, phase = phases.home, assigned_agent = DEFAULT_ROLE, ...rest } = item;
  if (!phases.known.has(phase))
    return fail({
      reason: 'not-found',
      what: 'phase',
      ref: phase,
      near: [...phases.known],
      hint: `add it under phases: in the plan`,
    });
  const fields = { key, ...withoutDefaults(rest) };
  const board = current.snapshot.board;
  const standing = board.byKey.get(key);
  if (standing) return changeTask(current, standing.ref, item, { ...fields, name, assigned_agent }, states);
  const made = createTask(current, { phase, name, assigned_agent, description, fields }, used);
  if (!made.ok) return made;
  const ref = `${phase}/${made.value.id}`;
  states.set(ref, made.value);
  return ok({ key, ref, name, outcome: 'created' });
}

/** What the plan does not name stays as it is; a task that has started is changed by `task set`, knowingly. */
function changeTask(
  current: Change,
  ref: string,
  item: PlanTask,
  wanted: Readonly<Record<string, unknown>>,
  states: Map<string, TaskState>,
): Result<Applied> {
  const task = current.snapshot.task(ref);
  if (!task || !isSound(task))
    return fail({ reason: 'invalid-state', diagnostics: task?.file.diagnostics ?? [] });
  const { state } = task;
  if (item.phase !== undefined && item.phase !== state.phase) {
    return fail({
      reason: 'refused',
      message: `${item.key} is task ${ref}; a plan does not move tasks between phases`,
    });
  }
  const explicit =
    item.assigned_agent === undefined ? { ...wanted, assigned_agent: state.assigned_agent } : wanted;
  const now = state as unknown as Readonly<Record<string, unknown>>;
  const edits = Object.entries(explicit)
    .filter(([field, value]) => !sameValue(value, now[field]))
    .map(([field, value]): Edit => ({ path: [field], value }));
  const description = newDescription(current, ref, item.description);
  const applied = { key: item.key, ref, name: item.name };
  if (edits.length === 0 && description === undefined) return ok({ ...applied, outcome: 'unchanged' });
  if (state.status !== 'pending' || state.started_at !== undefined) {
    const names = [
      ...edits.map(({ path }) => path.join('.')),
      ...(description === undefined ? [] : ['description']),
    ];
    return fail({
      reason: 'refused',
      message: `${ref} (${item.key}) has started; the plan would change its ${names.join(', ')}`,
      hint: `sow task set ${ref} …, or drop the change from the plan`,
    });
  }
  const stamped = [...edits, { path: ['updated_at'], value: current.now }];
  const written = current.draft.editState('task', taskState(ref), task.file.text, stamped);
  if (!written.ok) return written;
  if (description !== undefined)
    current.draft.setText(taskDescription(ref), current.snapshot.text(taskDescription(ref)), description);
  current.draft.log(ref, {
    type: 'set',
    fields: Object.fromEntries(edits.map(({ path, value }) => [path.join('.'), value])),
  });
  states.set(
    ref,
    withFields(state, Object.fromEntries(edits.map(({ path, value }) => [path[0] ?? '', value]))),
  );
  return ok({ ...applied, outcome: 'changed' });
}

function newDescription({ snapshot }: Change, ref: string, wanted: string | undefined): string | undefined {
  if (wanted === undefined || wanted.trim() === '') return undefined;
  const text = `${wanted.trimEnd()}\n`;
  return snapshot.text(taskDescription(ref)) === text ? undefined : text;
}

function withoutDefaults(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(fields).filter(([key, value]) => !(key === 'priority' && value === 'medium')),
  );
}

function boardWith({ snapshot, now }: Change, made: readonly string[]): Change['snapshot']['board'] {
  const { board } = snapshot;
  const added = made.map((name) => ({
    name,
    state: { name, status: 'pending' as const, enabled: true, created_at: now, inputs: [], outputs: [] },
  }));
  return { ...board, phases: [...board.phases, ...added] };
}
