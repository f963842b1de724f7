// What the finished work of a project says about how it went; durations are hours, told from the tasks and their events.
import type { Event, TaskState } from '../generated/types.ts';
import type { WorkedTask } from '../people/load.ts';
import { STATUSES } from '../status.ts';

export interface Spread {
  readonly count: number;
  readonly average: number | null;
  readonly median: number | null;
}

export interface Metrics {
  readonly tasks: Readonly<Record<string, number>>;
  readonly ratings: {
    readonly rated: number;
    readonly completed: number;
    /** The share of completed tasks that were rated; null where none is completed. */
    readonly coverage: number | null;
    readonly quality: Spread;
    readonly timeliness: Spread;
  };
  /** From the first start to the end. */
  readonly cycle_hours: Spread;
  /** Of that, the time in progress. */
  readonly active_hours: Spread;
  /** How many tries it took until the work was approved. */
  readonly iterations: Spread;
  readonly estimates: {
    readonly count: number;
    readonly estimated_hours: number;
    readonly actual_hours: number;
    /** Above 1: it took longer than was expected. */
    readonly ratio: number | null;
  };
}

export function metricsOf(tasks: readonly WorkedTask[]): Metrics {
  const states = tasks.flatMap(({ state }) => state ?? []);
  const completed = tasks.filter(({ state }) => state?.status === 'completed');
  const done = completed.flatMap(({ state }) => state ?? []);
  const ratings = done.flatMap(({ rating }) => rating ?? []);
  return {
    tasks: Object.fromEntries(
      STATUSES.map((status) => [status, states.filter((state) => state.status === status).length]),
    ),
    ratings: {
      rated: ratings.length,
      completed: done.length,
      coverage: done.length > 0 ? ratings.length / done.length : null,
      quality: spread(ratings.flatMap(({ quality }) => quality ?? [])),
      timeliness: spread(ratings.flatMap(({ timeliness }) => timeliness ?? [])),
    },
    cycle_hours: spread(done.flatMap(cycleOf)),
    active_hours: spread(completed.flatMap(({ events }) => activeOf(events))),
    iterations: spread(done.map(({ iteration }) => iteration)),
    estimates: estimatesOf(done),
  };
}

function cycleOf({ started_at, completed_at }: TaskState): number[] {
  if (started_at === undefined || completed_at === undefined) return [];
  return [hours(Date.parse(completed_at) - Date.parse(started_at))];
}

/** A time in progress ends with the next move; tasks that were never in progress say nothing. */
function activeOf(events: readonly Event[]): number[] {
  const moves = events.filter(({ to }) => to !== undefined);
  const times = moves.flatMap((event, index) => {
    const next = moves[index + 1];
    return event.to === 'in_progress' && next
      ? [Date.parse(next.timestamp) - Date.parse(event.timestamp)]
      : [];
  });
  return times.length > 0 ? [hours(times.reduce((sum, one) => sum + one, 0))] : [];
}

function estimatesOf(done: readonly TaskState[]): Metrics['estimates'] {
  const both = done.filter(
    ({ estimated_hours, actual_hours }) => estimated_hours !== undefined && actual_hours !== undefined,
  );
  const estimated = both.reduce((all, task) => all + (task.estimated_hours ?? 0), 0);
  const actual = both.reduce((all, task) => all + (task.actual_hours ?? 0), 0);
  return {
    count: both.length,
    estimated_hours: estimated,
    actual_hours: actual,
    ratio: estimated > 0 ? actual / estimated : null,
  };
}

function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const count = sorted.length;
  if (count === 0) return { count, average: null, median: null };
  const [low = 0, high = 0] = [sorted[Math.floor((count - 1) / 2)], sorted[Math.floor(count / 2)]];
  const average = sorted.reduce((sum, one) => sum + one, 0) / count;
  return { count, average, median: (low + high) / 2 };
}

function hours(ms: number): number {
  return ms / 3_600_000;
}
