// What a dead orchestration left: its processes are killed, runs that had ended are settled, the rest can be resumed.
import { fail, ok, type Result } from '../../../base/result.ts';
import type { Retry, RetryCause } from '../../../model/run/retry.ts';
import type { Situation } from '../../../model/transition/intent.ts';
import { judge } from '../../../model/transition/standing.ts';
import { killRun } from '../../../run/process/stop.ts';
import { ioFailure, reading } from '../../../store/disk/io-failure.ts';
import { isRunAlive, listRuns, type RunRecord, writeRun } from '../../../store/runs/run-record.ts';
import { situationOf } from '../../../store/state/situation.ts';
import type { Snapshot } from '../../../store/state/snapshot.ts';
import type { TaskFile } from '../../../store/state/source.ts';
import { nowOf } from '../../../store/store.ts';
import { readQuietly } from '../../../store/transaction/quiet.ts';
import { bookRun, isBooked } from '../../cost/book-run.ts';
import { bookConversation } from '../../cost/conversation-use.ts';
import { costSettings } from '../../cost/cost-settings.ts';
import { applyMove, writeFields } from '../../task/apply-move.ts';
import { change } from '../../workspace/change.ts';
import type { Change } from '../../workspace/decision.ts';
import { isSound, type SoundTask } from '../../workspace/find-task.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { keepWork } from '../../worktree/checkout/keep-work.ts';
import { within } from '../../worktree/checkout/place.ts';
import { keepSession } from './lost-session.ts';
import { nextTry } from './retry.ts';
import { withLostUsage } from './run-usage.ts';
import { cancelled } from './settle.ts';

export interface Recovered {
  readonly run: string;
  readonly kind: RunRecord['kind'];
  /** Empty for a run of no task. */
  readonly task: string;
  readonly outcome: string;
}

export async function recoverRuns(workspace: Workspace): Promise<Result<readonly Recovered[]>> {
  const dead = reading(workspace.store.dir, () => ok(deadRuns(workspace)));
  if (!dead.ok) return dead;
  const costs = reading(workspace.store.dir, () =>
    ok(readQuietly(workspace.store, (snapshot) => costSettings(snapshot.settings))),
  );
  if (!costs.ok) return costs;
  // Killed before anything is resumed: two agents in one session would tear it apart.
  if (!workspace.context.dryRun) for (const { id } of dead.value) await killRun({ runId: id });
  const records: RunRecord[] = [];
  for (const left of dead.value) records.push(withLostUsage(workspace, left, costs.value, records));
  await keepLeft(workspace, records);
  const settled = await settleRecords(workspace, records);
  if (!settled.ok) return settled;
  for (const record of records) {
    const noted = noteEnd(workspace, record);
    if (!noted.ok) return noted;
  }
  return ok(records.map(({ id: run, kind, task = '', outcome = 'lost' }) => ({ run, kind, task, outcome })));
}

/** What its agent had done by then is on its branch before anybody goes on with it. */
async function keepLeft(workspace: Workspace, records: readonly RunRecord[]): Promise<void> {
  if (workspace.context.dryRun) return;
  const works = records.flatMap(({ kind, id: run, task: ref, directory }) =>
    kind === 'work' && ref !== undefined ? { ref, run, directory: within(workspace, directory) } : [],
  );
  await keepWork(workspace, works);
}

/** All in one transaction, where every file is sound and no two are of one task; else each in its own. */
async function settleRecords(workspace: Workspace, records: readonly RunRecord[]): Promise<Result<void>> {
  const tasks = records.flatMap(({ task }) => task ?? []);
  if (records.length > 1 && new Set(tasks).size === tasks.length) {
    const together = await settleAs(workspace, records, 'sound');
    if (together.ok || together.failure.reason !== 'invalid-state') return together;
  }
  for (const record of records) {
    const alone = await settleRecord(workspace, record);
    if (!alone.ok) return alone;
  }
  return ok(undefined);
}

/** A broken file is read several times first (change.ts): an editor may be saving it just now. */
async function settleRecord(workspace: Workspace, record: RunRecord): Promise<Result<void>> {
  const settled = await settleAs(workspace, [record], 'sound');
  return settled.ok || settled.failure.reason !== 'invalid-state'
    ? settled
    : settleAs(workspace, [record], 'as it is');
}

function settleAs(
  workspace: Workspace,
  records: readonly RunRecord[],
  wanted: Wanted,
): Promise<Result<void>> {
  return change(workspace, { command: 'recover', actor: 'orchestrator' }, (current) => {
    for (const record of records) {
      const settled = settle(workspace, current, record, wanted);
      if (!settled.ok) return settled;
    }
    return ok(undefined);
  });
}

type Wanted = 'sound' | 'as it is';

