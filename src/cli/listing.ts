// What a list is asked for by its flags, and the fields that are shown of it.

import type { TaskView } from '../app/view/task-view.ts';
import type { ListRequest } from '../app/view/tasks.ts';
import { fail, type Result } from '../base/result.ts';
import { nearest } from '../base/suggest.ts';
import { columns, firstLine } from '../report/text.ts';
import { taskJson } from './shape.ts';
import type { Flags } from './spec.ts';

export function listRequest(flags: Flags): ListRequest {
  const words = (name: string): string[] => flags.strings(name).flatMap((one) => one.split(','));
  return {
    phase: flags.string('phase'),
    statuses: words('status'),
    role: flags.string('agent'),
    assignee: flags.string('assignee'),
    participant: flags.string('participant'),
    priorities: words('priority'),
    labels: words('label'),
    ready: flags.is('ready'),
    blocked: flags.is('blocked'),
    hasDeps: flags.is('has-deps'),
    parent: flags.string('parent'),
    deadlineBefore: flags.string('deadline-before'),
    overdue: flags.is('overdue'),
    criteria: flags.string('criteria') as ListRequest['criteria'],
    sort: flags.string('sort'),
  };
}

/** What is derived, and what only a verb sets. */
const MORE = [
  ...['ref', 'id', 'phase', 'status', 'iteration', 'created_at', 'started_at', 'updated_at', 'completed_at'],
  ...['session_id', 'session', 'claim', 'pause', 'abandon', 'cancel', 'readiness', 'reasons', 'trusted'],
  ...['standing', 'effective_review', 'progress', 'reported'],
];

export async function unknownFields(fields: readonly string[]): Promise<Result<never> | undefined> {
  if (fields.length === 0) return undefined;
  const { taskFields } = await import('../app/task/set.ts');
  const known = [...new Set([...MORE, ...taskFields()])];
  const wrong = fields.find((field) => !known.includes(field));
  if (wrong === undefined) return undefined;
  const [near] = nearest(wrong, known);
  const hint = near ? `did you mean ${near}?` : `such as ${MORE.slice(0, 6).join(', ')}`;
  return fail({ reason: 'usage', message: `there is no field ${wrong}`, hint });
}

/** All of them where none is named. */
export function onlyFields(task: object, fields: readonly string[]): object {
  if (fields.length === 0) return task;
  const values = task as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    fields.flatMap((field) => (values[field] === undefined ? [] : [[field, values[field]]])),
  );
}

export function fieldTable(tasks: readonly TaskView[], fields: readonly string[]): string {
  if (tasks.length === 0) return 'no tasks';
  const cell = (value: unknown): string =>
    value === undefined ? '' : firstLine(typeof value === 'string' ? value : JSON.stringify(value), 60);
  const rows = tasks.map((task) => {
    const values = taskJson(task) as Readonly<Record<string, unknown>>;
    return fields.map((field) => cell(values[field]));
  });
  return columns([[...fields], ...rows]);
}
