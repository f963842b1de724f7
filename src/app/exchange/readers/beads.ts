// beads: issues.jsonl, an issue a line, with typed edges.
import type { Status } from '../../../model/status.ts';
import { criteriaIn, type IncomingTask, identified, type Reader, rest, sections } from '../incoming.ts';
import type { Notes } from '../note.ts';
import { type Fields, fieldsIn, isFields, itemsIn, numberIn, textIn, timeIn } from '../values.ts';
import { jsonLines } from './json.ts';

const KNOWN = {
  texts: [
    'id',
    'title',
    'description',
    'design',
    'acceptance_criteria',
    'notes',
    'status',
    'assignee',
    'close_reason',
  ],
  times: ['created_at', 'updated_at', 'closed_at'],
  numbers: ['priority', 'estimated_minutes'],
  lists: ['labels', 'dependencies', 'comments'],
};

const STATUS: Readonly<Record<string, Status>> = {
  open: 'pending',
  in_progress: 'in_progress',
  hooked: 'in_progress',
  deferred: 'paused',
  pinned: 'paused',
  closed: 'completed',
};

const PRIORITY = ['critical', 'high', undefined, 'low', 'low'];

export const readBeads: Reader = (files, notes) =>
  identified(jsonLines(files, /\.jsonl$/, notes), ['id', 'title'], 'issues', notes).map((issue) =>
    taskFrom(issue, notes),
  );

function taskFrom(issue: Fields, notes: Notes): IncomingTask {
  const id = textIn(issue.id) ?? '';
  const edges = itemsIn(issue.dependencies).map(fieldsIn);
  const of = (type: string): string[] =>
    edges.filter((edge) => (edge.type ?? 'blocks') === type).map((edge) => String(edge.depends_on_id));
  for (const { type, depends_on_id: to } of edges.filter(
    (edge) => !['blocks', 'parent-child', 'related'].includes(String(edge.type ?? 'blocks')),
  ))
    notes.add(`${id}.dependencies`, `${String(type)} ${String(to)} has no field here: kept in metadata`);
  const said = textIn(issue.status) ?? 'open';
  const status =
    said === 'blocked' ? (of('blocks').length > 0 ? 'pending' : 'paused') : (STATUS[said] ?? 'pending');
  if (!STATUS[said] && said !== 'blocked') notes.add(`${id}.status`, `${said} is no status: pending`);
  const criteria = criteriaIn(textIn(issue.acceptance_criteria));
  const minutes = numberIn(issue.estimated_minutes);
  const other = edges.filter(
    (edge) => !['blocks', 'parent-child', 'related'].includes(String(edge.type ?? 'blocks')),
  );
  return {
    externalId: id,
    name: textIn(issue.title) ?? id,
    description: sections([
      ['', textIn(issue.description)],
      ['Design', textIn(issue.design)],
      ['Acceptance criteria', criteria.length === 0 ? textIn(issue.acceptance_criteria) : undefined],
      ['Notes', textIn(issue.notes)],
      ...itemsIn(issue.comments)
        .filter(isFields)
        .map(
          (one) =>
            [
              `${textIn(one.author) ?? 'somebody'}, ${timeIn(one.created_at) ?? ''}`,
              textIn(one.text),
            ] as const,
        ),
    ]),
    status,
    reason: status === 'paused' ? `${said} in beads` : undefined,
    dependsOn: [
      ...of('blocks').map((to) => ({ id: to })),
      ...of('related').map((to) => ({ id: to, soft: true })),
    ],
    parent: of('parent-child')[0],
    times: {
      created_at: timeIn(issue.created_at),
      updated_at: timeIn(issue.updated_at),
      completed_at: timeIn(issue.closed_at),
    },
    fields: {
      priority: PRIORITY[numberIn(issue.priority) ?? 2],
      labels: itemsIn(issue.labels).map(String),
      assignee: textIn(issue.assignee),
      success_criteria: criteria,
      estimated_hours: minutes === undefined ? undefined : minutes / 60,
      completion_summary: textIn(issue.close_reason),
    },
    metadata: { ...rest(id, issue, KNOWN, notes), ...(other.length > 0 && { dependencies: other }) },
  };
}