function deadRuns(workspace: Workspace): RunRecord[] {
  const { store } = workspace;
  const dead = listRuns(store).filter((record) => !isRunAlive(record, store.host));
  return readQuietly(store, (snapshot) => dead.filter((record) => needsSettling(snapshot, record)));
}

/** After its task: a record without an end is looked at again, one with an end only while the task carries its claim. */
function noteEnd({ store, context }: Workspace, record: RunRecord): Result<void> {
  if (record.ended_at !== undefined || context.dryRun) return ok(undefined);
  try {
    writeRun(store, { ...record, ended_at: nowOf(store), outcome: 'lost' });
    return ok(undefined);
  } catch (error) {
    return fail(ioFailure(error, store.dir, true));
  }
}

/** A run without an end, one whose task still carries its claim, as far as can be told, or one whose cost is in no log. */
function needsSettling(snapshot: Snapshot, record: RunRecord): boolean {
  if (record.ended_at === undefined) return true;
  const task = snapshot.task(record.task ?? '');
  if (task?.file.unread === true || task?.state?.claim?.run === record.id) return true;
  return record.usage !== undefined && task !== undefined && lacksEnd(task, record.id);
}

function lacksEnd({ history }: TaskFile, id: string): boolean {
  const has = (type: string): boolean =>
    history.events.some((event) => event.type === type && event.run === id);
  return has('run_started') && !has('run_ended');
}

/** A status that the run's agent may not have set, whoever else might: its claim is dead, and it is the likeliest hand. */
function oversteps({ snapshot }: Change, task: TaskFile): boolean {
  if (!isSound(task) || task.state.claim?.run === undefined) return false;
  const asHolder = Object.create(situationOf(snapshot, task), { claim: { value: 'live' } }) as Situation;
  return judge(task.state, task.history, asHolder).kind === 'unlawful';
}

/** Where the record of the run does not say it better. */
function textOf({ outcome, exit }: RunRecord): string {
  if (outcome === 'timed_out') return 'the run took too long';
  return outcome === 'denied'
    ? 'the agent was denied what it needs'
    : `the agent exited with ${exit ?? 'no code'}`;
}

/** As settling it would have said; what went in circles has no cause in its record. */
function retryFor(
  workspace: Workspace,
  current: Change,
  task: SoundTask,
  record: RunRecord,
): Retry | undefined {
  const { id: run, outcome, cause, reason = textOf(record) } = record;
  const failedOf = outcome === 'failed' ? cause?.kind : undefined;
  const kind: RetryCause | undefined = outcome === 'timed_out' ? 'timed_out' : failedOf;
  if (kind === undefined) return undefined;
  const failed = { run, cause: kind, retryAfterMs: cause?.retryAfterMs, error: reason };
  return nextTry(workspace, current, task, failed);
}

function settle(workspace: Workspace, current: Change, record: RunRecord, wanted: Wanted): Result<void> {
  if (record.kind === 'chat') {
    bookConversation(current, record);
    return ok(undefined);
  }
  const task = current.snapshot.task(record.task ?? '');
  const outcome = record.outcome ?? 'lost';
  if (!task) {
    const { events } = current.snapshot.projectHistory;
    if (record.task === undefined && !isBooked(events, record)) bookRun(current, record);
    return ok(undefined);
  }
  if (!isSound(task) && wanted === 'sound')
    return fail({ reason: 'invalid-state', diagnostics: task.file.diagnostics });
  const retry = isSound(task) ? retryFor(workspace, current, task, record) : undefined;
  if (lacksEnd(task, record.id)) {
    const { id: run, usage } = record;
    current.draft.log(task.ref, {
      type: 'run_ended',
      run,
      outcome,
      ...(record.kind === 'review' && { kind: 'review' }),
      ...(oversteps(current, task) && { unlawful: task.state?.status }),
      ...(usage && { usage }),
      ...(retry && { retry }),
    });
    bookRun(current, record);
  }
  if (record.kind === 'review') return ok(undefined);
  if (isSound(task) && task.standing.kind !== 'unlawful') {
    const kept = keepSession(workspace, current, task, record);
    if (!kept.ok) return kept;
  }
  if (!isSound(task) || task.state.status !== 'in_progress' || task.state.claim?.run !== record.id)
    return ok(undefined);
  if (task.standing.kind === 'unlawful') return ok(undefined);
  if (task.state.cancel) {
    const ended = cancelled(current, task, task.state.cancel.reason, record.id);
    return ended.ok ? ok(undefined) : ended;
  }
  // The next run learns of a lost conversation again, and then it starts afresh.
  const goesOn = retry !== undefined || record.session_lost;
  if (!goesOn && (outcome === 'failed' || outcome === 'timed_out' || outcome === 'denied')) {
    const text = record.reason ?? textOf(record);
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
