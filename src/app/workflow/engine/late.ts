// The time that a whole run of a workflow may take, counted from when it was last taken up.
import type { Claimed } from '../../../run/job.ts';
import type { Snapshot } from '../../../store/state/snapshot.ts';
import type { Store } from '../../../store/store.ts';
import { durationMs } from '../../config/duration.ts';
import { type Execution, executionsIn } from '../runs/execution.ts';

/** Undefined while there is time left. */
export function lateText(
  { clock }: Pick<Store, 'clock'>,
  { workflow, parent }: Execution,
): string | undefined {
  const timeout = workflow.config?.timeout;
  if (timeout === undefined || parent.state.status !== 'in_progress') return undefined;
  const begun = parent.history.moves.findLast(({ to }) => to === 'in_progress')?.timestamp;
  const isLate = begun !== undefined && clock() - Date.parse(begun) > durationMs(timeout);
  return isLate ? `the workflow took longer than ${timeout}` : undefined;
}

/** The runs of steps whose workflow has no time left. */
export function lateRuns(store: Store, snapshot: Snapshot, running: readonly Claimed[]): ReadonlySet<string> {
  const steps = running.filter(({ ref }) => snapshot.task(ref)?.state?.step !== undefined);
  if (steps.length === 0) return new Set();
  const late = executionsIn(
    snapshot,
    ({ state: { status } }) => status === 'in_progress' || status === 'paused',
  ).filter((execution) => wasHeld(execution) || lateText(store, execution) !== undefined);
  const phases = new Set(late.map(({ phase }) => phase));
  return new Set(steps.filter(({ ref }) => phases.has(ref.split('/')[0] ?? '')).map(({ run }) => run));
}

/** For its time, by whoever looked before: what works then is to be stopped all the same. */
function wasHeld({ parent: { state } }: Execution): boolean {
  return state.status === 'paused' && state.pause?.cause === 'timed_out';
}
