// Before work is merged: its agent has ended, and all that stands in its worktree is committed.
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fail, ok, type Result } from '../../../base/result.ts';
import { isRunAlive, listRuns, type RunRecord } from '../../../store/runs/run-record.ts';
import { readQuietly } from '../../../store/transaction/quiet.ts';
import { findTask, isSound } from '../../workspace/find-task.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { commitWork } from '../checkout/keep-work.ts';
import { holdsWork, standsAt } from '../checkout/open.ts';

const WAIT_MS = 10_000;
const LOOK_MS = 50;

export async function keepForMerge(workspace: Workspace, refs: readonly string[]): Promise<Result<void>> {
  if (workspace.context.dryRun) return ok(undefined);
  for (const { ref, branch } of withWork(workspace, refs)) {
    const ended = await runHasEnded(workspace, ref);
    if (!ended.ok) return ended;
    const directory = standsAt(workspace, branch);
    if (directory === undefined) continue;
    const kept = await commitWork(workspace, ref, undefined, join(workspace.repository.root, directory));
    if (!kept.ok) return kept;
    if (kept.value.kind === 'cannot')
      return fail({
        reason: 'refused',
        message: `${ref} cannot be merged: ${kept.value.why}`,
        hint: directory,
      });
  }
  return ok(undefined);
}

function withWork({ store }: Workspace, refs: readonly string[]): { ref: string; branch: string }[] {
  return readQuietly(store, (snapshot) =>
    refs.flatMap((reference) => {
      const found = findTask(snapshot, reference);
      if (!found.ok || !isSound(found.value) || !holdsWork(found.value)) return [];
      return { ref: found.value.ref, branch: found.value.state.worktree?.branch ?? '' };
    }),
  );
}

/** An agent that has just reported ends soon; one that goes on is waited for as long as a lock would be. */
async function runHasEnded({ store, context, run: self }: Workspace, ref: string): Promise<Result<void>> {
  const living = () =>
    listRuns(store).find((run) => run.task === ref && run.kind === 'work' && isAtWork(run));
  const isAtWork = (run: RunRecord): boolean =>
    run.ended_at === undefined && run.id !== self && isRunAlive(run, store.host);
  const began = context.clock();
  for (let run = living(); run; run = living()) {
    const waitedMs = context.clock() - began;
    if (waitedMs > WAIT_MS)
      return fail({
        reason: 'busy',
        holder: `the run ${run.id} of ${ref}`,
        waitedMs,
        hint: `sow logs ${ref} --follow`,
      });
    if (context.signal.aborted) return fail({ reason: 'interrupted' });
    await sleep(LOOK_MS);
  }
  return ok(undefined);
}
