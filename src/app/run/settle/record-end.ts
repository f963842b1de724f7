// How a run ended, written down: in its record before anything else, and as an event of its task.
import { fail, ok, type Result } from '../../../base/result.ts';
import type { Usage } from '../../../model/agent-event.ts';
import type { Claimed, JobEnd } from '../../../run/job.ts';
import { ioFailure } from '../../../store/disk/io-failure.ts';
import { type RunRecord, readRun, writeRun } from '../../../store/runs/run-record.ts';
import type { TaskFile } from '../../../store/state/source.ts';
import { nowOf } from '../../../store/store.ts';
import { readQuietly } from '../../../store/transaction/quiet.ts';
import { bookRun } from '../../cost/book-run.ts';
import { type CostSettings, costSettings } from '../../cost/cost-settings.ts';
import type { Change } from '../../workspace/decision.ts';
import { isSound, type SoundTask } from '../../workspace/find-task.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { usageOf } from './run-usage.ts';

/**
 * First of all, so that a crash before the transaction leaves the outcome for the next orchestration. Answers what the run
 * used, as far as that is known.
 */
export function recordEnd(workspace: Workspace, claimed: Claimed, job: JobEnd): Result<Usage | undefined> {
  const { store } = workspace;
  try {
    const record = endedRecord(workspace, claimed, job);
    if (record) writeRun(store, record);
    return ok(record?.usage);
  } catch (error) {
    return fail(ioFailure(error, store.dir, false));
  }
}

/** The record of a run as its end makes it; undefined where it was lost. */
export function endedRecord(
  { store }: Workspace,
  { run, executor, resumed, counters: before }: Claimed,
  { outcome, end, finish, halted }: JobEnd,
): RunRecord | undefined {
  const record = readRun(store, run);
  if (!record) return undefined;
  const { cause, counters } = finish;
  const reason = halted?.text ?? finish.text;
  const settings = (): CostSettings => readQuietly(store, (snapshot) => costSettings(snapshot.settings));
  const usage = usageOf(executor, before, finish, record.model, settings);
  return {
    ...record,
    ended_at: nowOf(store),
    outcome,
    exit: end.exit,
    signal: end.signal,
    ...(reason !== undefined && { reason }),
    ...(cause && !halted && { cause }),
    ...(finish.sessionLost && resumed && { session_lost: true as const }),
    ...(usage && { usage }),
    ...(counters && { counters }),
  };
}

/** As an event of its task, with what it cost. @param more facts beside those that every run has */
export function logEnd(
  { store }: Workspace,
  current: Change,
  claimed: Claimed,
  job: JobEnd,
  task: TaskFile,
  more: Readonly<Record<string, unknown>> = {},
): void {
  const { outcome } = job;
  const { exit, signal } = job.end;
  const record = readRun(store, claimed.run);
  const { usage } = record ?? {};
  current.draft.log(claimed.ref, {
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
  if (record) bookRun(current, record);
}

/** Somebody moved the task on: the run itself by sow or by hand, or a person meanwhile. */
export function isReported({ state }: SoundTask, { run }: Pick<Claimed, 'run'>): boolean {
  return state.status !== 'in_progress' || state.claim?.run !== run;
}
