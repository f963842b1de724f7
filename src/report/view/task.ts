// Tasks as text: a line in a list, a page of its own.
import type { TaskState } from '../../model/generated/types.ts';
import type { Progress } from '../../model/graph/tree/progress.ts';
import { type EventFacts, eventText } from '../event-facts.ts';
import { columns, firstLine, indent, safe } from '../text.ts';
import { ratingText } from './rating.ts';

export interface TaskRow {
  readonly short: string;
  readonly state: TaskState | undefined;
  readonly readiness: string;
  readonly reasons: readonly string[];
  readonly progress?: Progress | undefined;
  readonly reported?: { readonly percent: number; readonly message: string } | undefined;
}

export function taskTable(tasks: readonly TaskRow[], empty: string): string {
  if (tasks.length === 0) return empty;
  return columns(
    tasks.map((task) => [
      task.short,
      statusWord(task),
      firstLine(task.state?.name ?? '(its state file is broken)', 60),
      note(task),
    ]),
  );
}

/** Rows of a tree: who stands below another is indented. */
export function taskTree(nodes: readonly (TaskRow & { readonly depth: number })[], empty: string): string {
  return taskTable(
    nodes.map((node) => ({ ...node, short: `${'  '.repeat(node.depth)}${node.short}` })),
    empty,
  );
}

/** `1 of 3 completed (33 %), 1 failed, 1 running; says 40 %` */
export function progressText({ progress, reported }: Pick<TaskRow, 'progress' | 'reported'>): string {
  const says = reported ? [`says ${reported.percent} %`] : [];
  if (!progress) return says.join('');
  const { total, completed, completion_rate } = progress;
  const others = (['failed', 'timed_out', 'cancelled', 'running', 'pending', 'invalid'] as const)
    .filter((name) => progress[name] > 0)
    .map((name) => `${progress[name]} ${name.replace('_', ' ')}`);
  const share = `${completed} of ${total} completed (${Math.floor(completion_rate * 100)} %)`;
  return [[share, ...others].join(', '), ...says].join('; ');
}

function statusWord({ state, readiness }: TaskRow): string {
  if (!state) return 'invalid';
  const iteration = state.iteration > 1 ? ` #${state.iteration}` : '';
  return readiness === 'untrusted' ? `${state.status}!` : `${state.status}${iteration}`;
}

function note(row: TaskRow): string {
  const { state, readiness, reasons } = row;
  const said = row.progress || row.reported ? progressText(row) : '';
  if (row.progress && state && state.status !== 'paused') return said;
  const why = reasonOf({ state, readiness, reasons });
  return [said, why].filter((part) => part !== '').join('; ');
}

function reasonOf({ state, readiness, reasons }: Pick<TaskRow, 'state' | 'readiness' | 'reasons'>): string {
  if (readiness === 'ready' || readiness === 'resumable') return readiness;
  if (readiness === 'done') return '';
  if (state?.status === 'needs_review') return 'waits for a review';
  return firstLine(reasons.join('; '), 80);
}

export interface TaskPage extends TaskRow {
  readonly review: string;
  readonly description: string | undefined;
  readonly feedback: string | undefined;
  readonly dependents: readonly string[];
  readonly children: readonly string[];
  readonly events: readonly EventRow[];
}

