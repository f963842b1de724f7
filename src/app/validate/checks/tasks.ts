// What a task's own file can get wrong that no schema says: its folder's name, its times, its status, what is left over.
import type { Diagnostic } from '../../../base/diagnostic.ts';
import type { TaskState } from '../../../model/generated/types.ts';
import { isTerminal, type Status } from '../../../model/status.ts';
import type { TaskFile } from '../../../store/state/source.ts';
import { type Fault, marksIn } from '../marking.ts';
import { artifactFaults } from './artifacts.ts';
import { ruleFaults, treeFaults } from './rules.ts';
import { TASK_TIMES, timeFaults } from './times.ts';

/** What the file alone does not tell. */
export interface Surroundings {
  readonly isParent: boolean;
  /** Where its children put it, when it stands elsewhere. */
  readonly given: Status | undefined;
  /** Whether a path relative to the repository root leads to something. */
  exists(path: string): boolean;
}

export function taskFaults(task: TaskFile, { isParent, given, exists }: Surroundings): Diagnostic[] {
  const { state, file } = task;
  if (!state) return [];
  return [
    ...placeFaults(state, task),
    ...statusFaults(state, task),
    ...leftoverFaults(state),
    ...timeFaults(state, TASK_TIMES),
    ...ruleFaults(state, task.standing.kind === 'lawful'),
    ...treeFaults(state, isParent),
    ...givenFaults(state, given),
    ...artifactFaults(state, isTerminal(state.status) ? undefined : exists),
  ].map(marksIn(file));
}

function placeFaults(state: TaskState, { id, phase }: TaskFile): Fault[] {
  const faults: Fault[] = [];
  if (state.id !== id) {
    const message = `id ${JSON.stringify(state.id)} is not its folder's, ${id}`;
    faults.push({ code: 'SOW501', path: ['id'], message, help: `write id: "${id}"` });
  }
  if (state.phase !== phase) {
    const message = `phase ${state.phase} is not its folder's, ${phase}`;
    faults.push({ code: 'SOW502', path: ['phase'], message, help: `write phase: ${phase}` });
  }
  return faults;
}

function statusFaults({ status }: TaskState, { standing, ref }: TaskFile): Fault[] {
  const path = ['status'];
  if (standing.kind === 'unlawful') {
    const message = `status went by hand from ${standing.from.join(' or ')} to ${status}, which is no lawful move`;
    return [{ code: 'SOW401', path, message, help: `put it back, or sow task accept ${ref}` }];
  }
  if (standing.kind !== 'lawful') return [];
  const message = `status went by hand from ${standing.from} to ${status}; the next command on it records that`;
  return [{ code: 'SOW402', severity: 'warning', path, message }];
}

/** A hand or git has changed children and left their parent behind. */
function givenFaults({ status }: TaskState, given: Status | undefined): Fault[] {
  if (given === undefined) return [];
  // A parent is paused for nothing else than that too few of its children completed.
  const stands = given === 'paused' ? 'paused (failed)' : given;
  const message = `status ${status} is not what its children give, ${stands}`;
  const help = 'the next command in its tree settles it, and so does sow run';
  return [{ code: 'SOW407', severity: 'warning', path: ['status'], message, help }];
}

/** What ends with the task, or with the work on it. */
function leftoverFaults(state: TaskState): Fault[] {
  if (!isTerminal(state.status)) return [];
  return (['session_id', 'session', 'claim'] as const)
    .filter((field) => state[field] !== undefined)
    .map((field) => ({
      code: 'SOW403',
      severity: 'warning',
      path: [field],
      message: `a ${field === 'claim' ? field : 'session'} stands on a task that is ${state.status}`,
      help: 'remove it',
    }));
}
