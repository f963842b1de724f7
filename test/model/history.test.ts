// A log read as a history: which lines count, in which order, and which events are heads.
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Event } from '../../src/model/generated/types.ts';
import { EMPTY_HISTORY, readHistory } from '../../src/model/transition/history.ts';
import { chain, event, eventId, moveEvent } from './logs.ts';

function headIds(events: readonly Event[]): string[] {
  return readHistory(events).heads.map(({ id }) => id);
}

test('no log is an empty history', () => {
  assert.equal(readHistory([]), EMPTY_HISTORY);
});

test('the last of a chain is its head', () => {
  assert.equal(headIds(chain('pending', 'in_progress', 'paused')), [eventId(3)]);
});

test('events that say nothing of the status are no heads', () => {
  const history = readHistory([...chain('pending'), event(2), event(3, { type: 'run_started' })]);
  assert.is(history.events.length, 3);
  assert.equal(
    history.moves.map(({ id }) => id),
    [eventId(1)],
  );
  assert.equal(
    history.heads.map(({ id }) => id),
    [eventId(1)],
  );
});

test('two branches that a union merge brought together have a head each', () => {
  const log = [
    ...chain('pending', 'in_progress'),
    moveEvent(3, 'paused', [2]),
    moveEvent(4, 'needs_review', [2]),
    moveEvent(5, 'completed', [4]),
  ];
  assert.equal(headIds(log), [eventId(3), eventId(5)]);
});

test('an event that names all heads is the only head again', () => {
  const log = [
    ...chain('pending'),
    moveEvent(2, 'in_progress', [1]),
    moveEvent(3, 'abandoned', [1]),
    moveEvent(4, 'in_progress', [2, 3]),
  ];
  assert.equal(headIds(log), [eventId(4)]);
});

test('an event whose predecessor is missing does not hide the others', () => {
  assert.equal(headIds([moveEvent(1, 'pending', []), moveEvent(3, 'paused', [2])]), [eventId(1), eventId(3)]);
});

test('events stand in order of time, then of id, whatever the order of the lines', () => {
  const same = event(1).timestamp;
  const log = [event(3, { timestamp: same }), event(5), event(2, { timestamp: same }), event(4), event(1)];
  const ids = readHistory(log).events.map(({ id }) => id);
  assert.equal(ids, [1, 2, 3, 4, 5].map(eventId));
});

test('times are compared as moments, not as texts', () => {
  const early = event(2, { timestamp: '2026-01-05T10:00:00+02:00' });
  const late = event(1, { timestamp: '2026-01-05T08:30:00Z' });
  assert.equal(
    readHistory([late, early]).events.map(({ id }) => id),
    [eventId(2), eventId(1)],
  );
});

test('of lines with the same id the first one counts', () => {
  const [first = event(1)] = chain('pending');
  const history = readHistory([first, { ...first, to: 'completed' }]);
  assert.equal(history.events, [first]);
});

test('the order of the lines changes neither moves nor heads', () => {
  const log = [...chain('pending', 'in_progress', 'needs_review'), moveEvent(4, 'paused', [2]), event(5)];
  const expected = readHistory(log);
  fc.assert(
    fc.property(fc.shuffledSubarray(log, { minLength: log.length }), (lines) => {
      assert.equal(readHistory([...lines, ...lines]), expected);
    }),
  );
});

test.run();
