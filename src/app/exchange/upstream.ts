// The one state file of the earlier sow (structure 1.0.0) ⇄ a project, its phases and its tasks. Pure.
import type { PhaseState, ProjectState, TaskState } from '../../model/generated/types.ts';
import { STATUSES } from '../../model/status.ts';
import { isTaskId, padId } from '../../model/task-id.ts';
import type { Notes } from './note.ts';
import { compact, type Fields, fieldsIn, isFields, itemsIn, numberIn, textIn, timeIn } from './values.ts';

export interface WholeState {
  readonly project: Fields;
  /** By name, in the file's order. */
  readonly phases: ReadonlyMap<string, Fields>;
  /** By reference, `<phase>/<NNN>`. */
  readonly tasks: ReadonlyMap<string, Fields>;
}

/** Whether a project's state file is the earlier sow's. */
export function isUpstreamState(value: unknown): value is Fields {
  return isFields(value) && isFields(value.phases) && 'statechart' in value;
}

const PROJECT_FIELDS = ['name', 'type', 'branch', 'description', 'agent_sessions', 'metadata'];
const PHASE_STATUSES = [
  'pending',
  'in_progress',
  'active',
  'summarizing',
  'publishing',
  'completed',
  'failed',
  'skipped',
];

export function fromUpstream(file: Fields, notes: Notes): WholeState {
  const statechart = fieldsIn(file.statechart);
  const updated_at = timeIn(file.updated_at) ?? timeIn(file.created_at);
  tellUnknown(
    file,
    [...PROJECT_FIELDS, 'created_at', 'updated_at', 'statechart', 'phases'],
    'project',
    notes,
  );
  const project = compact({
    ...picked(file, PROJECT_FIELDS),
    created_at: timeIn(file.created_at) ?? updated_at,
    updated_at,
    statechart: {
      current_state: textIn(statechart.current_state),
      updated_at: timeIn(statechart.updated_at) ?? updated_at,
    },
    metadata: {
      ...fieldsIn(file.metadata),
      ...unknownOf(file, [...PROJECT_FIELDS, 'created_at', 'updated_at', 'statechart', 'phases']),
    },
  });
  const phases = new Map<string, Fields>();
  const tasks = new Map<string, Fields>();
  for (const [name, value] of Object.entries(fieldsIn(file.phases))) {
    const phase = fieldsIn(value);
    phases.set(name, phaseFrom(name, phase, String(project.created_at), notes));
    for (const item of itemsIn(phase.tasks)) {
      const task = taskFrom(name, fieldsIn(item), notes);
      tasks.set(`${name}/${task.id}`, task);
    }
  }
  return { project, phases, tasks };
}

const PHASE_FIELDS = [
  'status',
  'enabled',
  'created_at',
  'started_at',
  'completed_at',
  'failed_at',
  'iteration',
  'metadata',
  'inputs',
  'outputs',
  'tasks',
];

function phaseFrom(name: string, phase: Fields, since: string, notes: Notes): Fields {
  const status = textIn(phase.status) ?? 'pending';
  const isKnown = PHASE_STATUSES.includes(status);
  if (!isKnown)
    notes.add(`phases.${name}.status`, `${status} is no status of a phase: pending, and kept in metadata`);
  tellUnknown(phase, PHASE_FIELDS, `phases.${name}`, notes);
  const iteration = numberIn(phase.iteration);
  return compact({
    name,
    status: isKnown ? status : 'pending',
    enabled: phase.enabled === true,
    created_at: timeIn(phase.created_at) ?? since,
    started_at: timeIn(phase.started_at),
    completed_at: timeIn(phase.completed_at),
    failed_at: timeIn(phase.failed_at),
    iteration: iteration !== undefined && iteration >= 1 ? iteration : undefined,
    inputs: itemsIn(phase.inputs).map(artifactFrom),
    outputs: itemsIn(phase.outputs).map(artifactFrom),
    metadata: {
      ...fieldsIn(phase.metadata),
      ...unknownOf(phase, PHASE_FIELDS),
      ...(!isKnown && { upstream_status: status }),
    },
  });
}

const TASK_TIMES = ['created_at', 'started_at', 'updated_at', 'completed_at'];
const TASK_FIELDS = [
  'id',
  'name',
  'phase',
  'status',
  'iteration',
  'assigned_agent',
  'session_id',
  'inputs',
  'outputs',
  'metadata',
  ...TASK_TIMES,
];

