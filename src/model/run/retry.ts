// Whether and when a run that failed is tried again: pure arithmetic over a policy, what failed, and a random number.
import type { Cause } from '../agent-event.ts';
import type { Event } from '../generated/types.ts';
import type { History } from '../transition/history.ts';

/** What a run failed of, or that it took too long. */
export type RetryCause = Cause['kind'] | 'timed_out';

export const RETRY_CAUSES: readonly RetryCause[] = [
  'rate_limit',
  'server_error',
  'dropped',
  'auth',
  'own',
  'timed_out',
];

export interface RetryPolicy {
  /** How often at most, the first try not counted. */
  readonly retries: number;
  readonly delayMs: number;
  readonly multiplier: number;
  readonly maxDelayMs: number;
  /** Any moment up to the delay, so that many do not come back together. */
  readonly jitter: boolean;
  readonly on: readonly RetryCause[];
}

/** What may be over by itself. */
const TRANSIENT: readonly RetryCause[] = ['rate_limit', 'server_error', 'dropped'];

/** For tasks that say nothing of their own. */
export function defaultPolicy(retries: number): RetryPolicy {
  return { retries, delayMs: 10_000, multiplier: 2, maxDelayMs: 300_000, jitter: true, on: TRANSIENT };
}

export interface Tried {
  readonly cause: RetryCause;
  /** How often it was tried again already. */
  readonly retries: number;
  /** How long the model's server asks to be left alone. */
  readonly retryAfterMs?: number | undefined;
}

/**
 * How long to wait before the next try, in milliseconds; undefined where there is none.
 * @param random from 0 up to 1
 */
export function retryDelay(policy: RetryPolicy, tried: Tried, random: number): number | undefined {
  const { cause, retries, retryAfterMs = 0 } = tried;
  if (retries >= policy.retries || !policy.on.includes(cause)) return undefined;
  const most = Math.min(policy.maxDelayMs, policy.delayMs * policy.multiplier ** retries);
  // Who asks for time gets it; the jitter comes on top, or all that were turned away come back at the same moment.
  return Math.round(retryAfterMs + (policy.jitter ? most * random : most));
}

/** A run that failed and is tried again, as its end tells it. */
export interface Retry {
  /** RFC 3339. */
  readonly at: string;
  readonly cause: string;
  /** Which try that will be: 2 is the first after the first. */
  readonly attempt: number;
  /** The last one there will be. */
  readonly attempts: number;
  readonly error: string;
}

/** The next try that a task waits for, in its log; another run or move since then has taken its place. */
export function retryOf({ events }: History): Retry | undefined {
  const last = events.findLast(
    ({ type, to, kind }) =>
      to !== undefined || ((type === 'run_started' || type === 'run_ended') && kind === undefined),
  );
  return last && readRetry(last);
}

/** How often it was tried again since something else than a failure happened to it. */
export function retriesOf({ events }: History): number {
  let retries = 0;
  for (const event of events.toReversed()) {
    if (readRetry(event)) retries++;
    else if (isOtherEnd(event) || isMoveOfAnother(event)) break;
  }
  return retries;
}

/** A review is another's run, and tells so by its kind. */
function isOtherEnd({ type, outcome, kind }: Event): boolean {
  return type === 'run_ended' && kind === undefined && outcome !== 'stopped' && outcome !== 'lost';
}

function isMoveOfAnother({ to, actor }: Event): boolean {
  return to !== undefined && actor !== 'orchestrator';
}

function readRetry({ type, retry }: Event): Retry | undefined {
  if (type !== 'run_ended' || typeof retry !== 'object' || retry === null) return undefined;
  const { at, cause, attempt, attempts, error } = retry as Partial<Record<keyof Retry, unknown>>;
  if (typeof at !== 'string' || Number.isNaN(Date.parse(at))) return undefined;
  return {
    at,
    cause: typeof cause === 'string' ? cause : 'own',
    attempt: typeof attempt === 'number' ? attempt : 2,
    attempts: typeof attempts === 'number' ? attempts : 2,
    error: typeof error === 'string' ? error : '',
  };
}
