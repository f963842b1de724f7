// Whether a status can be trusted: explained by a head, restored by git, or put there by a hand.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Event } from '../../src/model/generated/types.ts';
import { STATUSES } from '../../src/model/status.ts';
import { EMPTY_HISTORY, readHistory } from '../../src/model/transition/history.ts';
import { isTrusted, judge, type Standing } from '../../src/model/transition/standing.ts';
import { around, taskIn } from './facts.ts';
import { chain, event, historyOf, moveEvent } from './logs.ts';

/** `in_progress@2` against a log. */
function standing(status: string, log: readonly Event[]): Standing {
  const [name = '', iteration = '1'] = status.split('@');
  const word = STATUSES.find((one) => one === name) ?? 'pending';
  const task = taskIn(word, { iteration: Number(iteration), claim: undefined });
  return judge(task, readHistory(log), around(task));
}

function kind(status: string, log: readonly Event[]): string {
  return standing(status, log).kind;
}

test('a task without a log is taken at whatever status it has', () => {
  for (const status of STATUSES) {
    const task = taskIn(status);
    assert.equal(judge(task, EMPTY_HISTORY, around(task)), { kind: 'unlogged' });
  }
  assert.is(kind('completed', [event(1), event(2)]), 'unlogged', 'events without a status tell nothing');
});

test('the status of the head explains a task', () => {
  for (const status of STATUSES) assert.is(kind(status, chain('pending', status)), 'explained');
});

test('an edited iteration is free to edit where the status is that of the head', () => {
  assert.is(kind('in_progress@7', chain('pending', 'in_progress')), 'explained');
});

test('after a union merge each head explains', () => {
  const log = [
    ...chain('pending', 'in_progress'),
    moveEvent(3, 'paused', [2]),
    moveEvent(4, 'abandoned', [2]),
  ];
  assert.is(kind('paused', log), 'explained');
  assert.is(kind('abandoned', log), 'explained');
  assert.is(kind('completed', log), 'unlawful');
});

test('an older event of the same status and iteration restores a task', () => {
  const log = chain(
    'pending',
    'in_progress',
    'needs_review',
    'in_progress@2',
    'needs_review@2',
    'completed@2',
  );
  for (const older of ['pending', 'in_progress', 'needs_review', 'in_progress@2', 'needs_review@2'])
    assert.is(kind(older, log), 'restored', older);
});

test('an older status with another iteration restores nothing', () => {
  const log = chain(
    'pending',
    'in_progress',
    'needs_review',
    'in_progress@2',
    'needs_review@2',
    'completed@2',
  );
  for (const never of ['pending@2', 'in_progress@3', 'needs_review@3', 'needs_review@4'])
    assert.is(kind(never, log), 'unlawful', never);
});

test('restored comes before lawful: what git may have done is told as that', () => {
  const log = chain('pending', 'in_progress');
  assert.is(kind('pending', log), 'restored');
});

test('an unlawful status says all heads that it might have come from', () => {
  const log = [...chain('pending'), moveEvent(2, 'paused', [1]), moveEvent(3, 'needs_review@2', [1])];
  assert.equal(standing('completed@3', log), { kind: 'unlawful', from: ['paused', 'needs_review'] });
});

test('a hand edit is lawful when it is so from any head, and says from which', () => {
  const log = [...chain('pending'), moveEvent(2, 'paused', [1]), moveEvent(3, 'needs_review', [1])];
  const judged = standing('completed', log);
  assert.equal(judged.kind === 'lawful' && { from: judged.from, verb: judged.row.verb }, {
    from: 'needs_review',
    verb: 'approve',
  });
});

test('a log whose events name each other in a circle explains nothing and harms nothing', () => {
  const log = [moveEvent(1, 'pending', [2]), moveEvent(2, 'in_progress', [1])];
  assert.is(kind('in_progress', log), 'restored');
  assert.equal(standing('completed', log), { kind: 'unlawful', from: [] });
});

test('what was unlawful while its run lived stays so when the run is dead', () => {
  const refused = event(3, { type: 'run_ended', unlawful: 'completed' });
  const log = chain('pending', 'in_progress');
  assert.is(kind('completed', log), 'lawful', 'by a person it would be complete');
  assert.is(kind('completed', [...log, refused]), 'unlawful');
  assert.is(kind('needs_review', [...log, refused]), 'lawful', 'another status is judged for itself');
});

test('what was refused before the last move is past', () => {
  const refused = event(2, { type: 'run_ended', unlawful: 'completed' });
  const log = [...chain('pending'), refused, moveEvent(3, 'in_progress', [1])];
  assert.is(kind('completed', log), 'lawful');
});

test('only what is unlawful is not trusted', () => {
  const lawful = standing('abandoned', chain('pending'));
  assert.is(lawful.kind, 'lawful');
  for (const one of [lawful, { kind: 'unlogged' }, { kind: 'explained' }, { kind: 'restored' }] as const)
    assert.ok(isTrusted(one), one.kind);
  assert.not(isTrusted({ kind: 'unlawful', from: ['pending'] }));
});

test('a history of one adopted event is the baseline', () => {
  const task = taskIn('needs_review');
  assert.is(judge(task, historyOf('needs_review'), around(task)).kind, 'explained');
});

test.run();
