// The transcript of a run: what its agent printed, as events, whatever program it is.
import { setTimeout as delay } from 'node:timers/promises';
import { fail, ok, type Result } from '../../base/result.ts';
import type { AgentEvent } from '../../model/agent-event.ts';
import { lastErrors, readOutput } from '../../store/runs/run-output.ts';
import { isRunAlive, type RunRecord, readRun } from '../../store/runs/run-record.ts';
import { executorOf } from '../run/executors/definitions.ts';
import { read } from '../view/tasks.ts';
import { findTask } from '../workspace/find-task.ts';
import type { Workspace } from '../workspace/workspace.ts';

export interface LogsRequest {
  readonly ref: string;
  /** The n-th run of the task, from 1; the last one when absent. */
  readonly run?: number | undefined;
}

export interface Transcript {
  readonly ref: string;
  /** How people name the task. */
  readonly short: string;
  /** Which of its runs, and how many there are. */
  readonly nth: number;
  readonly of: number;
  readonly record: RunRecord;
  readonly events: readonly AgentEvent[];
  /** The last lines of what it said on standard error. */
  readonly errors: readonly string[];
}

const MOST_ERRORS = 4096;

type Found = Omit<Transcript, 'events' | 'errors'>;

const LOOK_MS = 200;

export function readTranscript(workspace: Workspace, request: LogsRequest): Result<Transcript> {
  const found = findRun(workspace, request);
  if (!found.ok) return found;
  const { record } = found.value;
  const readLine = executorOf(record).reader();
  const text = Buffer.from(readOutput(workspace.store, record.id)).toString('utf8');
  const errors = Buffer.from(lastErrors(workspace.store, record.id, MOST_ERRORS)).toString('utf8');
  return ok({
    ...found.value,
    events: text.split('\n').flatMap((line) => readLine(line)),
    errors: errors.split('\n').filter((line) => line.trim() !== ''),
  });
}

/** Gives each event as the agent prints it, until its run has ended or the caller has had enough. */
export async function followTranscript(
  workspace: Workspace,
  request: LogsRequest,
  onEvent: (event: AgentEvent) => void,
): Promise<Result<Found>> {
  const found = findRun(workspace, request);
  if (!found.ok) return found;
  const { store, context } = workspace;
  const { record } = found.value;
  const readLine = executorOf(record).reader();
  let at = 0;
  for (;;) {
    // Asked first: what is printed up to the end is read after it.
    const over = context.signal.aborted || hasEnded(workspace, record.id);
    const bytes = Buffer.from(readOutput(store, record.id, at));
    const end = over ? bytes.length : bytes.lastIndexOf('\n') + 1;
    at += end;
    for (const line of bytes.subarray(0, end).toString('utf8').split('\n')) readLine(line).forEach(onEvent);
    if (over) return ok(found.value);
    await delay(LOOK_MS, undefined, { signal: context.signal }).catch(() => undefined);
  }
}

function hasEnded({ store }: Workspace, run: string): boolean {
  const record = readRun(store, run);
  return record?.ended_at !== undefined || !isRunAlive(record, store.host);
}

function findRun(workspace: Workspace, { ref, run }: LogsRequest): Result<Found> {
  return read(workspace, (snapshot) => {
    const task = findTask(snapshot, ref);
    if (!task.ok) return task;
    const short = snapshot.short(task.value.ref);
    const ids = task.value.history.events.flatMap((event) =>
      event.type === 'run_started' && event.run !== undefined ? [event.run] : [],
    );
    const nth = run ?? ids.length;
    const id = ids[nth - 1];
    if (id === undefined) {
      const hint = ids.length > 0 ? `it has had ${ids.length}` : 'no agent has worked on it';
      return fail({ reason: 'not-found', what: 'run', ref: `${run ?? ''} of ${short}`.trim(), hint });
    }
    const record = readRun(workspace.store, id);
    const hint = 'transcripts are kept in .sow/local of the machine that the run was on';
    if (!record)
      return fail({ reason: 'not-found', what: 'transcript', ref: `of run ${nth} of ${short}`, hint });
    return ok({ ref: task.value.ref, short, nth, of: ids.length, record });
  });
}
