// How many runs a task has had without a person stepping in: what loops by itself is ended by a limit.
import type { History } from '../transition/history.ts';

/** Since a person last moved the task, or since its beginning; reviews, which tell their kind, are not its runs. */
export function runsSincePerson({ events }: History): number {
  const last = events.findLastIndex(({ to, actor }) => to !== undefined && /^(human:|hand$)/.test(actor));
  return events.slice(last + 1).filter(({ type, kind }) => type === 'run_started' && kind === undefined)
    .length;
}
