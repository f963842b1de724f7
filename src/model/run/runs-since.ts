// How many runs a task has had without a person stepping in: what loops by itself is ended by a limit.
import type { Event } from '../generated/types.ts';
import type { History } from '../transition/history.ts';

/** Since a person last moved the task, or since its beginning; reviews, which tell their kind, are not its runs. */
export function runsSincePerson({ events }: History): number {
  const last = events.findLastIndex(({ to, actor }) => to !== undefined && /^(human:|hand$)/.test(actor));
  const since = events.slice(last + 1).filter(({ kind }) => kind === undefined);
  const cut = new Set(since.filter(wasCutShort).map(({ run }) => run));
  return since.filter(({ type, run }) => type === 'run_started' && !cut.has(run)).length;
}

/** What was stopped, or died with its orchestration, came to nothing by itself. */
function wasCutShort({ type, outcome }: Event): boolean {
  return type === 'run_ended' && (outcome === 'stopped' || outcome === 'lost');
}
