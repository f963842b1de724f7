// Task Orchestrator: the JSON of `tm export`, with the contexts, progress and notes that stand beside it.
import { slug } from '../../../base/id.ts';
import type { Status } from '../../../model/status.ts';
import {
  type IncomingTask,
  identified,
  priorityIn,
  type Reader,
  rest,
  type SourceFiles,
} from '../incoming.ts';
import type { Notes } from '../note.ts';
import { type Fields, fieldsIn, itemsIn, numberIn, textIn, timeIn } from '../values.ts';
import { jsonFiles, jsonLines, matching, parsed } from './json.ts';

const STATUS: Readonly<Record<string, Status>> = {
  pending: 'pending',
  in_progress: 'in_progress',
  completed: 'completed',
  cancelled: 'abandoned',
  archived: 'completed',
};

const KNOWN = {
  texts: ['id', 'title', 'description', 'status', 'assignee', 'completion_summary', 'feedback_notes'],
  times: ['created_at', 'updated_at', 'completed_at', 'deadline'],
  numbers: ['estimated_hours', 'actual_hours', 'feedback_quality', 'feedback_timeliness'],
  lists: ['dependencies', 'depends_on'],
  others: ['priority', 'success_criteria'],
};

export const readTaskOrchestrator: Reader = (files, notes) =>
  jsonFiles(files, /\.json$/, notes)
    .flatMap((file) =>
      identified(Array.isArray(file) ? file : itemsIn(fieldsIn(file).tasks), ['id'], 'tasks', notes),
    )
    .map((task) => taskFrom(task, files, notes));

function taskFrom(task: Fields, files: SourceFiles, notes: Notes): IncomingTask {
  const id = textIn(task.id) ?? '';
  const dependsOn = itemsIn(task.dependencies ?? task.depends_on).map((one) => ({ id: String(one) }));
  const said = textIn(task.status) ?? 'pending';
  const status =
    said === 'blocked' ? (dependsOn.length > 0 ? 'pending' : 'paused') : (STATUS[said] ?? 'pending');
  if (!STATUS[said] && said !== 'blocked') notes.add(`${id}.status`, `${said} is no status: pending`);
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
      priority: priorityIn(id, task.priority, notes),
      assignee: textIn(task.assignee),
      success_criteria: criteriaOf(task.success_criteria),
      deadline: timeIn(task.deadline),
      estimated_hours: numberIn(task.estimated_hours),
      actual_hours: numberIn(task.actual_hours),
      completion_summary: textIn(task.completion_summary),
      rating: ratingOf(task),
    },
    metadata: rest(id, task, KNOWN, notes),
    files: filesOf(id, files),
    events: progressOf(id, files, notes),
  };
}

/** A list, or its JSON; what is neither is one criterion, in its own words. */
function criteriaOf(value: unknown): Fields[] {
  const read = typeof value === 'string' && value.trim() !== '' ? (parsed(value) ?? [value]) : value;
  return itemsIn(read ?? []).map((one) => {
    const { criterion, measurable } = fieldsIn(one);
    const words = textIn(criterion) ?? textIn(one) ?? JSON.stringify(one);
    return { criterion: words, measurable: measurable === true ? true : textIn(measurable) };
  });
}

function ratingOf(task: Fields): Fields | undefined {
  const rating = {
    quality: numberIn(task.feedback_quality),
    timeliness: numberIn(task.feedback_timeliness),
    notes: textIn(task.feedback_notes),
  };
  if (Object.values(rating).every((one) => one === undefined)) return undefined;
  return {
    ...rating,
    by: 'hand',
    at: timeIn(task.completed_at) ?? timeIn(task.updated_at) ?? timeIn(task.created_at),
  };
}

function filesOf(id: string, files: SourceFiles): Record<string, string> {
  const notes = matching(files, new RegExp(`(^|/)notes/${literal(id)}_[^/]+\\.md$`)).map(([path, text]) => {
    const agent = /_([^/]+)\.md$/.exec(path)?.[1] ?? 'agent';
    return [`notes/${slug(agent)}.md`, text];
  });
  const contexts = matching(files, new RegExp(`(^|/)contexts/${literal(id)}\\.ya?ml$`)).map(([, text]) => [
    'notes/task-orchestrator-context.md',
    `# Context\n\n\`\`\`yaml\n${text.trimEnd()}\n\`\`\`\n`,
  ]);
  return Object.fromEntries([...notes, ...contexts]) as Record<string, string>;
}

function progressOf(id: string, files: SourceFiles, notes: Notes): (Fields & { readonly type: string })[] {
  return jsonLines(files, new RegExp(`(^|/)${literal(id)}_progress\\.jsonl$`), notes).map((line) => ({
    type: 'progress',
    agent: textIn(line.agent) ?? 'agent',
    progress: Math.min(100, Math.max(0, Math.round(numberIn(line.progress) ?? 0))),
    message: textIn(line.message) ?? String(line.progress ?? ''),
    at: timeIn(line.timestamp),
  }));
}

/** An id as a part of a pattern. */
function literal(id: string): string {
  return id.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
