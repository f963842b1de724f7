// What an agent tells of its conversation goes into its run's record at once, and into its task's file.
import { fail, ok, type Result } from '../../../base/result.ts';
import type { TaskState } from '../../../model/generated/types.ts';
import { isWorkStart } from '../../../model/review/reviewer.ts';
import type { Claimed, SessionNews } from '../../../run/job.ts';
import { ioFailure } from '../../../store/disk/io-failure.ts';
import { readRun, writeRun } from '../../../store/runs/run-record.ts';
import { writeFields } from '../../task/apply-move.ts';
import { change } from '../../workspace/change.ts';
import type { Change } from '../../workspace/decision.ts';
import { isSound, type SoundTask } from '../../workspace/find-task.ts';
import type { Workspace } from '../../workspace/workspace.ts';

export async function learnSession(
  workspace: Workspace,
  claimed: Claimed,
  news: SessionNews,
): Promise<Result<void>> {
  // First the record: the next orchestration reads it if this one is killed here.
  const recorded = recordSession(workspace, claimed.run, news);
  if (!recorded.ok) return recorded;
  const command = { command: 'run: session', actor: 'orchestrator' };
  const told = await change(workspace, command, (current) => {
    const task = current.snapshot.task(claimed.ref);
    // A broken file is left alone; when it is mended, settling writes what the record holds.
    return task && isSound(task) ? writeSession(current, task, claimed.run, news) : ok(undefined);
  });
  return told;
}

/** Only for the task's newest run, and where the conversation is of use to anybody. */
export function writeSession(
  current: Change,
  task: SoundTask,
  run: string,
  { session, model }: SessionNews,
): Result<void> {
  const { state, history } = task;
  const newest = history.events.findLast(isWorkStart)?.run;
  if (newest !== run || isOver(state) || !state.session) return ok(undefined);
  // The model that it began with stays, also where another is told by now.
  const kept = state.session.model ?? model;
  if (state.session_id === session && state.session.model === kept) return ok(undefined);
  const written = writeFields(current, task, {
    session_id: session,
    session: { ...state.session, ...(kept !== undefined && { model: kept }) },
    updated_at: current.now,
  });
  return written.ok ? ok(undefined) : written;
}

function isOver({ status }: TaskState): boolean {
  return status === 'completed' || status === 'abandoned';
}

/** In the record of the run alone: it takes no lock. */
export function recordSession(
  { store }: Workspace,
  run: string,
  { session: session_id, model }: SessionNews,
): Result<void> {
  try {
    const record = readRun(store, run);
    if (record) writeRun(store, { ...record, session_id, ...(model !== undefined && { model }) });
    return ok(undefined);
  } catch (error) {
    return fail(ioFailure(error, store.dir, false));
  }
}
