// A task's log read as a history of statuses: which events are heads, and how it came to where it stands.
import type { Event } from '../generated/types.ts';

/** An event that changed the status; prev, to and iteration stand on it together. */
export interface StatusEvent extends Event {
  readonly to: string;
  readonly iteration: number;
}

export interface History {
  readonly events: readonly Event[];
  /** Events with `to`, oldest first. */
  readonly moves: readonly StatusEvent[];
  /** The moves that no other names as its predecessor; several after a union merge. */
  readonly heads: readonly StatusEvent[];
  /** What was last said of how far the work is. */
  readonly reported?: Reported;
}

export interface Reported {
  readonly percent: number;
  readonly message: string;
  readonly by: string;
  readonly at: string;
}

export const EMPTY_HISTORY: History = { events: [], moves: [], heads: [] };

/** @param lines events in any order; of lines with the same id the first one counts. */
export function readHistory(lines: readonly Event[]): History {
  const byId = new Map<string, Event>();
  for (const line of lines) if (!byId.has(line.id)) byId.set(line.id, line);
  const events = [...byId.values()].sort(inOrder);
  const moves = events.filter(
    (event): event is StatusEvent => event.to !== undefined && event.iteration !== undefined,
  );
  const named = new Set(moves.flatMap((event) => event.prev ?? []));
  return { events, moves, heads: moves.filter((event) => !named.has(event.id)) };
}

/** (timestamp, id): the order in which events are shown everywhere. */
export function inOrder(a: Event, b: Event): number {
  const left = Date.parse(a.timestamp);
  const right = Date.parse(b.timestamp);
  if (left !== right) return left - right;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