function taskFrom(phase: string, task: Fields, notes: Notes): Fields {
  const id = padId(textIn(task.id) ?? '');
  const subject = `phases.${phase}.tasks.${id}`;
  if (!isTaskId(id)) notes.add(subject, 'its id is not three digits');
  if (typeof task.id === 'number') notes.add(`${subject}.id`, 'was written without quotes');
  const status = STATUSES.find((one) => one === task.status);
  if (status === undefined)
    notes.add(`${subject}.status`, `${String(task.status)} is no status: pending, and kept in metadata`);
  tellUnknown(task, TASK_FIELDS, subject, notes);
  const { dependencies, ...metadata } = fieldsIn(task.metadata);
  const depends_on = Array.isArray(dependencies) ? dependencies.map((one) => padId(String(one))) : undefined;
  const created_at = timeIn(task.created_at) ?? timeIn(task.updated_at);
  return compact({
    id,
    name: textIn(task.name),
    phase,
    status: status ?? 'pending',
    created_at,
    started_at: timeIn(task.started_at),
    updated_at: timeIn(task.updated_at) ?? created_at,
    completed_at: timeIn(task.completed_at),
    iteration: Math.max(1, numberIn(task.iteration) ?? 1),
    assigned_agent: textIn(task.assigned_agent) ?? 'implementer',
    session_id: textIn(task.session_id),
    ...(depends_on && depends_on.length > 0 && { depends_on }),
    inputs: itemsIn(task.inputs).map(artifactFrom),
    outputs: itemsIn(task.outputs).map(artifactFrom),
    metadata: {
      ...metadata,
      ...unknownOf(task, TASK_FIELDS),
      ...(!status && { upstream_status: task.status }),
    },
  });
}

function artifactFrom(value: unknown): Fields {
  const artifact = fieldsIn(value);
  return compact({
    type: textIn(artifact.type),
    path: textIn(artifact.path),
    approved: artifact.approved === true,
    created_at: timeIn(artifact.created_at) ?? '1970-01-01T00:00:00Z',
    metadata: fieldsIn(artifact.metadata),
  });
}

/** The earlier sow's one file: what it has a field for, as it wrote it, without its noise. */
export function toUpstream(
  project: ProjectState,
  phases: readonly PhaseState[],
  tasks: readonly TaskState[],
  notes: Notes,
): Fields {
  const { name, type, branch, description, created_at, updated_at, agent_sessions, metadata, statechart } =
    project;
  if (metadata) notes.add('project.metadata', 'the earlier sow has no field for it');
  return compact({
    name,
    type,
    branch,
    description,
    created_at,
    updated_at,
    phases: Object.fromEntries(phases.map((phase) => [phase.name, phaseTo(phase, tasks, notes)])),
    statechart,
    agent_sessions,
  });
}

function phaseTo(phase: PhaseState, tasks: readonly TaskState[], notes: Notes): Fields {
  const { name, depends_on, review, ...fields } = phase;
  if (depends_on) notes.add(`${name}.depends_on`, 'the earlier sow has no field for it');
  if (review) notes.add(`${name}.review`, 'the earlier sow has no field for it');
  return { ...fields, tasks: tasks.filter((task) => task.phase === name).map((task) => taskTo(task, notes)) };
}

function taskTo(task: TaskState, notes: Notes): Fields {
  const { depends_on, metadata, ...others } = task;
  const known = picked(others, TASK_FIELDS);
  for (const field of Object.keys(others).filter((one) => !TASK_FIELDS.includes(one)))
    notes.add(`${task.phase}/${task.id}.${field}`, 'the earlier sow has no field for it');
  return compact({ ...known, metadata: { ...metadata, ...(depends_on && { dependencies: depends_on }) } });
}

function picked(value: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(value).filter(([name]) => names.includes(name)));
}

function unknownOf(value: Fields, known: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !known.includes(name)));
}

function tellUnknown(value: Fields, known: readonly string[], subject: string, notes: Notes): void {
  for (const name of Object.keys(unknownOf(value, known)))
    notes.add(`${subject}.${name}`, 'is no field here: kept in metadata');
}
