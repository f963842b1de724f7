// Task Orchestrator: the JSON of `tm export`, with the contexts, progress and notes that stand beside it.
import { slug } from '../../../base/id.ts';
import type { Status } from '../../../model/status.ts';
import { type IncomingTask, type Reader, rest, type SourceFiles } from '../incoming.ts';
import type { Notes } from '../note.ts';
import { type Fields, fieldsIn, isFields, itemsIn, numberIn, textIn, timeIn } from '../values.ts';
import { jsonFiles, matching, parsed } from './json.ts';

const STATUS: Readonly<Record<string, Status>> = {
  pending: 'pending',
  in_progress: 'in_progress',
  completed: 'completed',
  cancelled: 'abandoned',
  archived: 'completed',
};

const KNOWN = [
  'id',
  'title',
  'description',
  'status',
  'priority',
  'assignee',
  'created_at',
  'updated_at',
  'completed_at',
  'success_criteria',
  'deadline',
  'estimated_hours',
  'actual_hours',
  'completion_summary',
  'dependencies',
  'depends_on',
  'feedback_quality',
  'feedback_timeliness',
  'feedback_notes',
];

export const readTaskOrchestrator: Reader = (files, notes) =>
  jsonFiles(files, /\.json$/, notes)
    .flatMap((file) => (Array.isArray(file) ? file : itemsIn(fieldsIn(file).tasks)))
    .filter(isFields)
    .map((task) => taskFrom(task, files, notes));

function taskFrom(task: Fields, files: SourceFiles, notes: Notes): IncomingTask {
  const id = textIn(task.id) ?? '';
  const dependsOn = itemsIn(task.dependencies ?? task.depends_on).map((one) => ({ id: String(one) }));
  const said = textIn(task.status) ?? 'pending';
  const status =
    said === 'blocked' ? (dependsOn.length > 0 ? 'pending' : 'paused') : (STATUS[said] ?? 'pending');
  if (!STATUS[said] && said !== 'blocked') notes.add(`${id}.status`, `${said} is no status: pending`);
  const criteria =
    typeof task.success_criteria === 'string' ? parsed(task.success_criteria) : task.success_criteria;
  const priority = textIn(task.priority);
  const deadline = timeIn(task.deadline);
  if (textIn(task.deadline) && !deadline)
    notes.add(`${id}.deadline`, `${String(task.deadline)} is no time: left out`);
  return {
    externalId: id,
    name: textIn(task.title) ?? id,
    description: textIn(task.description),
    status,
    reason: status === 'paused' || status === 'abandoned' ? `${said} in Task Orchestrator` : undefined,
    dependsOn,
    times: {
      created_at: timeIn(task.created_at),
      updated_at: timeIn(task.updated_at),
      completed_at: timeIn(task.completed_at),
    },
    fields: {
      priority: priority === 'medium' ? undefined : priority,
      assignee: textIn(task.assignee),
      success_criteria: itemsIn(criteria).map((one) =>
        isFields(one) ? { criterion: one.criterion, measurable: one.measurable } : { criterion: String(one) },
      ),
      deadline,
      estimated_hours: numberIn(task.estimated_hours),
      actual_hours: numberIn(task.actual_hours),
      completion_summary: textIn(task.completion_summary),
      rating: ratingOf(task),
    },
    metadata: rest(id, task, KNOWN, notes),
    files: filesOf(id, files),
    events: progressOf(id, files),
  };
}

function ratingOf(task: Fields): Fields | undefined {
  const rating = {
    quality: numberIn(task.feedback_quality),
    timeliness: numberIn(task.feedback_timeliness),
    notes: textIn(task.feedback_notes),
  };
  if (Object.values(rating).every((one) => one === undefined)) return undefined;
  return { ...rating, by: 'hand', at: timeIn(task.completed_at) ?? timeIn(task.updated_at) };
}

function filesOf(id: string, files: SourceFiles): Record<string, string> {
  const notes = matching(files, new RegExp(`(^|/)notes/${id}_[^/]+\\.md$`)).map(([path, text]) => {
    const agent = /_([^/]+)\.md$/.exec(path)?.[1] ?? 'agent';
    return [`notes/${slug(agent)}.md`, text];
  });
  const contexts = matching(files, new RegExp(`(^|/)contexts/${id}\\.ya?ml$`)).map(([, text]) => [
    'notes/task-orchestrator-context.md',
    `# Context\n\n\`\`\`yaml\n${text.trimEnd()}\n\`\`\`\n`,
  ]);
  return Object.fromEntries([...notes, ...contexts]) as Record<string, string>;
}

function progressOf(id: string, files: SourceFiles): (Fields & { readonly type: string })[] {
  return matching(files, new RegExp(`(^|/)${id}_progress\\.jsonl$`)).flatMap(([, text]) =>
    text
      .split('\n')
      .map(parsed)
      .filter(isFields)
      .map((line) => ({
        type: 'progress',
        agent: textIn(line.agent) ?? 'agent',
        progress: Math.min(100, Math.max(0, Math.round(numberIn(line.progress) ?? 0))),
        message: textIn(line.message) ?? String(line.progress ?? ''),
        at: timeIn(line.timestamp),
      })),
  );
}
