// The part of the library that is about working together, with the seed's names and arguments.

import type { PlanTask } from '../../model/generated/types.ts';
import { type JoinRequest, joinTask, leaveTask } from '../collaboration/join.ts';
import { listProgress, reportProgress } from '../collaboration/progress.ts';
import { type RateRequest, rateTask } from '../collaboration/rate.ts';
import { share, wrongShare } from '../context/share.ts';
import type { ShareRequest } from '../context/share-entry.ts';
import { showContext } from '../context/show-context.ts';
import { addNote, readNotes } from '../notes/notes.ts';
import { type AddRequest, addTask } from '../task/add.ts';
import { moveTasks } from '../task/move-tasks.ts';
import type { Workspace } from '../workspace/workspace.ts';

export interface CompleteOptions {
  readonly summary?: string;
  readonly actual_hours?: number;
}

export type ShareOptions = Partial<Pick<ShareRequest, 'kind' | 'rationale' | 'path'>>;

/** What can be said of a new task beside its name, in the seed's words. */
export interface NewTaskFields extends Partial<Omit<PlanTask, 'name'>> {}

export function togetherOn(workspace: Workspace) {
  const rate = (ref: string, rating: Omit<RateRequest, 'ref'>) => rateTask(workspace, { ref, ...rating });
  return {
    /** A name and fields of the schema, or a whole request. */
    add: (task: AddRequest | string, fields: NewTaskFields = {}) =>
      addTask(workspace, typeof task === 'string' ? requestOf(task, fields) : task),
    complete: (ref: string, { summary, actual_hours }: CompleteOptions = {}) =>
      moveTasks(workspace, { verb: 'complete', refs: [ref], summary, actualHours: actual_hours }),
    rate,
    /** The seed's name of `rate`. */
    feedback: rate,
    join: (ref: string, who: Omit<JoinRequest, 'ref'> = {}) => joinTask(workspace, { ref, ...who }),
    leave: (ref: string, who: Omit<JoinRequest, 'ref'> = {}) => leaveTask(workspace, { ref, ...who }),
    /** A value under a key; `options` for decisions, discoveries, artifacts and syncs. */
    share: (ref: string, key: string, value?: unknown, options: ShareOptions = {}) =>
      wrongShare({ kind: 'update', ...options }) ??
      share(workspace, { ref, key, value, kind: 'update', ...options }),
    /** What is shared on a task and its parents. */
    context: (ref: string, since?: string) => showContext(workspace, ref, since),
    note: (ref: string, agent: string, text: string, section?: string) =>
      addNote(workspace, { ref, agent, text, section }),
    notes: (ref: string, agent?: string) => readNotes(workspace, ref, agent),
    progress: (ref: string, percent: number, message?: string) =>
      reportProgress(workspace, { ref, percent, message }),
    /** What was said of a task's progress, oldest first. */
    progressOf: (ref: string) => listProgress(workspace, ref),
  };
}

function requestOf(
  name: string,
  { description, phase, assigned_agent, priority, ...fields }: NewTaskFields,
): AddRequest {
  // Medium is the default and is not written.
  const urgent = priority === undefined || priority === 'medium' ? {} : { priority };
  return { name, description, phase, agent: assigned_agent, fields: { ...fields, ...urgent } };
}
