// `apply`: a plan becomes tasks, all or none. Tasks are told apart by their key: applied again, a plan writes no byte.
import type { Diagnostic } from '../../base/diagnostic.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { sortAndDedupe } from '../../document/check/check.ts';
import type { Plan, PlanTask, TaskState } from '../../model/generated/types.ts';
import { makeBoard } from '../../model/graph/board.ts';
import { taskDescription, taskState } from '../../store/layout.ts';
import { withFields } from '../task/apply-move.ts';
import { editsTo } from '../task/assign.ts';
import { withTasks } from '../task/check-graph.ts';
import { createTask, DEFAULT_ROLE, usedIds } from '../task/new-task.ts';
import { change } from '../workspace/change.ts';
import type { Change } from '../workspace/decision.ts';
import { brokenWithKey, isSound } from '../workspace/find-task.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { doubledNames, planGraphFaults, unknownPhases } from './plan-faults.ts';
import { type AppliedPhase, applyPhases, homeOf, type Outcome } from './plan-phases.ts';
import { type Pruned, pruneTasks } from './prune.ts';
import { type PlanSource, planOf } from './read-plan.ts';

export interface Applied {
  readonly key: string;
  readonly ref: string;
  readonly name: string;
  readonly outcome: Outcome;
}

export interface ApplyOptions {
  /** Also remove tasks that a plan made, that this one does not name, and that nobody has begun. */
  readonly prune?: boolean;
  /** Somebody has seen which tasks go. */
  readonly agreed?: boolean;
}

export interface ApplyOutcome {
  readonly tasks: readonly Applied[];
  readonly phases: readonly AppliedPhase[];
  readonly pruned: readonly Pruned[];
  readonly written: boolean;
}

/** @param plan as read from a text, or as a value of its type. */
export async function applyPlan(
  workspace: Workspace,
  plan: PlanSource | Plan,
  options: ApplyOptions = {},
): Promise<Result<ApplyOutcome>> {
  const source = 'place' in plan ? ok(plan) : planOf(plan);
  if (!source.ok) return source;
  return change(workspace, { command: 'apply' }, (current) => applyAll(current, source.value, options));
}

function applyAll(
  current: Change,
  source: PlanSource,
  { prune = false, agreed = false }: ApplyOptions,
): Result<ApplyOutcome> {
  const twice = doubledNames(source);
  if (twice.length > 0) return wrong(twice);
  const phases = applyPhases(current, source);
  if (!phases.ok) return phases;
  const home = homeOf(current, phases.value);
  const lost = unknownPhases(
    source,
    phases.value.board.map(({ name }) => name),
  );
  if (lost.length > 0) return wrong(lost);
  const tasks = applyTasks(current, source, home);
  if (!tasks.ok) return tasks;
  const { applied, states } = tasks.value;
  const { project, config, tasks: standing, archived } = current.snapshot.board;
  const board = withTasks(makeBoard(project, config, phases.value.board, standing, archived), states);
  const faults = planGraphFaults(
    source,
    board,
    applied.map(({ ref }) => ref),
  );
  if (faults.length > 0) return wrong(faults);
  const keys = new Set(source.plan.tasks.map(({ key }) => key));
  const pruned = prune ? pruneTasks(current, keys, board, agreed) : ok([]);
  if (!pruned.ok) return pruned;
  return ok({
    tasks: applied,
    phases: phases.value.applied,
    pruned: pruned.value,
    written: current.draft.files.size > 0,
  });
}

interface AppliedTasks {
  readonly applied: readonly Applied[];
  /** The tasks that are new or change, as they will be. */
  readonly states: ReadonlyMap<string, TaskState>;
}

