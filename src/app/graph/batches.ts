// Batches: an orchestration records what it opens together; anybody can look at them and say how they stand.
import { fail, ok, type Result } from '../../base/result.ts';
import {
  BATCH_EVENTS,
  type Batch,
  batchesOf,
  nextBatchNumber,
  type SettableBatchStatus,
} from '../../model/graph/batches.ts';
import type { Board } from '../../model/graph/board.ts';
import { readiness } from '../../model/graph/readiness.ts';
import { scheduleOf } from '../../model/graph/schedule.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import { snapshotAhead } from '../../store/transaction/ahead.ts';
import { read } from '../view/tasks.ts';
import { change } from '../workspace/change.ts';
import type { Change } from '../workspace/decision.ts';
import { findTask, isSound, type SoundTask } from '../workspace/find-task.ts';
import type { Workspace } from '../workspace/workspace.ts';

export function listBatches(workspace: Workspace): Result<readonly Batch[]> {
  return read(workspace, (snapshot) => ok(batchesIn(snapshot)));
}

export function showBatch(workspace: Workspace, number: number): Result<Batch> {
  return read(workspace, (snapshot) => findBatch(snapshot, number));
}

export function batchesIn(snapshot: Snapshot): Batch[] {
  const movesOf = (ref: string) => snapshot.task(ref)?.history.moves ?? [];
  return batchesOf(snapshot.projectHistory.events, snapshot.board, movesOf);
}

/**
 * The open work of the project by levels, each a batch; what an earlier batch holds already is not opened again.
 * @param check what must hold of each task that may start at once; a failure of it opens nothing.
 */
export function openBatches(
  workspace: Workspace,
  check: (board: Board, task: SoundTask) => Result<unknown>,
): Promise<Result<readonly number[]>> {
  return change(workspace, { command: 'run: batches', actor: 'orchestrator' }, (current) => {
    const { board, task } = current.snapshot;
    const { levels: open } = scheduleOf(board);
    for (const first of open[0] ?? []) {
      const startable = readiness(board, first).kind !== 'not' ? task(first.ref) : undefined;
      const checked = startable && isSound(startable) ? check(board, startable) : ok(undefined);
      if (!checked.ok) return checked;
    }
    const known = new Set(batchesIn(current.snapshot).flatMap((batch) => openTasks(current.snapshot, batch)));
    const levels = open.map((level) => level.map(({ ref }) => ref));
    const parts = levels.flatMap((level) => inParts(level));
    return ok(
      recordAll(
        current,
        parts.filter((part) => !known.has(nameOf(part))),
      ),
    );
  });
}

/** A log line holds no more than 64 KiB. */
const MOST_TASKS = 500;

function inParts(level: readonly string[]): string[][] {
  const parts: string[][] = [];
  for (let from = 0; from < level.length; from += MOST_TASKS)
    parts.push(level.slice(from, from + MOST_TASKS));
  return parts;
}

export function createBatch(workspace: Workspace, refs: readonly string[]): Promise<Result<number>> {
  return change(workspace, { command: 'batch create' }, (current) => {
    const tasks: string[] = [];
    for (const ref of refs) {
      const task = findTask(current.snapshot, ref);
      if (!task.ok) return task;
      if (!tasks.includes(task.value.ref)) tasks.push(task.value.ref);
    }
    if (tasks.length === 0) return fail({ reason: 'usage', message: 'a batch has at least one task' });
    return ok(recordAll(current, [tasks])[0] ?? 0);
  });
}

export function setBatchStatus(
  workspace: Workspace,
  number: number,
  status: SettableBatchStatus,
): Promise<Result<Batch>> {
  return change(workspace, { command: 'batch set' }, ({ snapshot, draft }) => {
    const batch = findBatch(snapshot, number);
    if (!batch.ok || batch.value.batch_status === status) return batch;
    // A caller without types may ask for anything, pending too.
    if (!Object.hasOwn(BATCH_EVENTS, status)) {
      const hint = Object.keys(BATCH_EVENTS).join(', ');
      return fail({ reason: 'usage', message: `a batch cannot be set to ${status}`, hint });
    }
    draft.log('project', { type: BATCH_EVENTS[status], batch: number });
    return findBatch(snapshotAhead(workspace.store, snapshot, draft)(), number);
  });
}

function recordAll({ snapshot, draft }: Change, batches: readonly (readonly string[])[]): number[] {
  const first = nextBatchNumber(snapshot.projectHistory.events);
  return batches.map((tasks, at) => {
    draft.log('project', { type: 'batch_created', batch: first + at, tasks });
    return first + at;
  });
}

/** By its tasks that are still to be done, when it is not over. */
function openTasks({ board }: Snapshot, { batch_status, task_ids }: Batch): string[] {
  if (batch_status !== 'pending' && batch_status !== 'running') return [];
  const open = task_ids.filter((ref) => {
    const status = board.byRef.get(ref)?.state?.status;
    return status !== undefined && status !== 'completed' && status !== 'abandoned';
  });
  return [nameOf(open)];
}

function nameOf(tasks: readonly string[]): string {
  return [...tasks].sort().join(' ');
}

function findBatch(snapshot: Snapshot, number: number): Result<Batch> {
  const batches = batchesIn(snapshot);
  const batch = batches.find(({ batch_number }) => batch_number === number);
  if (batch) return ok(batch);
  const near = batches.slice(-3).map(({ batch_number }) => String(batch_number));
  return fail({ reason: 'not-found', what: 'batch', ref: String(number), near });
}
