// What an agent is told: the task when it begins, only what is new when it goes on.
import type { Event, TaskState } from '../generated/types.ts';
import { isOfReview, isWorkStart } from '../review/reviewer.ts';
import type { History } from '../transition/history.ts';
import { bounded, SHARES, tokensOf } from './prompt-size.ts';

export interface PromptFacts {
  readonly ref: string;
  readonly project: string;
  readonly task: TaskState;
  readonly role: string;
  /** What the role says of its work; undefined where no role of this name is known. */
  readonly guidance?: string | undefined;
  readonly description: string | undefined;
  /** The feedback of the last rejection, when there was one. */
  readonly feedback: string | undefined;
  /** The task's folder, as the agent reaches it. */
  readonly folder: string;
  /** The checkout that is the task's own; undefined where all share one. */
  readonly worktree?: { readonly branch: string; readonly directory: string } | undefined;
  /** What is shared on the task and its parents. */
  readonly shared?: string | undefined;
  /** The notes of whoever is addressed, and of nobody else. */
  readonly notes?: string | undefined;
  /** What lies outside the repository and may be read, a line each. */
  readonly outside?: readonly string[] | undefined;
  /** What it learns is kept for the next one. */
  readonly learns?: boolean | undefined;
  /** What is known of the task's domain, as far as it bears on the task. */
  readonly expertise?: { readonly domain: string; readonly text: string } | undefined;
  /** How what it comes to is handed on, where others go on with it. */
  readonly handOn?: string | undefined;
  /** Where nobody reviews, what is submitted counts as done. */
  readonly review: string;
}

/** afresh: the task has been worked on, in a conversation that is lost. */
export type PromptKind = 'start' | 'resume' | 'remind' | 'afresh';

export function workPrompt(kind: PromptKind, facts: PromptFacts, history: History): string {
  switch (kind) {
    case 'start':
      return joined([
        ...whatToDo(facts),
        ...sharedSections(facts),
        ...news(facts, history),
        howToReport(facts),
      ]);
    case 'afresh':
      return joined([
        ...whatToDo(facts),
        section('What went before', before(facts, history)),
        ...sharedSections(facts),
        howToReport(facts),
      ]);
    case 'resume':
      return joined([
        `You go on with task ${facts.ref}, "${nameOf(facts)}".`,
        ...(news(facts, history).length > 0 ? news(facts, history) : [interrupted()]),
        ...sharedSections({ ...facts, notes: undefined }),
        howToReport(facts),
      ]);
    case 'remind':
      return joined([
        `Your last run on task ${facts.ref}, "${nameOf(facts)}", ended without a report, so nobody knows how it stands.`,
        howToReport(facts),
      ]);
  }
}

function opening(facts: PromptFacts): string {
  const { role, ref, project, task, worktree } = facts;
  const who = `You are the ${role} of task ${ref}, "${nameOf(facts)}", in the project ${project}. This is iteration ${task.iteration}.`;
  if (!worktree) return who;
  return `${who} You work in the worktree ${worktree.directory}, on the branch ${worktree.branch}: stay in it and on it. What you leave there is committed for you, and merged once it is found good.`;
}

function nameOf({ task, ref }: PromptFacts): string {
  return bounded(task.name, SHARES.name, `sow show ${ref}`);
}

/** Who an agent is, for itself: the text of its role. */
export function guidanceOf({ guidance, role }: Pick<PromptFacts, 'guidance' | 'role'>): string | undefined {
  if (!guidance) return undefined;
  return section('How you work', bounded(guidance, SHARES.guidance, `sow agent show ${role}`));
}

function taskText({ ref, description, task }: PromptFacts): string {
  const criteria = (task.success_criteria ?? []).map(({ criterion }) => `- ${criterion}`);
  const inputs = task.inputs
    .filter(({ type }) => type !== 'feedback')
    .map(({ path, type }) => `- ${path} (${type})`);
  const rest = joined([
    criteria.length > 0 ? `It is done when:\n${criteria.join('\n')}` : undefined,
    inputs.length > 0 ? `Read first:\n${inputs.join('\n')}` : undefined,
  ]);
  const room = Math.max(SHARES.task / 2, SHARES.task - tokensOf(rest));
  const text = bounded(description?.trim() || task.name, room, `sow show ${ref}`);
  return bounded(joined([text, rest]), SHARES.task, `sow show ${ref}`);
}

/** What it is, and what is known of it. */
function whatToDo(facts: PromptFacts): readonly (string | undefined)[] {
  return [
    opening(facts),
    guidanceOf(facts),
    section('What to do', taskText(facts)),
    ...outsideSection(facts),
    ...expertiseSection(facts),
  ];
}

