// All that was spent in the open project: the tasks' logs, the project's own, and what is kept of tasks that are gone.
import {
  type CostEntry,
  entriesIn,
  entriesOfGone,
  type KeptCosts,
  keptCosts,
} from '../../model/cost/ledger.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';

/** Oldest first within a task. */
export function entriesOf(snapshot: Snapshot): CostEntry[] {
  const { taskRefs, projectHistory } = snapshot;
  const standing = new Set(taskRefs);
  return [
    ...entriesOfGone(projectHistory.events, (ref) => standing.has(ref)),
    ...entriesIn(projectHistory.events),
    ...taskRefs.flatMap((ref) => entriesIn(snapshot.task(ref)?.history.events ?? [])),
  ];
}

/** For the event by which a task leaves the project: its log goes with it, and what it cost does not. */
export function costsLeft(snapshot: Snapshot, ref: string): { readonly costs?: readonly KeptCosts[] } {
  const costs = keptCosts(entriesIn(snapshot.task(ref)?.history.events ?? []));
  return costs.length > 0 ? { costs } : {};
}
