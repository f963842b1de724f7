// task-master: .taskmaster/tasks/tasks.json, tasks by tag, each with subtasks that are numbered within it.
import type { Status } from '../../../model/status.ts';
import { type IncomingTask, identified, priorityIn, type Reader, rest, sections } from '../incoming.ts';
import type { Notes } from '../note.ts';
import { type Fields, fieldsIn, itemsIn, textIn, timeIn } from '../values.ts';
import { jsonFiles } from './json.ts';

const STATUS: Readonly<Record<string, Status>> = {
  pending: 'pending',
  'in-progress': 'in_progress',
  review: 'needs_review',
  done: 'completed',
  completed: 'completed',
  blocked: 'paused',
  deferred: 'paused',
  cancelled: 'abandoned',
};

const KNOWN = {
  texts: ['id', 'title', 'description', 'details', 'testStrategy', 'status'],
  times: ['updatedAt', 'createdAt'],
  lists: ['dependencies', 'subtasks'],
  // Where a subtask stands says the same as the last two.
  others: ['priority', 'parentId', 'parentTaskId'],
};

export const readTaskMaster: Reader = (files, notes) => {
  const tags = jsonFiles(files, /tasks\.json$/, notes).flatMap((file): [string, unknown][] => {
    const value = fieldsIn(file);
    return Array.isArray(value.tasks) ? [['', value]] : Object.entries(value);
  });
  const several = tags.length > 1;
  return tags.flatMap(([tag, value]) => {
    const prefix = several ? `${tag}:` : '';
    return identified(itemsIn(fieldsIn(value).tasks), ['id'], `${prefix}tasks`, notes).flatMap((task) =>
      withSubtasks(task, prefix, notes),
    );
  });
};

function withSubtasks(task: Fields, prefix: string, notes: Notes): IncomingTask[] {
  const id = `${prefix}${textIn(task.id)}`;
  const subtasks = identified(itemsIn(task.subtasks), ['id'], `${id}.subtasks`, notes);
  const inside = (one: unknown): string =>
    String(one).includes('.') ? `${prefix}${one}` : `${id}.${String(one)}`;
  return [
    taskFrom(task, id, (one) => `${prefix}${String(one)}`, undefined, notes),
    ...subtasks.map((subtask) => taskFrom(subtask, `${id}.${textIn(subtask.id)}`, inside, id, notes)),
  ];
}

function taskFrom(
  task: Fields,
  id: string,
  named: (one: unknown) => string,
  parent: string | undefined,
  notes: Notes,
): IncomingTask {
  const said = textIn(task.status) ?? 'pending';
  const status = STATUS[said] ?? 'pending';
  if (!STATUS[said]) notes.add(`${id}.status`, `${said} is no status: pending`);
  return {
    externalId: id,
    name: textIn(task.title) ?? id,
    description: sections([
      ['', textIn(task.description)],
      ['Details', textIn(task.details)],
      ['Test strategy', textIn(task.testStrategy)],
    ]),
    status,
    reason: status === 'paused' || status === 'abandoned' ? `${said} in task-master` : undefined,
    dependsOn: itemsIn(task.dependencies).map((one) => ({ id: named(one) })),
    parent,
    times: { created_at: timeIn(task.createdAt), updated_at: timeIn(task.updatedAt) },
    fields: { priority: priorityIn(id, task.priority, notes) },
    metadata: rest(id, task, KNOWN, notes),
  };
}