/** What was said to the task since its last run began: answers and feedback. */
function news({ ref, feedback, task }: PromptFacts, history: History): string[] {
  const last = history.events.findLastIndex(isWorkStart);
  const since = last < 0 ? history.events : history.events.slice(last);
  const answers = since
    .filter((event) => event.type === 'answered' && typeof event.text === 'string')
    .map((event) => answer(event, history));
  const rejected = since.some((event) => event.type === 'rejected');
  const isNew = rejected || (last < 0 && task.iteration > 1);
  const told = answers.length > 0 ? [bounded(answers.join('\n\n'), SHARES.news, `sow events ${ref}`)] : [];
  const asked = feedback && isNew ? [section('Changes are requested', feedbackText(ref, feedback))] : [];
  return [...told, ...asked];
}

function feedbackText(ref: string, feedback: string): string {
  return bounded(feedback.trim(), SHARES.feedback, `sow show ${ref}`);
}

function outsideSection({ outside = [] }: PromptFacts): string[] {
  if (outside.length === 0) return [];
  const lines = outside.map((line) => `- ${line}`).join('\n');
  const told = bounded(lines, SHARES.outside, 'sow refs list');
  return [section('What you may look up', `Copies from elsewhere, to read and not to change:\n${told}`)];
}

function expertiseSection({ expertise }: PromptFacts): string[] {
  if (!expertise) return [];
  const { domain, text } = expertise;
  return [
    section(`What is known of ${domain}`, bounded(text, SHARES.expertise, `sow expertise show ${domain}`)),
  ];
}

/** The words of others: told as theirs, so that they are not taken for the task. */
function sharedSections({ ref, shared, notes }: PromptFacts): string[] {
  const told = bounded(shared ?? '', SHARES.shared, `sow context ${ref}`);
  const own = bounded(notes ?? '', SHARES.notes, `sow note ${ref}`);
  return [
    ...(shared === undefined ? [] : [section('What others shared', fenced('yaml', told))]),
    ...(own.trim() ? [section('Your notes', fenced('markdown', own))] : []),
  ];
}

export function fenced(kind: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${kind}\n${text.trimEnd()}\n${fence}`;
}

function answer(event: Event, history: History): string {
  const index = history.events.indexOf(event);
  const question = history.events.slice(0, index).findLast(({ type }) => type === 'paused');
  return section(
    'Answer',
    joined([
      question ? `You asked: ${String(question.text)}` : undefined,
      `The answer: ${String(event.text)}`,
    ]),
  );
}

/** What the log and the feedback tell of the runs whose conversation is lost, the newest last. */
function before({ ref, feedback, task }: PromptFacts, history: History): string {
  const told = history.events.flatMap((event) => {
    if (isOfReview(event)) return [];
    const text = typeof event.text === 'string' ? event.text.trim() : '';
    const words = TOLD[event.type];
    return words === undefined ? [] : [`- ${words}${text ? `: ${text}` : ''}`];
  });
  return joined([
    'You have worked on this task before, in a conversation that cannot be resumed. Look at what is there already and go on from it.',
    bounded(told.slice(-MOST_TOLD).join('\n'), SHARES.news, `sow events ${ref}`),
    feedback && task.iteration > 1 ? `The last feedback:\n\n${feedbackText(ref, feedback)}` : undefined,
  ]);
}

const MOST_TOLD = 20;
const TOLD: Readonly<Record<string, string>> = {
  run_started: 'a run began',
  paused: 'you asked',
  answered: 'the answer',
  submitted: 'you submitted',
  rejected: 'changes were requested',
  noted: 'noted',
  progress: 'progress',
};

function interrupted(): string {
  return 'Your last run was interrupted. Look at what you have done so far and go on from there.';
}

function howToReport({ folder, review, learns, handOn }: PromptFacts): string {
  return section(
    'How to report',
    joined([
      `Your task's files are in ${folder}; what the task is called there, SOW_TASK says, so \`sow\` needs no reference here.`,
      handOn && bounded(handOn, SHARES.news, `${folder}/../../workflow.yaml`),
      [
        `- Done: \`sow submit -m "what you did"\`${review === 'none' ? '' : '; it is then reviewed'}.`,
        '- Others on this task should know: `sow share <key> --value …`; only you: `sow note -m …`; how far: `sow progress 50 -m …`.',
        ...(learns
          ? [
              '- The next one should know: end your summary with `learnings:` and a line with a dash for each, or `sow expertise add -m …`.',
            ]
          : []),
        '- Stuck or unsure: `sow pause -m "your question"`, then end. You will be resumed with the answer.',
        `- You may instead edit status in ${folder}/state.yaml yourself.`,
        'End your run after you have reported.',
      ].join('\n'),
    ]),
  );
}

export function section(title: string, text: string): string {
  return `## ${title}\n\n${text}`;
}

export function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}
