// How a run ended, written down: in its record before anything else, and as an event of its task.
import { fail, ok, type Result } from '../../../base/result.ts';
import type { Usage } from '../../../model/agent-event.ts';
import type { Finish } from '../../../run/executors/executor.ts';
import { costOfRun, usageSince } from '../../../run/executors/usage.ts';
import type { Claimed, JobEnd } from '../../../run/job.ts';
import { ioFailure } from '../../../store/disk/io-failure.ts';
import { readRun, writeRun } from '../../../store/state/run-record.ts';
import type { TaskFile } from '../../../store/state/source.ts';
import { nowOf } from '../../../store/store.ts';
import type { Change } from '../../workspace/decision.ts';
import { isSound, type SoundTask } from '../../workspace/find-task.ts';
import type { Workspace } from '../../workspace/workspace.ts';

/** First of all, so that a crash before the transaction leaves the outcome for the next orchestration. */
export function recordEnd({ store }: Workspace, claimed: Claimed, job: JobEnd): Result<void> {
  const { outcome, end, finish } = job;
  const { text: reason, cause, counters } = finish;
  const usage = usageOf(claimed, finish);
  try {
    const record = readRun(store, claimed.run);
    if (record) {
      writeRun(store, {
        ...record,
        ended_at: nowOf(store),
        outcome,
        exit: end.exit,
        signal: end.signal,
        ...(reason !== undefined && { reason }),
        ...(cause && !job.halted && { cause }),
        ...(usage && { usage }),
        ...(counters && { counters }),
      });
    }
    return ok(undefined);
  } catch (error) {
    return fail(ioFailure(error, store.dir, false));
  }
}

/** This run's own figures, whatever its program counts. */
function usageOf({ executor, counters: before }: Claimed, { usage, counters }: Finish): Usage | undefined {
  switch (executor.capabilities.usage) {
    case 'session':
      return counters && usageSince(before, counters);
    case 'run':
      return usage && counters ? { ...usage, cost_usd: costOfRun(before, usage, counters) } : usage;
    case 'none':
      return undefined;
  }
}

/** @param more facts beside those that every run has */
export function logEnd(
  { draft }: Change,
  claimed: Claimed,
  job: JobEnd,
  task: TaskFile,
  more: Readonly<Record<string, unknown>> = {},
): void {
  const { outcome, finish } = job;
  const { exit, signal } = job.end;
  const usage = usageOf(claimed, finish);
  draft.log(claimed.ref, {
    type: 'run_ended',
    run: claimed.run,
    outcome,
    reported: isSound(task) && isReported(task, claimed),
    // Kept, because who is judged when the claim is dead is no longer the agent.
    ...(task.standing.kind === 'unlawful' && { unlawful: task.state?.status }),
    ...(exit !== null && { exit }),
    ...(signal !== null && { signal }),
    ...(usage && { usage }),
    ...more,
  });
}

/** Somebody moved the task on: the run itself by sow or by hand, or a person meanwhile. */
export function isReported({ state }: SoundTask, { run }: Pick<Claimed, 'run'>): boolean {
  return state.status !== 'in_progress' || state.claim?.run !== run;
}
