// The desk of an orchestration: what its loop may ask for, on one workspace.
import { ok, type Result } from '../../base/result.ts';
import type { Claims, Desk, Ended } from '../../run/desk.ts';
import type { Claimed } from '../../run/job.ts';
import { isAskedToStop } from '../../store/state/stop-request.ts';
import { watchCommits } from '../../store/state/watch.ts';
import { readQuietly } from '../../store/transaction/quiet.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { learnSession } from './settle/learn-session.ts';
import { settleRuns } from './settle/settle.ts';
import { claimRuns, type RunOptions } from './start/claim-run.ts';

export function openDesk(workspace: Workspace, options: Omit<RunOptions, 'except'>): Desk {
  const { store } = workspace;
  // What a person has stopped is theirs to start again.
  const stopped = new Set<string>();
  return {
    claim: claimer(workspace, { ...options, except: stopped }),
    learn: (claimed, news) => learnSession(workspace, claimed, news),
    settle: (ended: readonly Ended[]) => {
      for (const { claimed } of ended) if (isAskedToStop(store, claimed.run)) stopped.add(claimed.ref);
      return settleRuns(workspace, ended);
    },
    superseded: (running) =>
      readQuietly(store, (snapshot) =>
        running.filter(
          (claimed) => isSuperseded(snapshot.task(claimed.ref), claimed) || isAskedToStop(store, claimed.run),
        ),
      ),
    watch: (onChange) => watchCommits(store, onChange),
  };
}

/** One task alone is started once: what becomes of it is for the caller to see. */
function claimer(workspace: Workspace, options: RunOptions): Desk['claim'] {
  let asked = false;
  return async (room): Promise<Result<Claims>> => {
    if (options.only !== undefined && asked) return ok({ claimed: [], more: false });
    asked = true;
    const claimed = await claimRuns(workspace, options, room);
    return claimed.ok ? ok({ claimed: claimed.value, more: false }) : claimed;
  };
}

/** The task goes on without this run: cancelled, moved by somebody else, or claimed. A broken file is left alone. */
function isSuperseded(
  task: ReturnType<Parameters<Parameters<typeof readQuietly>[1]>[0]['task']>,
  { run }: Claimed,
): boolean {
  if (!task?.state) return false;
  if (task.state.status === 'in_progress' && task.state.claim?.run === run)
    return task.state.cancel !== undefined;
  const moves = task.history.moves;
  return moves.length > 0 && moves.at(-1)?.run !== run && task.standing.kind === 'explained';
}
