// Whether and when a failed run is tried again, and how often it was: tables over the pure model.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Event } from '../../../src/model/generated/types.ts';
import {
  defaultPolicy,
  RETRY_CAUSES,
  type RetryPolicy,
  retriesOf,
  retryDelay,
  retryOf,
} from '../../../src/model/run/retry.ts';
import { runsSincePerson } from '../../../src/model/run/runs-since.ts';
import { readHistory } from '../../../src/model/transition/history.ts';

const STANDARD = defaultPolicy(3);
const PLAIN: RetryPolicy = {
  retries: 2,
  delayMs: 1000,
  multiplier: 3,
  maxDelayMs: 2000,
  jitter: false,
  on: RETRY_CAUSES,
};

test('by default the model and its server are tried again three times, and nothing else', () => {
  const times = (cause: (typeof RETRY_CAUSES)[number]): number =>
    [0, 1, 2, 3, 4].filter((retries) => retryDelay(STANDARD, { cause, retries }, 0.5) !== undefined).length;
  assert.equal(
    RETRY_CAUSES.map((cause) => [cause, times(cause)]),
    [
      ['rate_limit', 3],
      ['server_error', 3],
      ['dropped', 3],
      ['auth', 0],
      ['own', 0],
      ['timed_out', 0],
    ],
  );
});

test('the delay grows by its factor up to its limit, and ends with the tries', () => {
  const delays = [0, 1, 2].map((retries) => retryDelay(PLAIN, { cause: 'own', retries }, 0.9));
  assert.equal(delays, [1000, 2000, undefined]);
});

test('jitter takes any moment from none of the delay to all of it', () => {
  const policy = { ...PLAIN, jitter: true };
  assert.equal(
    [0, 0.5, 0.999].map((random) => retryDelay(policy, { cause: 'own', retries: 0 }, random)),
    [0, 500, 999],
  );
});

test('the time that the server asks for is kept, and the jitter comes on top', () => {
  const tried = { cause: 'rate_limit', retries: 0, retryAfterMs: 60_000 } as const;
  assert.is(retryDelay(STANDARD, tried, 0), 60_000);
  assert.is(retryDelay(STANDARD, tried, 0.5), 65_000);
});

let count = 0;

function event(type: string, more: Readonly<Record<string, unknown>> = {}): Event {
  const seconds = String(count++ % 60).padStart(2, '0');
  const base = {
    v: 1,
    id: `id-${count}`,
    timestamp: `2026-01-01T00:00:${seconds}.000Z`,
    actor: 'orchestrator',
  };
  return { ...base, type, subject: 'a/010', ...more } as Event;
}

const AT = '2026-01-01T01:00:00.000Z';
const failed = (attempt: number): Event =>
  event('run_ended', {
    outcome: 'failed',
    retry: { at: AT, cause: 'rate_limit', attempt, attempts: 4, error: 'busy' },
  });
const claimed = (actor = 'orchestrator'): Event =>
  event('claimed', { actor, to: 'in_progress', iteration: 1, prev: [] });
const started = (): Event => event('run_started', { run: 'r' });

test('a task waits for its next try until a run begins or somebody moves it', () => {
  const waiting = [claimed(), started(), failed(2)];
  const cases: readonly (readonly [string, readonly Event[], boolean])[] = [
    ['failed', waiting, true],
    ['set meanwhile', [...waiting, event('set')], true],
    ['started again', [...waiting, started()], false],
    ['claimed by a person', [...waiting, claimed('human:ann')], false],
    ['never failed', [claimed(), started()], false],
    ['a wait that is no time', [event('run_ended', { retry: { at: 'soon' } })], false],
  ];
  for (const [name, events, waits] of cases) {
    count = 0;
    assert.is(retryOf(readHistory(events)) !== undefined, waits, name);
  }
  assert.equal(retryOf(readHistory(waiting)), {
    at: AT,
    cause: 'rate_limit',
    attempt: 2,
    attempts: 4,
    error: 'busy',
  });
});

test('tries are counted from the last run that ended otherwise, or the last move of somebody else', () => {
  const two = [claimed(), started(), failed(2), claimed(), started(), failed(3)];
  const done = event('run_ended', { outcome: 'succeeded' });
  const stopped = event('run_ended', { outcome: 'stopped' });
  const cases: readonly (readonly [string, readonly Event[], number])[] = [
    ['two', two, 2],
    ['stopped in between', [...two, claimed(), started(), stopped], 2],
    ['a success in between', [...two, claimed(), started(), done, claimed(), started(), failed(2)], 1],
    [
      'answered in between',
      [...two, event('answered', { actor: 'human:ann', to: 'in_progress', iteration: 1 })],
      0,
    ],
  ];
  for (const [name, events, retries] of cases)
    assert.is(retriesOf({ ...readHistory([]), events }), retries, name);
});

test('runs are counted since a person last moved the task, without those that were cut short', () => {
  const cut = [
    event('run_started', { run: 'cut' }),
    event('run_ended', { run: 'cut', outcome: 'lost' }),
    event('run_started', { run: 'review', kind: 'review' }),
  ];
  const events = [claimed(), started(), claimed('human:ann'), started(), ...cut, claimed(), started()];
  assert.is(runsSincePerson({ ...readHistory([]), events }), 2);
});

test.run();