function applyTasks(current: Change, { plan }: PlanSource, home: string | undefined): Result<AppliedTasks> {
  const used = usedIds(current.snapshot);
  const states = new Map<string, TaskState>();
  const applied: Applied[] = [];
  for (const item of plan.tasks) {
    const ref = current.snapshot.board.byKey.get(item.key)?.ref;
    const broken = ref === undefined ? brokenWithKey(current.snapshot, item.key) : undefined;
    if (broken) return fail({ reason: 'invalid-state', diagnostics: broken.file.diagnostics });
    const done = ref === undefined ? newTask(current, item, home, used) : changeTask(current, ref, item);
    if (!done.ok) return done;
    if (done.value.state) states.set(done.value.ref, done.value.state);
    applied.push({ key: item.key, ref: done.value.ref, name: item.name, outcome: done.value.outcome });
  }
  return ok({ applied, states });
}

interface Done {
  readonly ref: string;
  readonly outcome: Outcome;
  readonly state?: TaskState;
}

function newTask(
  current: Change,
  { phase: named, assigned_agent = DEFAULT_ROLE, name, description, ...rest }: PlanTask,
  home: string | undefined,
  used: ReturnType<typeof usedIds>,
): Result<Done> {
  const phase = named ?? home;
  if (phase === undefined)
    return fail({
      reason: 'not-found',
      what: 'phase',
      ref: 'for tasks',
      hint: 'add one under phases: in the plan',
    });
  const fields = withoutDefaults(rest);
  const made = createTask(current, { phase, name, assigned_agent, description, fields, byPlan: true }, used);
  return made.ok ? ok({ ref: `${phase}/${made.value.id}`, outcome: 'created', state: made.value }) : made;
}

/** What the plan does not name stays as it is; a task that has started is changed by `task set`, knowingly. */
function changeTask(current: Change, ref: string, item: PlanTask): Result<Done> {
  const task = current.snapshot.task(ref);
  if (!task || !isSound(task))
    return fail({ reason: 'invalid-state', diagnostics: task?.file.diagnostics ?? [] });
  const { state } = task;
  const { key, phase, description, ...wanted } = item;
  if (phase !== undefined && phase !== state.phase) {
    return fail({
      reason: 'refused',
      message: `${key} is task ${ref}; a plan does not move tasks between phases`,
      hint: `write phase: ${state.phase}, or give it another key`,
    });
  }
  const edits = editsTo(state, withoutDefaults(wanted));
  const text = newDescription(current, ref, description);
  if (edits.length === 0 && text === undefined) return ok({ ref, outcome: 'unchanged' });
  const fields = Object.fromEntries(edits.map(({ path, value }) => [path.join('.'), value ?? null]));
  if (state.status !== 'pending' || state.started_at !== undefined) {
    const names = [...Object.keys(fields), ...(text === undefined ? [] : ['description'])];
    return fail({
      reason: 'refused',
      message: `${ref} (${key}) has started; the plan would change its ${names.join(', ')}`,
      hint: `sow task set ${ref} …, or drop the change from the plan`,
    });
  }
  const stamped = [...edits, { path: ['updated_at'], value: current.now }];
  const written = current.draft.editState('task', taskState(ref), task.file.text, stamped);
  if (!written.ok) return written;
  if (text !== undefined)
    current.draft.setText(taskDescription(ref), current.snapshot.text(taskDescription(ref)), text);
  current.draft.log(ref, { type: 'set', fields, ...(text !== undefined && { files: ['description.md'] }) });
  const changed = Object.fromEntries(edits.map(({ path, value }) => [path[0] ?? '', value]));
  return ok({ ref, outcome: 'changed', state: withFields(state, changed) });
}

function newDescription({ snapshot }: Change, ref: string, wanted: string | undefined): string | undefined {
  if (wanted === undefined || wanted.trim() === '') return undefined;
  const text = `${wanted.trimEnd()}\n`;
  return snapshot.text(taskDescription(ref)) === text ? undefined : text;
}

/** Medium is not written: undefined unsets what stands there. */
function withoutDefaults(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return fields.priority === 'medium' ? { ...fields, priority: undefined } : fields;
}

function wrong(diagnostics: readonly Diagnostic[]): Result<never> {
  return fail({ reason: 'invalid-input', diagnostics: sortAndDedupe(diagnostics) });
}
