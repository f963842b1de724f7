// Where batches are told: in the log of the task whose start opened one, in the project's where a person made one, and in the
// events by which tasks have left.

import type { Event } from '../../model/generated/types.ts';
import { batchesOfGone, type KeptBatch, keptBatches, opening } from '../../model/graph/batches.ts';
import { taskLog } from '../../store/layout.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';

export function batchEvents(snapshot: Snapshot): readonly Event[] {
  const { events } = snapshot.projectHistory;
  const standing = new Set(snapshot.taskRefs);
  return [
    ...events,
    ...batchesOfGone(events, (ref) => standing.has(ref)),
    ...snapshot.taskRefs.flatMap((ref) => openedBy(snapshot, ref)),
  ];
}

/** The batches that the start of a task has opened. Most have opened none: their logs are not parsed for it. */
export function openedBy(snapshot: Snapshot, ref: string): readonly Event[] {
  if (!snapshot.text(taskLog(ref))?.includes('"batch_created"')) return [];
  return opening(snapshot.task(ref)?.history.events ?? []);
}

/** For the event by which a task leaves the project. */
export function batchesLeft(snapshot: Snapshot, ref: string): { readonly batches?: readonly KeptBatch[] } {
  const batches = keptBatches(openedBy(snapshot, ref));
  return batches.length > 0 ? { batches } : {};
}
