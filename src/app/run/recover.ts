// What a dead orchestration left: its processes are killed, runs that had ended are settled, the rest can be resumed.
import { ok, type Result } from '../../base/result.ts';
import type { Situation } from '../../model/intent.ts';
import { judge } from '../../model/standing.ts';
import { killRun } from '../../run/process/stop.ts';
import { readQuietly } from '../../store/quiet.ts';
import { isRunAlive, listRuns, type RunRecord, writeRun } from '../../store/run-record.ts';
import { situationOf } from '../../store/situation.ts';
import type { TaskFile } from '../../store/snapshot.ts';
import { nowOf } from '../../store/store.ts';
import { applyMove, writeFields } from '../task/apply-move.ts';
import { type Change, change } from '../workspace/change.ts';
import { isSound } from '../workspace/find-task.ts';
import type { Workspace } from '../workspace/workspace.ts';

export interface Recovered {
  readonly run: string;
  readonly task: string;
  readonly outcome: string;
}

export async function recoverRuns(workspace: Workspace): Promise<Result<readonly Recovered[]>> {
  const { store } = workspace;
  const dead = listRuns(store).filter(
    (record) => !isRunAlive(record, store.host) && needsSettling(workspace, record),
  );
  // Killed before anything is resumed: two agents in one session would tear it apart.
  if (!workspace.context.dryRun) for (const { id } of dead) await killRun({ runId: id });
  const recovered: Recovered[] = [];
  for (const record of dead) {
    const settled = await change(workspace, { command: 'recover', actor: 'orchestrator' }, (current) =>
      settle(current, record),
    );
    if (!settled.ok) return settled;
    if (record.ended_at === undefined && !workspace.context.dryRun)
      writeRun(store, { ...record, ended_at: nowOf(store), outcome: 'lost' });
    recovered.push({ run: record.id, task: record.task ?? '', outcome: record.outcome ?? 'lost' });
  }
  return ok(recovered);
}

/** A run without an end, or one whose task still carries its claim. */
function needsSettling({ store }: Workspace, record: RunRecord): boolean {
  if (record.ended_at === undefined) return true;
  return readQuietly(store, (snapshot) => snapshot.task(record.task ?? '')?.state?.claim?.run === record.id);
}

/** A status that the run's agent may not have set, whoever else might: its claim is dead, and it is the likeliest hand. */
function oversteps({ snapshot }: Change, task: TaskFile): boolean {
  if (!isSound(task) || task.state.claim?.run === undefined) return false;
  const asHolder = Object.create(situationOf(snapshot, task), { claim: { value: 'live' } }) as Situation;
  return judge(task.state, task.history, asHolder).kind === 'unlawful';
}

function settle(current: Change, record: RunRecord): Result<void> {
  const task = current.snapshot.task(record.task ?? '');
  const outcome = record.outcome ?? 'lost';
  if (!task) return ok(undefined);
  if (!task.history.events.some((event) => event.type === 'run_ended' && event.run === record.id)) {
    if (task.history.events.some((event) => event.type === 'run_started' && event.run === record.id)) {
      current.draft.log(task.ref, {
        type: 'run_ended',
        run: record.id,
        outcome,
        ...(oversteps(current, task) && { unlawful: task.state?.status }),
      });
    }
  }
  if (!isSound(task) || task.state.status !== 'in_progress' || task.state.claim?.run !== record.id)
    return ok(undefined);
  if (task.standing.kind === 'unlawful') return ok(undefined);
  if (outcome === 'failed' || outcome === 'timed_out') {
    const text =
      outcome === 'failed' ? `the agent exited with ${record.exit ?? 'no code'}` : 'the run took too long';
    const moved = applyMove(
      current,
      task,
      { verb: 'pause', actor: 'orchestrator', cause: outcome, text },
      { run: record.id },
    );
    return moved.ok ? ok(undefined) : moved;
  }
  const written = writeFields(current, task, { claim: undefined, updated_at: current.now });
  return written.ok ? ok(undefined) : written;
}
