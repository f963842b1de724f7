// Logs for the tests of the model, written short: `pending`, `in_progress@2` is a status with its iteration.
import type { Event } from '../../src/model/generated/types.ts';
import { type History, readHistory } from '../../src/model/transition/history.ts';
import { HOLDER } from './facts.ts';

/** The id of the n-th event; ids sort as their numbers do. */
export function eventId(n: number): string {
  return `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;
}

/** The n-th event, one second after the one before it. */
export function event(n: number, more: Partial<Event> = {}): Event {
  const timestamp = new Date(Date.UTC(2026, 0, 5, 8, 0, n)).toISOString();
  return {
    v: 1,
    id: eventId(n),
    timestamp,
    type: 'noted',
    subject: 'implementation/010',
    actor: HOLDER,
    ...more,
  };
}

/** The n-th event as one that moved the task, after those that `prev` numbers. */
export function moveEvent(
  n: number,
  status: string,
  prev: readonly number[],
  more: Partial<Event> = {},
): Event {
  const [to = '', iteration = '1'] = status.split('@');
  return event(n, { type: 'moved', to, iteration: Number(iteration), prev: prev.map(eventId), ...more });
}

/** Moves that follow each other, numbered from 1. */
export function chain(...statuses: readonly string[]): Event[] {
  return statuses.map((status, index) => moveEvent(index + 1, status, index > 0 ? [index] : []));
}

export function historyOf(...statuses: readonly string[]): History {
  return readHistory(chain(...statuses));
}
