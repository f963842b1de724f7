// A role at work on no task is stopped where a budget is spent, as runs of tasks are: by what is booked, and by what its program tells
// on the way.
import type { Job } from '../../run/job.ts';
import { watchCommits } from '../../store/state/watch.ts';
import { readQuietly } from '../../store/transaction/quiet.ts';
import type { Purse } from '../cost/budgets.ts';
import { openGate } from '../cost/gate.ts';
import { noteSpending } from '../cost/live-spending.ts';
import type { Workspace } from '../workspace/workspace.ts';

export interface SpendingWatch {
  /** Why the run was stopped, in words. */
  readonly overspent: string | undefined;
  close(): Promise<void>;
}

export function watchSpending(workspace: Workspace, job: Job, purse: Purse | undefined): SpendingWatch {
  const { store } = workspace;
  const { claimed } = job;
  let overspent: string | undefined;
  const look = (): void => {
    if (overspent !== undefined) return;
    overspent = readQuietly(store, (snapshot) => {
      noteSpending(workspace, snapshot, [{ claimed, spent: job.spent() }], purse);
      return openGate(workspace, snapshot, purse).overshot({ task: undefined, role: claimed.role });
    });
    if (overspent !== undefined) job.stop();
  };
  const watcher = watchCommits(store, look);
  return {
    get overspent() {
      return overspent;
    },
    close: () => watcher.close(),
  };
}
