// Batches: anybody can look at what orchestrations opened together, make one, and say how it stands.
import { fail, ok, type Result } from '../../base/result.ts';
import {
  BATCH_EVENTS,
  type Batch,
  batchesOf,
  nextBatchNumber,
  type SettableBatchStatus,
} from '../../model/graph/batches.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import { snapshotAhead } from '../../store/transaction/ahead.ts';
import { read } from '../view/tasks.ts';
import { change } from '../workspace/change.ts';
import { findTask } from '../workspace/find-task.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { batchEvents } from './batch-events.ts';

export function listBatches(workspace: Workspace): Result<readonly Batch[]> {
  return read(workspace, (snapshot) => ok(batchesIn(snapshot)));
}

export function showBatch(workspace: Workspace, number: number): Result<Batch> {
  return read(workspace, (snapshot) => findBatch(snapshot, number));
}

export function batchesIn(snapshot: Snapshot): Batch[] {
  const movesOf = (ref: string) => snapshot.task(ref)?.history.moves ?? [];
  return batchesOf(batchEvents(snapshot), snapshot.board, movesOf);
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
    const batch = nextBatchNumber(batchEvents(current.snapshot));
    current.draft.log('project', { type: 'batch_created', batch, tasks });
    return ok(batch);
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
    draft.log('project', { type: BATCH_EVENTS[status], batch: number, opened: batch.value.batch_id });
    return findBatch(snapshotAhead(workspace.store, snapshot, draft)(), number);
  });
}

/** Those of its tasks that are still to be done, when it is not over. */
export function openTasks({ board }: Snapshot, { batch_status, task_ids }: Batch): string[] {
  if (batch_status !== 'pending' && batch_status !== 'running') return [];
  return task_ids.filter((ref) => {
    const status = board.byRef.get(ref)?.state?.status;
    return status !== undefined && status !== 'completed' && status !== 'abandoned';
  });
}

/** Of a set of tasks. */
export function nameOf(tasks: readonly string[]): string {
  return [...tasks].sort().join(' ');
}

function findBatch(snapshot: Snapshot, number: number): Result<Batch> {
  const batches = batchesIn(snapshot);
  const batch = batches.find(({ batch_number }) => batch_number === number);
  if (batch) return ok(batch);
  const near = batches.slice(-3).map(({ batch_number }) => String(batch_number));
  return fail({ reason: 'not-found', what: 'batch', ref: String(number), near });
}
