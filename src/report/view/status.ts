// The project at a glance: what waits for a person stands first.

import { counted } from '../../base/counted.ts';
import { columns, firstLine, indent, safe } from '../text.ts';
import { type TaskRow, taskTable } from './task.ts';

export interface StatusPage {
  readonly project:
    | {
        readonly name: string;
        readonly type: string;
        readonly branch: string;
        readonly description?: string;
        readonly statechart: { readonly current_state: string };
      }
    | undefined;
  readonly head: string | null;
  readonly phases: readonly {
    readonly name: string;
    readonly state: { readonly status: string } | undefined;
    readonly total: number;
    readonly completed: number;
  }[];
  readonly counts: Readonly<Record<string, number | undefined>>;
  readonly total: number;
  readonly questions: readonly TaskRow[];
  readonly reviews: readonly TaskRow[];
  readonly reviewing: readonly TaskRow[];
  readonly working: readonly TaskRow[];
  readonly ready: readonly TaskRow[];
  readonly blocked: readonly TaskRow[];
  readonly parents: readonly TaskRow[];
  readonly wrong: readonly TaskRow[];
  readonly broken: readonly string[];
  /** `none`, or how much of it is spent. */
  readonly budget: string;
}

export function statusPage(page: StatusPage): string {
  const { project, head } = page;
  const title = project
    ? `${safe(project.name)} (${project.type}) on ${project.branch}, in ${safe(project.statechart.current_state)}`
    : 'a project whose state file is broken; see sow validate';
  const elsewhere =
    project && project.branch !== head
      ? [`HEAD stands on ${head ?? 'no branch'}: commands that write are refused`]
      : [];
  return [
    title,
    ...elsewhere,
    ...block('wrong', [
      ...page.broken.map((path) => `${path} is broken  → sow validate`),
      ...page.wrong.map((task) => `${task.short}  ${safe(task.reasons.join('; '))}  → sow validate`),
    ]),
    ...block(
      'questions',
      page.questions.map(
        (task) => `${task.short}  ${firstLine(task.state?.pause?.text ?? '')}  → ${wayOn(task)}`,
      ),
    ),
    ...block(
      'to review',
      page.reviews.map(
        (task) =>
          `${task.short}  ${firstLine(task.state?.name ?? '')}${whyPerson(task)}  → sow approve ${task.short} | sow reject ${task.short} -m …`,
      ),
    ),
    ...block(
      'reviewed by agents',
      page.reviewing.map((task) => `${task.short}  ${firstLine(task.state?.name ?? '')}  → sow run`),
    ),
    ...block('parents', lines(page.parents)),
    ...block('working', lines(page.working)),
    ...block('ready', lines(page.ready)),
    ...block('blocked', lines(page.blocked)),
    '',
    columns(
      page.phases.map(({ name, state, total, completed }) => [
        name,
        state?.status ?? 'invalid',
        total > 0 ? `${completed}/${total}` : '-',
      ]),
    ),
    countLine(page),
    ...(hasEnded(page) ? ['every task has ended  next: sow advance --list'] : []),
  ].join('\n');
}

/** Where an agent was meant to look. */
function whyPerson({ reasons }: TaskRow): string {
  const why = reasons.find((reason) => reason.startsWith('waits for a person'));
  return why === undefined ? '' : ` (${firstLine(why)})`;
}

/** What is left is the project's own way to its end. */
function hasEnded({ counts, total }: StatusPage): boolean {
  return total > 0 && (counts.completed ?? 0) + (counts.abandoned ?? 0) === total;
}

/** `6 tasks: 2 completed, 1 paused; budget: none` */
function countLine({ counts, total, budget }: StatusPage): string {
  const parts = Object.entries(counts).map(([status, n]) => `${n} ${status}`);
  return `${counted(total, 'task')}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}; budget: ${budget}`;
}

/** A parent that failed goes on with the children that failed it. */
function wayOn({ short, state, progress }: TaskRow): string {
  return progress && state?.pause?.cause === 'failed'
    ? `sow task children ${short}, then answer or reopen one`
    : `sow answer ${short} -m …`;
}

const SHOWN = 10;

function lines(tasks: readonly TaskRow[]): string[] {
  const more = tasks.length > SHOWN ? [`${SHOWN} of ${tasks.length}; sow list shows all`] : [];
  return [
    ...taskTable(tasks.slice(0, SHOWN), '')
      .split('\n')
      .filter((line) => line !== ''),
    ...more,
  ];
}

function block(title: string, rows: readonly string[]): string[] {
  return rows.length === 0 ? [] : ['', `${title}:`, indent(rows.join('\n'))];
}
