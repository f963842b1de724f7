// Backlog.md: a Markdown file a task, with front matter and sections.
import { parse } from '../../../document/yaml/parse.ts';
import type { Status } from '../../../model/status.ts';
import { criteriaIn, type IncomingTask, priorityIn, type Reader, rest, sections } from '../incoming.ts';
import type { Notes } from '../note.ts';
import { fieldsIn, itemsIn, textIn, timeIn } from '../values.ts';
import { matching } from './json.ts';

const KNOWN = {
  texts: ['id', 'title', 'status', 'parent_task_id'],
  times: ['created_date', 'updated_date'],
  lists: ['assignee', 'labels', 'dependencies'],
  others: ['priority', 'ordinal'],
};

const STATUS: Readonly<Record<string, Status>> = {
  'to do': 'pending',
  draft: 'pending',
  'in progress': 'in_progress',
  review: 'needs_review',
  'in review': 'needs_review',
  blocked: 'paused',
  done: 'completed',
};

export const readBacklog: Reader = (files, notes) =>
  matching(files, /(^|\/)(tasks|drafts|completed)\/[^/]+\.md$/).flatMap(([path, text]) => {
    const [, head = '', body = ''] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/.exec(text) ?? [];
    const { value } = parse(path, head);
    if (value && textIn(value.id) !== undefined) return [taskFrom(value, body, notes)];
    notes.add(path, 'has no front matter with an id: left out');
    return [];
  });

function taskFrom(head: Readonly<Record<string, unknown>>, body: string, notes: Notes): IncomingTask {
  const id = textIn(head.id) ?? '';
  const said = textIn(head.status) ?? 'To Do';
  const status = STATUS[said.toLowerCase()];
  if (!status) notes.add(`${id}.status`, `${said} is none of the usual ones: pending, and kept in metadata`);
  const [assignee, ...others] = itemsIn(head.assignee).map((one) => String(one).replace(/^@/, ''));
  if (others.length > 0)
    notes.add(`${id}.assignee`, `only ${assignee} is taken over; not ${others.join(', ')}`);
  const { criteria, description } = bodyOf(body);
  const updated = timeIn(head.updated_date);
  return {
    externalId: id,
    name: textIn(head.title) ?? id,
    description,
    status: status ?? 'pending',
    reason: status === 'paused' ? 'Blocked in Backlog.md' : undefined,
    dependsOn: itemsIn(head.dependencies).map((one) => ({ id: String(one) })),
    parent: textIn(head.parent_task_id),
    times: { created_at: timeIn(head.created_date), updated_at: updated },
    fields: {
      priority: priorityIn(id, head.priority, notes),
      labels: itemsIn(head.labels).map(String),
      assignee,
      success_criteria: criteria,
    },
    metadata: { ...rest(id, fieldsIn(head), KNOWN, notes), ...(!status && { backlog_status: said }) },
  };
}

/** Its own comments are marks for its parser; the criteria become fields, all else stays words. */
function bodyOf(body: string): { criteria: readonly object[]; description: string | undefined } {
  const plain = body.replace(/^<!-- .* -->\r?\n?/gm, '');
  const parts = plain.split(/^## /m).map((part) => {
    const [heading = '', ...lines] = part.split('\n');
    return { heading: heading.trim(), text: lines.join('\n') };
  });
  const criteria = parts.find(({ heading }) => heading === 'Acceptance Criteria');
  const [first, ...more] = parts;
  const words = more.filter((part) => part !== criteria);
  return {
    criteria: criteriaIn(criteria?.text),
    description: sections([
      ['', `${first?.heading ?? ''}\n${first?.text ?? ''}`],
      ...words.map(({ heading, text }) => [heading === 'Description' ? '' : heading, text] as const),
    ]),
  };
}
