// Another system's tasks into an open project: ids are given out, edges follow them, and every task keeps what it was called
// there. One that is there already is left as it is.
import { ok, type Result } from '../../base/result.ts';
import type { TaskState } from '../../model/generated/types.ts';
import { taskDescription, taskFolder, taskState } from '../../store/layout.ts';
import { writePhase } from '../project/new.ts';
import { taskPhases } from '../task/add.ts';
import { checkGraph, withTasks } from '../task/check-graph.ts';
import { DEFAULT_ROLE, homePhase, takeId, usedIds } from '../task/new-task.ts';
import type { Change } from '../workspace/decision.ts';
import type { IncomingTask } from './incoming.ts';
import type { Notes } from './note.ts';
import type { System } from './source.ts';
import { compact, type Fields } from './values.ts';

export interface BroughtIn {
  readonly ref: string;
  readonly externalId: string;
  readonly name: string;
  readonly outcome: 'created' | 'kept';
}

export function bringIn(
  change: Change,
  tasks: readonly IncomingTask[],
  from: System,
  notes: Notes,
): Result<readonly BroughtIn[]> {
  const placed = placeAll(change, tasks, notes);
  if (!placed.ok) return placed;
  const refs = placed.value;
  const states = new Map<string, TaskState>();
  const brought: BroughtIn[] = [];
  for (const task of tasks) {
    const place = refs.get(task.externalId);
    if (!place) continue;
    const { externalId, name } = task;
    brought.push({ ref: place.ref, externalId, name, outcome: place.isNew ? 'created' : 'kept' });
    if (!place.isNew || states.has(place.ref)) continue;
    const written = write(change, task, place.ref, from, edgesOf(task, place.ref, refs, tasks, notes));
    if (!written.ok) return written;
    states.set(place.ref, written.value);
  }
  const sound = checkGraph(withTasks(change.snapshot.board, states), [...states.keys()]);
  return sound.ok ? ok(brought) : sound;
}

interface Placed {
  readonly ref: string;
  readonly isNew: boolean;
}

/** Every task gets its reference before any edge is written. */
function placeAll(
  change: Change,
  tasks: readonly IncomingTask[],
  notes: Notes,
): Result<ReadonlyMap<string, Placed>> {
  const { snapshot } = change;
  const used = usedIds(snapshot);
  const standing = new Map(
    snapshot.board.tasks.flatMap(({ ref, state }) =>
      state?.external_id ? [[state.external_id, ref] as const] : [],
    ),
  );
  const refs = new Map<string, Placed>();
  for (const task of tasks) {
    const known = standing.get(task.externalId) ?? sameThere(snapshot, task);
    if (refs.has(task.externalId)) {
      notes.add(task.externalId, 'stands twice: the first is taken');
      continue;
    }
    if (known !== undefined) {
      notes.add(task.externalId, `is ${known} already: left as it is`);
      refs.set(task.externalId, { ref: known, isNew: false });
      continue;
    }
    const home = homeOf(change, task.phase);
    if (!home.ok) return home;
    const phase = home.value;
    const id = takeId(used, phase);
    if (!id.ok) return id;
    refs.set(task.externalId, { ref: `${phase}/${id.value}`, isNew: true });
  }
  return ok(refs);
}

/** A task that came with the whole project has no foreign name: it is what it was called. */
function sameThere(
  { board }: Change['snapshot'],
  { externalId, name, times }: IncomingTask,
): string | undefined {
  const standing = board.byRef.get(externalId)?.state;
  return standing?.name === name && standing.created_at === times.created_at ? externalId : undefined;
}

function homeOf(change: Change, phase: string | undefined): Result<string> {
  const { snapshot } = change;
  if (phase === undefined || snapshot.phases.some(({ name }) => name === phase))
    return homePhase(snapshot, phase, taskPhases(snapshot));
  const made = writePhase(change, phase, {});
  return made.ok ? ok(phase) : made;
}

function edgesOf(
  task: IncomingTask,
  ref: string,
  refs: ReadonlyMap<string, Placed>,
  tasks: readonly IncomingTask[],
  notes: Notes,
): Fields {
  const byId = new Map(tasks.map((one) => [one.externalId, one]));
  const above = new Set<string>();
  for (let one = task.parent; one !== undefined && !above.has(one); one = byId.get(one)?.parent)
    above.add(one);
  const [phase] = ref.split('/');
  const named = (id: string): string | undefined => {
    const to = refs.get(id)?.ref;
    if (to === undefined) notes.add(task.externalId, `names ${id}, which is not there: left out`);
    const [other, short] = to?.split('/') ?? [];
    return other === phase ? short : to;
  };
  const depends_on = task.dependsOn.flatMap(({ id, soft }) => {
    if (above.has(id)) {
      notes.add(task.externalId, `waits for ${id}, which it is a part of: left out`);
      return [];
    }
    const to = named(id);
    return to === undefined ? [] : [soft ? { task: to, type: 'soft' } : to];
  });
  const parent_id = task.parent === undefined ? undefined : named(task.parent);
  return { ...(depends_on.length > 0 && { depends_on }), ...(parent_id !== undefined && { parent_id }) };
}

function write(
  { draft, snapshot, now, actor }: Change,
  task: IncomingTask,
  ref: string,
  from: System,
  edges: Fields,
): Result<TaskState> {
  const [phase = '', id = ''] = ref.split('/');
  const { status, times, fields } = task;
  const created_at = times.created_at ?? now;
  const updated_at = times.updated_at ?? created_at;
  const said = { text: task.reason ?? `so it was in ${from}`, by: actor, at: updated_at };
  const hasEnded = status === 'completed' || status === 'abandoned';
  const state = compact({
    assigned_agent: DEFAULT_ROLE,
    iteration: 1,
    inputs: [],
    outputs: [],
    ...Object.fromEntries(
      Object.entries(fields).filter(([, value]) => !Array.isArray(value) || value.length > 0),
    ),
    id,
    name: task.name.replace(/\s+/g, ' ').trim(),
    phase,
    status,
    created_at,
    updated_at,
    started_at: times.started_at ?? (status === 'pending' ? undefined : created_at),
    completed_at: hasEnded ? (times.completed_at ?? updated_at) : undefined,
    external_id: task.externalId,
    ...(status === 'paused' && { pause: { cause: 'hold', ...said } }),
    ...(status === 'abandoned' && { abandon: { cause: 'cancelled', ...said } }),
    ...edges,
    metadata: task.metadata,
  });
  const whole = { inputs: [], outputs: [], ...state };
  const made = draft.createState('task', taskState(ref), whole);
  if (!made.ok) return made;
  const texts = {
    ...task.files,
    ...(task.description?.trim() && { 'description.md': `${task.description.trimEnd()}\n` }),
  };
  for (const [name, text] of Object.entries(texts)) {
    const path = name === 'description.md' ? taskDescription(ref) : `${taskFolder(ref)}/${name}`;
    draft.setText(path, snapshot.text(path), text);
  }
  const iteration = typeof state.iteration === 'number' ? state.iteration : 1;
  draft.log(ref, {
    type: 'created',
    to: status,
    iteration,
    prev: [],
    name: task.name,
    imported: { from, id: task.externalId },
  });
  for (const event of task.events ?? []) draft.log(ref, event);
  return ok(whole as unknown as TaskState);
}
