// The conversation of a run whose orchestration died: its record tells it, or else what the agent had printed by then.
import { ok, type Result } from '../../../base/result.ts';
import { Watcher } from '../../../run/executors/stream/seen.ts';
import type { SessionNews } from '../../../run/job.ts';
import { readOutput } from '../../../store/runs/run-output.ts';
import type { RunRecord } from '../../../store/runs/run-record.ts';
import type { Change } from '../../workspace/decision.ts';
import type { SoundTask } from '../../workspace/find-task.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { executorOf } from '../executors/definitions.ts';
import { writeSession } from './learn-session.ts';

/** The first lines tell it, before anything else. */
const FIRST_BYTES = 256 * 1024;

/** Written into the task, where the dead orchestration did not come to it. */
export function keepSession(
  workspace: Workspace,
  current: Change,
  task: SoundTask,
  record: RunRecord,
): Result<void> {
  const news = sessionOf(workspace, record);
  return news ? writeSession(current, task, record.id, news) : ok(undefined);
}

function sessionOf({ store }: Workspace, record: RunRecord): SessionNews | undefined {
  const { id, type, session_id, model } = record;
  if (session_id !== undefined) return { session: session_id, model };
  if (type === undefined || type === 'command') return undefined;
  const read = executorOf(record).reader();
  const watcher = new Watcher();
  const text = Buffer.from(readOutput(store, id).subarray(0, FIRST_BYTES)).toString('utf8');
  for (const line of text.split('\n')) read(line).forEach((event) => void watcher.take(event));
  const { seen } = watcher;
  return seen.session === undefined ? undefined : { session: seen.session, model: seen.model };
}
