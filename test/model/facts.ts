// Tasks, situations and intents that the tests of the model start from, and what a task must look like in each status.
import { check } from '../../src/document/generated/check-task.ts';
import type { TaskState } from '../../src/model/generated/types.ts';
import { isTerminal, type Status } from '../../src/model/status.ts';
import type { Intent, Situation } from '../../src/model/transition/intent.ts';
import type { Move } from '../../src/model/transition/move.ts';
import type { Verb } from '../../src/model/transition/transitions.ts';

export const BEFORE = '2026-01-05T08:00:00Z';
export const NOW = '2026-01-05T09:30:00Z';
export const HOST = '0123456789ab';
export const RUN = '01900000-0000-7000-8000-000000000001';
export const OTHER_RUN = '01900000-0000-7000-8000-000000000002';

export const PERSON = 'human:ann';
export const OTHER_PERSON = 'human:bob';
export const HOLDER = 'agent:implementer/implementation/010';
export const STRANGER = 'agent:implementer/implementation/020';
export const REVIEWER = 'agent:reviewer/implementation/010';

export const REF = '010';

/** A claim by a run of the implementer. */
export const RUN_CLAIM = { actor: HOLDER, run: RUN, host: HOST, at: BEFORE };
/** A claim by a person, or by an agent session that sow did not start. */
export const HELD_CLAIM = { actor: PERSON, host: HOST, at: BEFORE };

const PLAIN: TaskState = {
  id: '010',
  name: 'Parse the input',
  phase: 'implementation',
  status: 'pending',
  created_at: BEFORE,
  updated_at: BEFORE,
  iteration: 1,
  assigned_agent: 'implementer',
  labels: ['parser'],
  priority: 'high',
  inputs: [{ type: 'reference', path: 'docs/input.md', approved: true, created_at: BEFORE }],
  outputs: [{ type: 'modified', path: 'src/first.ts', approved: false, created_at: BEFORE }],
  metadata: { ticket: 7 },
};

const SESSION = { session_id: 'c0ffee', session: { executor: 'claude', directory: '.' } };

/** What each status leaves on a task that came to it by the usual way. */
const OF_STATUS: Readonly<Record<Status, Partial<TaskState>>> = {
  pending: {},
  in_progress: { started_at: BEFORE, ...SESSION, claim: RUN_CLAIM },
  paused: {
    started_at: BEFORE,
    ...SESSION,
    pause: { cause: 'question', text: 'Which format?', by: HOLDER, at: BEFORE },
  },
  needs_review: { started_at: BEFORE, ...SESSION, completion_summary: 'It parses.' },
  completed: {
    started_at: BEFORE,
    completed_at: BEFORE,
    completion_summary: 'It parses.',
    rating: { quality: 4, by: PERSON, at: BEFORE },
  },
  abandoned: {
    started_at: BEFORE,
    completed_at: BEFORE,
    abandon: { cause: 'cancelled', text: 'No longer wanted.', by: PERSON, at: BEFORE },
  },
};

/** Fields to set; undefined takes one away. */
export type Fields = { readonly [Name in keyof TaskState]?: TaskState[Name] | undefined };

export function taskIn(status: Status, more: Fields = {}): TaskState {
  return withFields({ ...PLAIN, ...OF_STATUS[status], status }, more);
}

/** Nothing stands in the way; the claim lives where the task has one. */
export function around(task: TaskState, more: Partial<Situation> = {}): Situation {
  return {
    claim: task.claim ? 'live' : 'none',
    openDependencies: [],
    children: 0,
    openChildren: [],
    decidedByChildren: false,
    parentBlockers: [],
    phaseBlockers: [],
    review: 'human',
    workers: [HOLDER],
    ...more,
  };
}

/** What an intent says; undefined leaves unsaid what the verb would say by itself. */
export type Said = { readonly [Name in keyof Intent]?: Intent[Name] | undefined };

/** A verb with the words it needs, by a person. */
export function asked(verb: Verb, more: Said = {}): Intent {
  const text = ['pause', 'answer', 'reject', 'abandon', 'reopen'].includes(verb) ? { text: 'Because.' } : {};
  const claim = verb === 'claim' ? { claim: { actor: PERSON, host: HOST } } : {};
  return defined<Intent>({ verb, actor: PERSON, now: NOW, ...text, ...claim, ...more });
}

/** A task with fields set; those that are undefined are removed. */
export function withFields(task: TaskState, fields: Readonly<Record<string, unknown>>): TaskState {
  return defined<TaskState>({ ...task, ...fields });
}

function defined<T>(value: { readonly [Name in keyof T]?: T[Name] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;
}

export function moved(task: TaskState, { fields }: Pick<Move, 'fields'>): TaskState {
  return withFields(task, fields);
}

/** What is wrong with a task, by its schema and by what its status promises. */
export function faultsOf(task: TaskState): string[] {
  const { status } = task;
  const ended = isTerminal(status);
  const wrong: readonly (readonly [boolean, string])[] = [
    [!check(task), `not a task: ${JSON.stringify(check.errors)}`],
    [ended && !task.completed_at, 'ended without completed_at'],
    [!ended && task.completed_at !== undefined, 'completed_at without an end'],
    [ended && (task.session_id ?? task.session) !== undefined, 'ended with a session'],
    [status !== 'in_progress' && task.claim !== undefined, 'a claim on what is not in progress'],
    [status !== 'in_progress' && task.cancel !== undefined, 'a cancel on what is not in progress'],
    [(status === 'paused') !== (task.pause !== undefined), 'pause and status differ'],
    [(status === 'abandoned') !== (task.abandon !== undefined), 'abandon and status differ'],
  ];
  return wrong.filter(([holds]) => holds).map(([, fault]) => `${status}: ${fault}`);
}
