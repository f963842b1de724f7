// A reference as people write it → one task, or why not.

import { fail, ok, type Result } from '../../base/result.ts';
import { nearest } from '../../base/suggest.ts';
import type { TaskState } from '../../model/generated/types.ts';
import { byExternalId } from '../../model/graph/board.ts';
import { padId } from '../../model/task-id.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import type { TaskFile } from '../../store/state/source.ts';

export function findTask(snapshot: Snapshot, reference: string): Result<TaskFile> {
  const byId = refsOf(snapshot, reference).map((ref) => ({ ref }));
  const byKey = byId.length > 0 ? byId : snapshot.withKey(reference).map((ref) => ({ ref }));
  const found = byKey.length > 0 ? byKey : byExternalId(snapshot.board.tasks, reference);
  const [first, ...more] = found;
  if (!first) return notFound(snapshot, reference);
  if (more.length > 0)
    return fail({ reason: 'ambiguous', ref: reference, candidates: found.map(({ ref }) => ref) });
  const task = snapshot.task(first.ref);
  return task ? ok(task) : fail({ reason: 'not-found', what: 'task', ref: reference });
}

/** What was archived has not gone for good. */
function notFound(snapshot: Snapshot, reference: string): Result<never> {
  const missing = { reason: 'not-found', what: 'task', ref: reference } as const;
  const id = /^(?:[^/]+\/)?([0-9]{1,3})$/.exec(reference)?.[1];
  const archived = snapshot.board.archived.find(
    (task) => task.key === reference || (id !== undefined && task.id === padId(id)),
  );
  if (!archived) return fail({ ...missing, near: near(snapshot, reference) });
  return fail({
    ...missing,
    hint: `it is archived: sow archive show ${archived.ref}, sow archive restore ${archived.ref}`,
  });
}

/** By id alone, so that most calls look at no other task; in the order of the phases where there are several. */
function refsOf(snapshot: Snapshot, reference: string): readonly string[] {
  const [, phase, id] = /^(?:([^/]+)\/)?([0-9]{1,3})$/.exec(reference) ?? [];
  if (id === undefined) return [];
  const refs = snapshot.withId(padId(id)).filter((ref) => phase === undefined || ref.startsWith(`${phase}/`));
  return refs.length > 1 ? snapshot.taskRefs.filter((ref) => refs.includes(ref)) : refs;
}

export type SoundTask = TaskFile & { readonly state: TaskState };

/** As findTask, and its file must be sound. */
export function findSoundTask(snapshot: Snapshot, reference: string): Result<SoundTask> {
  const task = findTask(snapshot, reference);
  if (!task.ok) return task;
  if (isSound(task.value)) return ok(task.value);
  return fail({ reason: 'invalid-state', diagnostics: task.value.file.diagnostics });
}

export function isSound(task: TaskFile): task is SoundTask {
  return task.state !== undefined;
}

/**
 * A task whose broken file claims a key, or may claim it because it cannot be read: nobody else may be given that key, or
 * it would stand twice when the file is mended.
 */
export function brokenWithKey({ taskRefs, task }: Snapshot, key: string): TaskFile | undefined {
  const line = new RegExp(`^key:\\s*["']?${key}["']?\\s*(#.*)?$`, 'm');
  return taskRefs
    .flatMap((ref) => task(ref) ?? [])
    .find(({ state, file }) => state === undefined && (file.unread || line.test(file.text)));
}

function near({ board, taskRefs }: Snapshot, reference: string): string[] {
  const keys = board.tasks.flatMap(({ key }) => key ?? []);
  return nearest(padId(reference), [...keys, ...taskRefs, ...taskRefs.map((ref) => ref.split('/')[1] ?? '')]);
}
