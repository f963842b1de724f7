// The same task under a new run at once, without being free in between: a reminder, or a conversation that was lost.
import { ok, type Result } from '../../../base/result.ts';
import type { Settled } from '../../../run/desk.ts';
import type { Claimed } from '../../../run/job.ts';
import { withFields, writeFields } from '../../task/apply-move.ts';
import type { Change } from '../../workspace/decision.ts';
import type { SoundTask } from '../../workspace/find-task.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { sessionFields } from './claim-run.ts';
import { makeFreshRun, type NewRun, startRun } from './start-run.ts';

/** In the same session, which asks for the report that is missing. */
export function remind(
  workspace: Workspace,
  current: Change,
  task: SoundTask,
  claimed: Claimed,
  session: string,
): Result<Settled> {
  const { session: kept } = task.state;
  const run: NewRun = {
    id: workspace.context.newId(),
    session,
    resumed: true,
    executor: claimed.executor,
    kind: 'remind',
    model: kept?.model ?? claimed.model,
    directory: kept?.directory ?? '.',
  };
  const again = runOnceMore(workspace, current, task, claimed, run);
  if (!again.ok) return again;
  current.draft.log(task.ref, { type: 'run_reminded', run: run.id });
  const note = 'it ended without a report and is reminded once';
  return ok({ status: 'in_progress', note, failed: false, again: again.value });
}

/** In a new session, because the agent's program does not know the old one; it is told what went before. */
export function startAfresh(
  workspace: Workspace,
  current: Change,
  task: SoundTask,
  claimed: Claimed,
): Result<Settled> {
  const { executor, model, session } = claimed;
  const directory = task.state.session?.directory ?? '.';
  const run = makeFreshRun(workspace, { executor, model, directory });
  const again = runOnceMore(workspace, current, task, claimed, run);
  if (!again.ok) return again;
  const note = `${executor.name} does not know the session ${session} any more; the task starts afresh`;
  current.draft.log(task.ref, { type: 'noted', text: note, run: run.id });
  return ok({ status: 'in_progress', note, failed: false, again: again.value });
}

function runOnceMore(
  workspace: Workspace,
  current: Change,
  task: SoundTask,
  { actor }: Claimed,
  run: NewRun,
): Result<Claimed> {
  const claim = { ...task.state.claim, actor, run: run.id, host: current.host, at: current.now };
  const fields = { ...sessionFields(run), claim };
  const written = writeFields(current, task, { ...fields, updated_at: current.now });
  if (!written.ok) return written;
  return ok(startRun(workspace, current, task, withFields(task.state, fields), run, undefined));
}
