// `task add`.
import { fail, ok, type Result } from '../../base/result.ts';
import type { Event, TaskState } from '../../model/generated/types.ts';
import { taskPhasesOf } from '../../model/project-type/types.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import { warnOfRole } from '../agent/warn-of-role.ts';
import { change } from '../workspace/change.ts';
import { brokenWithKey } from '../workspace/find-task.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { checkGraph, withTasks } from './check-graph.ts';
import { withoutTwins } from './edges.ts';
import { createTask, DEFAULT_ROLE, homePhase, usedIds } from './new-task.ts';

export interface AddRequest {
  readonly name: string;
  readonly phase?: string | undefined;
  readonly agent?: string | undefined;
  readonly description?: string | undefined;
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface Added {
  readonly ref: string;
  /** How people name it. */
  readonly short: string;
  readonly task: TaskState;
}

export async function addTask(workspace: Workspace, request: AddRequest): Promise<Result<Added>> {
  const added = await change(workspace, { command: 'task add', again: addedBefore }, (current) => {
    const { snapshot } = current;
    const phase = homePhase(snapshot, request.phase, taskPhases(snapshot));
    if (!phase.ok) return phase;
    const taken = takenKey(snapshot, request.fields.key);
    if (taken) return taken;
    const depends_on = withoutTwins(snapshot, request.fields.depends_on, phase.value);
    const made = createTask(
      current,
      {
        phase: phase.value,
        name: request.name,
        assigned_agent: request.agent ?? DEFAULT_ROLE,
        description: request.description,
        fields: { ...request.fields, depends_on },
      },
      usedIds(snapshot),
    );
    if (!made.ok) return made;
    const ref = `${phase.value}/${made.value.id}`;
    if (request.fields.depends_on !== undefined || request.fields.parent_id !== undefined) {
      const sound = checkGraph(withTasks(snapshot.board, new Map([[ref, made.value]])), [ref]);
      if (!sound.ok) return sound;
    }
    const twice = snapshot.taskRefs.some((other) => other.endsWith(`/${made.value.id}`));
    return ok({ ref, short: twice ? ref : made.value.id, task: made.value });
  });
  if (added.ok) await warnOfRole(workspace, request.agent);
  return added;
}

function addedBefore(snapshot: Snapshot, events: readonly Event[]): Added | undefined {
  const made = events.find(({ type, subject }) => type === 'created' && subject.includes('/'));
  const task = made && snapshot.task(made.subject)?.state;
  return task && { ref: made.subject, short: snapshot.short(made.subject), task };
}

/** Those of the type, the ones that are open first: a task without a phase goes to the first. */
export function taskPhases({ type, phases }: Snapshot): string[] {
  const isOpen = (name: string): boolean => {
    const state = phases.find((phase) => phase.name === name)?.state;
    return state?.enabled === true && !['completed', 'failed', 'skipped'].includes(state.status);
  };
  const names = taskPhasesOf(type);
  return [...names.filter(isOpen), ...names.filter((name) => !isOpen(name))];
}

export function takenKey(snapshot: Snapshot, key: unknown): Result<never> | undefined {
  if (typeof key !== 'string') return undefined;
  const holder = snapshot.board.byKey.get(key) ?? brokenWithKey(snapshot, key);
  return (
    holder &&
    fail({
      reason: 'refused',
      message: `the key ${key} belongs to ${holder.ref}`,
      hint: 'keys are unique in a project',
    })
  );
}