export function taskPage(page: TaskPage): string {
  const { state, short } = page;
  if (!state) return `${short}  invalid\n`;
  const facts: [string, string | undefined][] = [
    ['status', `${state.status}${state.iteration > 1 ? ` (iteration ${state.iteration})` : ''}`],
    ['why', page.reasons.join('; ') || page.readiness],
    ['role', state.assigned_agent],
    ['assignee', state.assignee],
    ['taking part', state.participants?.map(participantText).join(', ')],
    ['held by', state.claim && `${state.claim.actor} since ${state.claim.at}`],
    ['session', state.session_id],
    ['progress', page.progress && progressText({ progress: page.progress })],
    ['reported', page.reported && `${page.reported.percent} % ${page.reported.message}`],
    ['parent', state.parent_id],
    ['children', page.children.join(', ') || undefined],
    ['strategy', state.strategy],
    ['threshold', state.threshold?.toString()],
    ['at most at work', state.max_workers?.toString()],
    ['key', state.key],
    ['priority', state.priority],
    ['labels', state.labels?.join(', ')],
    ['depends on', state.depends_on?.map(dependencyText).join(', ')],
    ['needed by', page.dependents.join(', ') || undefined],
    ['review', page.review],
    ['deadline', state.deadline],
    ['hours', hoursText(state)],
    [
      'criteria',
      shareText(
        state.success_criteria?.map(({ met }) => met === true),
        'met',
      ),
    ],
    [
      'tests',
      shareText(
        state.tests?.map(({ passed }) => passed === true),
        'passed',
      ),
    ],
    ['summary', state.completion_summary],
    ['rating', state.rating && `${ratingText(state.rating)} (${state.rating.by})`],
    ['inputs', state.inputs.map(({ path, type }) => `${path} (${type})`).join(', ') || undefined],
    ['outputs', state.outputs.map(({ path, type }) => `${path} (${type})`).join(', ') || undefined],
  ];
  const rows = facts.filter((fact): fact is [string, string] => fact[1] !== undefined && fact[1] !== '');
  return [
    `${short}  ${safe(state.name)}`,
    indent(columns(rows.map(([name, value]) => [name, safe(value)]))),
    ...(state.pause
      ? [`\npaused (${state.pause.cause}) by ${state.pause.by}:\n${indent(safe(state.pause.text))}`]
      : []),
    ...(state.abandon
      ? [`\nabandoned (${state.abandon.cause}) by ${state.abandon.by}:\n${indent(safe(state.abandon.text))}`]
      : []),
    ...(page.description ? [`\n${safe(page.description.trimEnd())}`] : []),
    ...(page.feedback ? [`\nfeedback:\n${indent(safe(page.feedback.trimEnd()))}`] : []),
    ...(page.events.length > 0 ? [`\n${lastEvents(page)}`] : []),
  ].join('\n');
}

function participantText({ agent_id, role }: NonNullable<TaskState['participants']>[number]): string {
  return role ? `${agent_id} (${role})` : agent_id;
}

function hoursText({ estimated_hours, actual_hours }: TaskState): string | undefined {
  const parts = [
    ...(actual_hours === undefined ? [] : [`${actual_hours} taken`]),
    ...(estimated_hours === undefined ? [] : [`${estimated_hours} estimated`]),
  ];
  return parts.join(', ') || undefined;
}

/** `2 of 3 met` */
function shareText(marks: readonly boolean[] | undefined, word: string): string | undefined {
  if (!marks || marks.length === 0) return undefined;
  return `${marks.filter(Boolean).length} of ${marks.length} ${word}`;
}

const EVENTS_SHOWN = 10;

function lastEvents({ events, short }: TaskPage): string {
  const rows = columns(events.slice(-EVENTS_SHOWN).map(eventRow));
  return events.length > EVENTS_SHOWN
    ? `${rows}\n${EVENTS_SHOWN} of ${events.length}; sow events ${short} shows all`
    : rows;
}

export interface EventRow extends EventFacts {
  readonly timestamp: string;
  readonly actor: string;
  readonly subject?: string;
}

export function eventRow(event: EventRow): string[] {
  const text = firstLine(eventText(event), 80);
  return [event.timestamp, ...(event.subject ? [event.subject] : []), event.type, event.actor, text];
}

/** For streams, where the next ones are not known yet. */
export function eventLine(event: EventRow): string {
  return eventRow(event).join('  ').trimEnd();
}

function dependencyText(dependency: NonNullable<TaskState['depends_on']>[number]): string {
  if (typeof dependency === 'string') return dependency;
  return 'phase' in dependency
    ? `phase ${dependency.phase}`
    : `${dependency.task}${dependency.type === 'soft' ? ' (soft)' : ''}`;
}
