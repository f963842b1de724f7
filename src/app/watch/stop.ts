// `stop`: interrupts a run, whose task can be resumed, or whole orchestrations. The orchestration that started a run is
// asked to stop it, for only it knows then how the run ended.
import { setTimeout as delay } from 'node:timers/promises';
import { fail, ok, type Result } from '../../base/result.ts';
import { signalAll } from '../../run/process/descendants.ts';
import type { ProcRef } from '../../run/process/process-table.ts';
import { ioFailure } from '../../store/disk/io-failure.ts';
import { askToDrain, livingOrchestrations } from '../../store/runs/orchestration-record.ts';
import { isRunAlive, listRuns, type RunRecord, readRun } from '../../store/runs/run-record.ts';
import { askToStop } from '../../store/runs/stop-request.ts';
import { readQuietly } from '../../store/transaction/quiet.ts';
import { settingsOf } from '../config/settings.ts';
import { recoverRuns } from '../run/settle/recover.ts';
import { read } from '../view/tasks.ts';
import { findTask } from '../workspace/find-task.ts';
import type { Workspace } from '../workspace/workspace.ts';

export interface Stopped {
  readonly runs: readonly string[];
}

const LOOK_MS = 100;
/** Beside the grace: for the look from time to time of the orchestration, and for settling. */
const PATIENCE_MS = 15_000;

export async function stopTask(workspace: Workspace, reference: string): Promise<Result<Stopped>> {
  const { store } = workspace;
  const found = read(workspace, (snapshot) => {
    const task = findTask(snapshot, reference);
    return task.ok ? ok({ ref: task.value.ref, short: snapshot.short(task.value.ref) }) : task;
  });
  if (!found.ok) return found;
  const runs = livingRecords(workspace).filter(({ task }) => task === found.value.ref);
  if (runs.length === 0)
    return fail({ reason: 'refused', message: `no agent works on ${found.value.short}`, hint: 'sow ps' });
  if (workspace.context.dryRun) return ok({ runs: runs.map(({ id }) => id) });
  try {
    for (const { id } of runs) askToStop(store, id);
  } catch (error) {
    return fail(ioFailure(error, store.dir, false));
  }
  return untilEnded(workspace, runs);
}

export interface Drained {
  readonly orchestrations: readonly string[];
}

/**
 * Each living `sow run` is told to start nothing that is pending; it sees that within seconds.
 * @param only the id of the one that is meant
 */
export function drainAll({ store, context }: Workspace, only?: string): Result<Drained> {
  try {
    const living = livingOrchestrations(store, store.host).filter(
      ({ id }) => only === undefined || id === only,
    );
    if (!context.dryRun) for (const { id } of living) askToDrain(store, id);
    return ok({ orchestrations: living.map(({ id }) => id) });
  } catch (error) {
    return fail(ioFailure(error, store.dir, false));
  }
}

/** As Ctrl-C does to each `sow run`: nothing new starts, and every task can be resumed. */
export async function stopAll(workspace: Workspace): Promise<Result<Stopped>> {
  const runs = livingRecords(workspace);
  const all = [...runs, ...livingOrchestrations(workspace.store, workspace.store.host)];
  if (workspace.context.dryRun || all.length === 0) return ok({ runs: runs.map(({ id }) => id) });
  const { pid_namespace } = workspace.store.identity;
  const foreign = all.find(({ owner }) => owner.pid_namespace !== pid_namespace);
  if (foreign)
    return fail({
      reason: 'refused',
      message: `the run ${foreign.id} belongs to a sow in another container`,
      hint: 'stop it there',
    });
  const owners = new Map(all.map(({ owner }) => [owner.pid, refOf(owner)]));
  signalAll([...owners.values()], 'SIGINT');
  return untilEnded(workspace, runs);
}

/** The kernel's count may be missing, where there is no /proc. */
function refOf({ pid, start_time }: RunRecord['owner']): ProcRef {
  return { pid, startTime: start_time === '' ? null : Number(start_time) };
}

/** A conversation at a terminal is ended there, by the person who has it. */
export function livingRecords({ store }: Workspace): RunRecord[] {
  return listRuns(store).filter(
    (record) => record.kind !== 'chat' && record.ended_at === undefined && isRunAlive(record, store.host),
  );
}

async function untilEnded(workspace: Workspace, runs: readonly RunRecord[]): Promise<Result<Stopped>> {
  const { store, context } = workspace;
  const { graceMs } = readQuietly(store, ({ settings }) => settingsOf(settings));
  const until = performance.now() + graceMs + PATIENCE_MS;
  const ids = runs.map(({ id }) => id);
  for (;;) {
    const left = ids.filter((id) => {
      const record = readRun(store, id);
      return record !== undefined && record.ended_at === undefined && isRunAlive(record, store.host);
    });
    if (left.length === 0) break;
    if (context.signal.aborted) return fail({ reason: 'interrupted' });
    if (performance.now() > until)
      return fail({
        reason: 'refused',
        message: `these runs have not ended: ${left.join(', ')}`,
        hint: 'sow ps',
      });
    await delay(LOOK_MS, undefined, { signal: context.signal }).catch(() => undefined);
  }
  // Where an orchestration died meanwhile, its runs are settled here.
  const recovered = await recoverRuns(workspace);
  return recovered.ok ? ok({ runs: ids }) : recovered;
}
