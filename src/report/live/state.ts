// What the live view of an orchestration knows: made of the events as they happen, of the project as it stands, and of the
// keys that a person presses. Pure: who holds it says what time it is.
import type { Event } from '../../base/event.ts';
import { eventLine } from '../event.ts';

export interface LiveRun {
  readonly run: string;
  /** How people name the task. */
  readonly task: string;
  readonly role: string;
  readonly name: string;
  readonly startedAt: number;
  /** When its agent last did anything that can be seen. */
  readonly activeAt: number;
  /** What that was, the last ones of it. */
  readonly activity: readonly string[];
  readonly tokens: number;
  readonly cost: number;
}

/** A task that a person can set going again. */
export interface Waiting {
  readonly kind: 'question' | 'review';
  readonly task: string;
  /** Why it is paused: question, failed, hold … */
  readonly cause?: string;
  readonly text: string;
}

export type LiveMode =
  | { readonly kind: 'watch' }
  | { readonly kind: 'help' }
  | { readonly kind: 'logs'; readonly run: string }
  | { readonly kind: 'answer'; readonly task: string; readonly text: string };

export interface LiveState {
  readonly header: string;
  /** As it stood when the orchestration began. */
  readonly budget: string;
  readonly waiting: readonly Waiting[];
  readonly runs: readonly LiveRun[];
  /** How many tasks of each status there are. */
  readonly counts: Readonly<Record<string, number | undefined>>;
  readonly ended: {
    readonly runs: number;
    readonly failed: number;
    readonly tokens: number;
    readonly cost: number;
  };
  readonly draining: boolean;
  readonly stopping: boolean;
  /** Which line is chosen, of those that wait and those that run together. */
  readonly chosen: number;
  readonly mode: LiveMode;
  /** What the last key came to. */
  readonly message: string;
}

export const EMPTY: LiveState = {
  header: '',
  budget: 'none',
  waiting: [],
  runs: [],
  counts: {},
  ended: { runs: 0, failed: 0, tokens: 0, cost: 0 },
  draining: false,
  stopping: false,
  chosen: 0,
  mode: { kind: 'watch' },
  message: '',
};

const KEPT = 200;

export function take(state: LiveState, event: Event, now: number): LiveState {
  switch (event.type) {
    case 'run-started': {
      const { run, task, role, name } = event;
      const fresh = {
        run,
        task,
        role,
        name,
        startedAt: now,
        activeAt: now,
        activity: [],
        tokens: 0,
        cost: 0,
      };
      return { ...state, runs: [...state.runs, fresh] };
    }
    case 'orchestration-started':
      return { ...state, header: eventLine(event), budget: event.budget };
    case 'run-activity':
      return {
        ...state,
        runs: state.runs.map((one) => (one.run === event.run ? active(one, event, now) : one)),
      };
    case 'run-ended':
      return within(ended(state, event));
    default:
      return state;
  }
}

function active(
  run: LiveRun,
  { text, tokens = run.tokens, cost_usd = run.cost }: Extract<Event, { type: 'run-activity' }>,
  now: number,
): LiveRun {
  const activity = text === undefined ? run.activity : [...run.activity, text].slice(-KEPT);
  return { ...run, activeAt: now, activity, tokens, cost: cost_usd };
}

function ended(
  state: LiveState,
  { run: id, outcome, ...all }: Extract<Event, { type: 'run-ended' }>,
): LiveState {
  const run = state.runs.find((one) => one.run === id);
  if (!run) return state;
  const { runs, failed, tokens, cost } = state.ended;
  const hasFailed = outcome === 'failed' || outcome === 'timed_out' || outcome === 'denied';
  return {
    ...state,
    runs: state.runs.filter((one) => one !== run),
    ended: {
      runs: runs + 1,
      failed: failed + (hasFailed ? 1 : 0),
      // What it was booked with; on the way some tell less, and the price nobody.
      tokens: tokens + (all.tokens ?? run.tokens),
      cost: cost + (all.cost_usd ?? run.cost),
    },
    mode: state.mode.kind === 'logs' && state.mode.run === id ? { kind: 'watch' } : state.mode,
  };
}

/** The project as it stands. */
export function standing(
  state: LiveState,
  { waiting, counts }: Pick<LiveState, 'waiting' | 'counts'>,
): LiveState {
  return within({ ...state, waiting, counts });
}

/** The choice stays on a line that there is. */
export function within(state: LiveState): LiveState {
  const last = Math.max(0, state.waiting.length + state.runs.length - 1);
  return state.chosen <= last ? state : { ...state, chosen: last };
}

export function chosenWaiting({ waiting, chosen }: LiveState): Waiting | undefined {
  return waiting[chosen];
}

export function chosenRun({ waiting, runs, chosen }: LiveState): LiveRun | undefined {
  return runs[chosen - waiting.length];
}
