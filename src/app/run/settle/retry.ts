// Whether a run that failed is tried again, and when: the task's own rule first, else the settings'. The wait stands in the
// task's log, so that whoever takes the task up later keeps to it.
import type { TaskState } from '../../../model/generated/types.ts';
import { isParent } from '../../../model/graph/tree/tree.ts';
import {
  defaultPolicy,
  RETRY_CAUSES,
  type Retry,
  type RetryCause,
  type RetryPolicy,
  retriesOf,
  retryDelay,
} from '../../../model/run/retry.ts';
import { runsSincePerson } from '../../../model/run/runs-since.ts';
import type { Ended } from '../../../run/desk.ts';
import { durationMs } from '../../config/duration.ts';
import { settingsOf } from '../../config/settings.ts';
import type { Change } from '../../workspace/decision.ts';
import type { SoundTask } from '../../workspace/find-task.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { failureText } from './failure-text.ts';
import { isReported } from './record-end.ts';

export interface Failed {
  readonly run: string;
  readonly cause: RetryCause;
  readonly retryAfterMs: number | undefined;
  readonly error: string;
}

/** Undefined where it is not tried again: its task is not its own any more, or it was enough. */
export function nextTry(
  { context }: Workspace,
  current: Change,
  task: SoundTask,
  failed: Failed,
): Retry | undefined {
  const { cause, retryAfterMs, error } = failed;
  if (!isItsOwn(current, task, failed)) return undefined;
  const settings = settingsOf(current.snapshot.settings);
  if (runsSincePerson(task.history) >= settings.runsPerTask) return undefined;
  const policy = policyOf(task.state, settings.retries);
  const retries = retriesOf(task.history);
  const delay = retryDelay(policy, { cause, retries, retryAfterMs }, context.random());
  if (delay === undefined) return undefined;
  return {
    at: new Date(context.clock() + delay).toISOString(),
    cause,
    attempt: retries + 2,
    attempts: policy.retries + 1,
    error: bounded(error),
  };
}

const LONGEST_ERROR = 1000;

function bounded(error: string): string {
  return error.length > LONGEST_ERROR ? `${error.slice(0, LONGEST_ERROR)}…` : error;
}

/**
 * Undefined where it did not fail of anything that may be over: what has lost its conversation starts afresh at once, and
 * what was ended because it went in circles would do so again.
 */
export function failureOf({ claimed, job }: Ended): Failed | undefined {
  const { outcome, halted, end, finish } = job;
  const common = { run: claimed.run, error: failureText(claimed, job) };
  if (outcome === 'timed_out') return { ...common, cause: 'timed_out', retryAfterMs: undefined };
  if (outcome !== 'failed' || halted || end.error || (finish.sessionLost && claimed.resumed))
    return undefined;
  const { kind = 'own', retryAfterMs } = finish.cause ?? {};
  return { ...common, cause: kind, retryAfterMs };
}

function isItsOwn(current: Change, task: SoundTask, failed: Failed): boolean {
  if (task.standing.kind === 'unlawful' || task.state.cancel) return false;
  return !isReported(task, failed) && !isParent(current.snapshot.board, task);
}

function policyOf({ retry }: TaskState, retries: number): RetryPolicy {
  const standard = defaultPolicy(retries);
  if (!retry) return standard;
  const delayMs = durationMs(retry.delay);
  return {
    retries: retry.max_attempts - 1,
    delayMs,
    multiplier: retry.multiplier ?? standard.multiplier,
    maxDelayMs: retry.max_delay ? durationMs(retry.max_delay) : Math.max(delayMs, standard.maxDelayMs),
    jitter: retry.jitter ?? standard.jitter,
    on: retry.retry_on ?? RETRY_CAUSES,
  };
}
