// What a run failed of, from what programs say: their own status, or words.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { causeOf } from '../../../src/run/executors/stream/cause.ts';

const TOLD: readonly (readonly [string, object])[] = [
  ['', { kind: 'own' }],
  ['API Error: 429 {"type":"error"}', { kind: 'rate_limit', status: 429 }],
  ['unexpected status 400 Bad Request: too long', { kind: 'own', status: 400 }],
  [
    'exceeded retry limit, last status: 429 Too Many Requests, request id: x',
    { kind: 'rate_limit', status: 429 },
  ],
  ['Error: 529 overloaded', { kind: 'server_error', status: 529 }],
  ['[API Error: 503 status code (no body)]', { kind: 'server_error', status: 503 }],
  ['status code: 401', { kind: 'auth', status: 401 }],
  ['408 Request Timeout', { kind: 'dropped', status: 408 }],
  ['Rate limit reached. Please try again in 1.5s.', { kind: 'rate_limit', retryAfterMs: 1500 }],
  ['You exceeded your quota, retry in 250 ms', { kind: 'rate_limit', retryAfterMs: 250 }],
  ['429: retry after 2 minutes', { kind: 'rate_limit', status: 429, retryAfterMs: 120_000 }],
  ['Overloaded', { kind: 'server_error' }],
  ['stream disconnected before completion', { kind: 'dropped' }],
  ['TypeError: fetch failed', { kind: 'dropped' }],
  ['API Error: Connection error.', { kind: 'dropped' }],
  ['read ECONNRESET', { kind: 'dropped' }],
  ['Not logged in · Please run /login', { kind: 'auth' }],
  ['Incorrect API key provided', { kind: 'auth' }],
  ['error_max_turns', { kind: 'own' }],
  ['line 500 of the file is wrong', { kind: 'own' }],
  ['no rollout found for thread id 01a1f812-4290', { kind: 'own' }],
];

test('words tell the cause, the status and how long to wait', () => {
  for (const [text, cause] of TOLD) assert.equal(causeOf(text), cause, text);
});

test('a status that is told apart counts before all words', () => {
  assert.equal(causeOf('the socket was closed', 400), { kind: 'own', status: 400 });
  assert.equal(causeOf('anything', 500), { kind: 'server_error', status: 500 });
});

test.run();
