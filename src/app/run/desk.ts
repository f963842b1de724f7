// The desk of an orchestration: what its loop may ask for, on one workspace.
import { ok, type Result } from '../../base/result.ts';
import type { Claims, Desk, Ended, Settled } from '../../run/desk.ts';
import type { Claimed } from '../../run/job.ts';
import { isAskedToStop } from '../../store/state/stop-request.ts';
import { watchCommits } from '../../store/state/watch.ts';
import { readQuietly } from '../../store/transaction/quiet.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { settleReview } from './review/settle-review.ts';
import { learnSession, recordSession } from './settle/learn-session.ts';
import { settleRuns } from './settle/settle.ts';
import { claimRuns, type RunOptions } from './start/claim-run.ts';

export function openDesk(workspace: Workspace, options: Omit<RunOptions, 'except'>): Desk {
  const { store } = workspace;
  // What a person has stopped is theirs to start again.
  const stopped = new Set<string>();
  return {
    claim: claimer(workspace, { ...options, except: stopped }),
    learn: async (claimed, news) =>
      claimed.kind === 'review'
        ? recordSession(workspace, claimed.run, news)
        : learnSession(workspace, claimed, news),
    settle: (ended: readonly Ended[]) => {
      for (const { claimed } of ended) if (isAskedToStop(store, claimed.run)) stopped.add(claimed.ref);
      return settleAll(workspace, ended);
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

/** Reviews one by one: what they come to may have to be checked first. The answers are in the order of what ended. */
async function settleAll(workspace: Workspace, ended: readonly Ended[]): Promise<Result<readonly Settled[]>> {
  const works = ended.filter(({ claimed }) => claimed.kind !== 'review');
  const settled = works.length > 0 ? await settleRuns(workspace, works) : ok([]);
  if (!settled.ok) return settled;
  const byRun = new Map(works.map(({ claimed }, at) => [claimed.run, settled.value[at]]));
  for (const one of ended) {
    if (one.claimed.kind !== 'review') continue;
    const review = await settleReview(workspace, one);
    if (!review.ok) return review;
    byRun.set(one.claimed.run, review.value);
  }
  return ok(ended.flatMap(({ claimed }) => byRun.get(claimed.run) ?? []));
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
  { kind, run }: Claimed,
): boolean {
  if (!task?.state) return false;
  if (task.state.status === 'in_progress' && task.state.claim?.run === run)
    return task.state.cancel !== undefined;
  const moves = task.history.moves;
  // Nobody holds a task in review; what the reviewer itself has moved goes on under others.
  if (kind === 'review')
    return task.state.status !== 'needs_review' && !moves.some((move) => move.run === run);
  return moves.length > 0 && moves.at(-1)?.run !== run && task.standing.kind === 'explained';
}
