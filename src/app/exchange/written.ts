// An exported project as YAML, JSONL, Markdown or a table.
import { emitDocument } from '../../document/yaml/emit.ts';
import { asUpstream, type Exported } from './export.ts';

export const FORMATS = ['json', 'jsonl', 'yaml', 'markdown', 'tsv', 'upstream'] as const;
export type Format = (typeof FORMATS)[number];

/** Without a final newline. */
export function written(exported: Exported, format: Exclude<Format, 'json'>): string {
  const { notes: _notes, ...all } = exported;
  switch (format) {
    case 'jsonl':
      return lines(exported).join('\n');
    case 'yaml':
      return emitDocument({ ...all }).trimEnd();
    case 'markdown':
      return markdown(exported);
    case 'tsv':
      return table(exported);
    case 'upstream':
      return emitDocument(asUpstream(exported).file).trimEnd();
  }
}

/** An object a line; `kind` says what it is. */
function lines({ project, phases, tasks, events }: Exported): string[] {
  return [
    ...(project ? [{ kind: 'project', ...project }] : []),
    ...phases.map((phase) => ({ kind: 'phase', ...phase })),
    ...tasks.map((task) => ({ kind: 'task', ...task })),
    ...events.map((event) => ({ kind: 'event', ...event })),
  ].map((one) => JSON.stringify(one));
}

function markdown({ project, phases, tasks }: Exported): string {
  const parts = phases.map(({ name, status }) => {
    const own = tasks.filter(({ phase }) => phase === name);
    const items = own.map(({ id, name: title, status: at, description }) => {
      const mark = at === 'completed' ? 'x' : ' ';
      const words = description?.trim().replace(/^/gm, '  ').replace(/^ +$/gm, '');
      return `- [${mark}] **${id}** ${title} (${at})${words ? `\n\n${words}\n` : ''}`;
    });
    return `## ${name} (${status})\n\n${items.length > 0 ? items.join('\n') : 'No tasks.'}`;
  });
  const head = [`# ${project?.name ?? 'No project'}`, ...(project?.description ? [project.description] : [])];
  return [...head, ...parts].join('\n\n');
}

const COLUMNS = [
  'ref',
  'name',
  'status',
  'priority',
  'assigned_agent',
  'assignee',
  'iteration',
  'created_at',
  'updated_at',
  'completed_at',
  'external_id',
] as const;

function table({ tasks }: Exported): string {
  const cell = (value: unknown): string => String(value ?? '').replace(/[\t\r\n]+/g, ' ');
  return [
    COLUMNS.join('\t'),
    ...tasks.map((task) => COLUMNS.map((column) => cell(task[column])).join('\t')),
  ].join('\n');
}
