// `ps`: the runs that live now, of every orchestration in this checkout.
import { ok, type Result } from '../../base/result.ts';
import type { Usage } from '../../model/agent-event.ts';
import { Watcher } from '../../run/executors/stream/seen.ts';
import { lastOutputAt, readOutput } from '../../store/runs/run-output.ts';
import { isRunAlive, listRuns, type RunRecord } from '../../store/runs/run-record.ts';
import { executorOf } from '../run/executors/definitions.ts';
import { read } from '../view/tasks.ts';
import type { Workspace } from '../workspace/workspace.ts';

export interface LivingRun {
  readonly run: string;
  /** How people name its task; absent for a run of no task. */
  readonly task?: string;
  readonly kind: string;
  readonly role: string;
  readonly executor: string;
  readonly model?: string;
  readonly session?: string;
  readonly elapsed_ms: number;
  /** Since it last printed anything. */
  readonly quiet_ms?: number;
  /** As far as its program has told. */
  readonly usage?: Usage;
}

/** A task that holds no run now and is tried again. */
export interface WaitingTask {
  readonly task: string;
  readonly at: string;
  readonly cause: string;
  readonly attempt: number;
  readonly attempts: number;
  readonly wait_ms: number;
}

/** In the order of their times. */
export function waitingTasks(workspace: Workspace): Result<readonly WaitingTask[]> {
  const now = workspace.store.clock();
  return read(workspace, ({ board, short }) => {
    const waiting = board.tasks.flatMap(({ ref, claim, retry }) => {
      if (!retry || claim === 'live') return [];
      const { at, cause, attempt, attempts } = retry;
      return [{ task: short(ref), at, cause, attempt, attempts, wait_ms: Math.max(0, Date.parse(at) - now) }];
    });
    return ok(waiting.sort((a, b) => a.wait_ms - b.wait_ms));
  });
}

export function livingRuns(workspace: Workspace): Result<readonly LivingRun[]> {
  const { store } = workspace;
  return read(workspace, (snapshot) => {
    const living = listRuns(store).filter(
      (record) => record.ended_at === undefined && isRunAlive(record, store.host),
    );
    return ok(living.map((record) => viewRun(workspace, record, snapshot.short)));
  });
}

function viewRun({ store }: Workspace, record: RunRecord, short: (ref: string) => string): LivingRun {
  const { id, task, kind, role, executor, started_at } = record;
  const watcher = new Watcher();
  const readLine = executorOf(record).reader();
  for (const line of Buffer.from(readOutput(store, id)).toString('utf8').split('\n'))
    for (const event of readLine(line)) watcher.take(event);
  const { seen } = watcher;
  const model = record.model ?? seen.model;
  const session = record.session_id ?? seen.session;
  const usage = seen.end?.usage ?? seen.spent;
  const printed = lastOutputAt(store, id);
  const now = store.clock();
  return {
    run: id,
    ...(task !== undefined && { task: short(task) }),
    kind,
    role,
    executor,
    ...(model !== undefined && { model }),
    ...(session !== undefined && { session }),
    elapsed_ms: Math.max(0, now - Date.parse(started_at)),
    ...(printed !== undefined && { quiet_ms: Math.max(0, Math.round(now - printed)) }),
    ...(usage && { usage }),
  };
}
