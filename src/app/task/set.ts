// `task set`: fields by assignment, on one or several tasks in one transaction.
import { fail, ok, type Result } from '../../base/result.ts';
import type { Edit } from '../../document/edit/edit.ts';
import type { Event, TaskState } from '../../model/generated/types.ts';
import { taskState } from '../../store/layout.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import { warnOfRole } from '../agent/warn-of-role.ts';
import { type ChangeOptions, change } from '../workspace/change.ts';
import type { Change } from '../workspace/decision.ts';
import { findSoundTask, type SoundTask } from '../workspace/find-task.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { takenKey } from './add.ts';
import { adopt, type Moved, withFields } from './apply-move.ts';
import { assignable, type Reserved } from './assign.ts';
import { checkGraph, withTasks } from './check-graph.ts';
import { editsWithEdges, logEdits } from './edges.ts';

const RESERVED: Reserved = {
  status: 'use the verbs: sow claim, pause, answer, submit, approve, reject, release, abandon, reopen',
  iteration: 'it grows with sow reject and sow reopen',
  id: 'ids never change',
  phase: 'a task stays in its phase; add a new one there',
  created_at: 'sow keeps the times',
  updated_at: 'sow keeps the times',
  started_at: 'it is set by sow claim',
  completed_at: 'it is set by sow approve and sow abandon',
  session_id: 'sow run keeps the session',
  session: 'sow run keeps the session',
  claim: 'use sow claim and sow release',
  pause: 'use sow pause and sow answer',
  abandon: 'use sow abandon and sow reopen',
  description: 'it stands in description.md, beside the state file of the task',
  cancel: 'sow cancels tasks when something else decides',
};

export const taskFields = (): string[] => assignable('task', RESERVED);

export async function setTaskFields(
  workspace: Workspace,
  refs: readonly string[],
  words: readonly string[],
): Promise<Result<readonly Moved[]>> {
  const options: ChangeOptions<readonly Moved[]> = {
    command: 'task set',
    again: (snapshot, events) => setBefore(snapshot, events, refs),
  };
  const set = await change(workspace, options, (current) => {
    const states = new Map<string, TaskState>();
    const moved: Moved[] = [];
    for (const ref of refs) {
      const task = findSoundTask(current.snapshot, ref);
      if (!task.ok) return task;
      const set = setOne(current, task.value, words);
      if (!set.ok) return set;
      moved.push(set.value);
      states.set(set.value.ref, set.value.task);
    }
    if (words.some((word) => /^(depends_on|parent_id)\b/.test(word))) {
      const sound = checkGraph(withTasks(current.snapshot.board, states), [...states.keys()]);
      if (!sound.ok) return sound;
    }
    return ok(moved);
  });
  const role = words.find((word) => word.startsWith('assigned_agent='))?.slice('assigned_agent='.length);
  if (set.ok) await warnOfRole(workspace, role);
  return set;
}

/** What the same --request-id asks for was done, though another call may have set other values since. */
function setBefore(
  snapshot: Snapshot,
  events: readonly Event[],
  refs: readonly string[],
): readonly Moved[] | undefined {
  const set = refs.map((ref) => {
    const task = findSoundTask(snapshot, ref);
    const isIt = (event: Event): boolean =>
      task.ok && LOGGED.has(event.type) && event.subject === task.value.ref;
    return task.ok && events.some(isIt) ? unchanged(snapshot, task.value) : undefined;
  });
  return set.every((one) => one !== undefined) ? set : undefined;
}

const LOGGED: ReadonlySet<string> = new Set(['set', 'dependency_added', 'dependency_removed']);

function unchanged(snapshot: Snapshot, { ref, state }: SoundTask): Moved {
  const { status } = state;
  return { ref, short: snapshot.short(ref), from: status, to: status, changed: false, task: state };
}

function setOne(current: Change, task: SoundTask, words: readonly string[]): Result<Moved> {
  if (words.some((word) => /^name=\s+$/.test(word)))
    return fail({ reason: 'usage', message: 'a task needs a name that can be read' });
  const edits = editsFor(current, task, words);
  if (!edits.ok) return edits;
  const { state, ref } = task;
  const same = unchanged(current.snapshot, task);
  if (edits.value.length === 0) return ok(same);
  const adopted = adopt(current, task);
  if (!adopted.ok) return adopted;
  const told = Object.entries(adopted.value.fields).map(([key, value]): Edit => ({ path: [key], value }));
  const stamp: Edit = { path: ['updated_at'], value: current.now };
  const written = current.draft.editState('task', taskState(ref), task.file.text, [
    ...told,
    ...edits.value,
    stamp,
  ]);
  if (!written.ok) return written;
  logEdits(current, ref, state, edits.value);
  return ok({
    ...same,
    changed: true,
    task: [...edits.value, stamp].reduce(edited, withFields(state, adopted.value.fields)),
  });
}

function editsFor(current: Change, task: SoundTask, words: readonly string[]): Result<Edit[]> {
  const edits = editsWithEdges('task', task.state, words, RESERVED, current.snapshot, task.phase);
  if (!edits.ok) return edits;
  for (const { path, value } of edits.value) {
    const taken = path[0] === 'key' ? takenKey(current.snapshot, value) : undefined;
    if (taken) return taken;
    if (REQUIRED.has(path.join('.')) && value === undefined)
      return fail({ reason: 'usage', message: `${path.join('.')} cannot be unset` });
  }
  return ok(edits.value.map(withoutNoise).filter((one) => !isDefault(one, task)));
}

/** Medium is the default and is not written. */
function withoutNoise(edit: Edit): Edit {
  return edit.path[0] === 'priority' && edit.value === 'medium' ? { ...edit, value: undefined } : edit;
}

function isDefault({ path, value }: Edit, { state }: SoundTask): boolean {
  return path[0] === 'priority' && value === undefined && state.priority === undefined;
}

const REQUIRED: ReadonlySet<string> = new Set(['name', 'assigned_agent', 'inputs', 'outputs']);

function edited(state: TaskState, { path, value }: Edit): TaskState {
  const [key = '', ...below] = path;
  return withFields(state, { [key]: withValue(state[key as keyof TaskState], below, value) });
}

/** The value with another one at a path below it; undefined takes the field away. */
export function withValue(current: unknown, [key, ...below]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const fields = typeof current === 'object' && current !== null ? { ...current } : {};
  const next = withValue((fields as Record<string, unknown>)[key], below, value);
  const { [key]: _replaced, ...others } = fields as Record<string, unknown>;
  return next === undefined ? others : { ...fields, [key]: next };
}
