// Batches in words.

import { columns, indent } from '../text.ts';
import { type TaskRow, taskTable } from './task.ts';

export interface BatchRow {
  readonly batch_number: number;
  readonly batch_status: string;
  readonly task_ids: readonly string[];
  readonly total_tasks: number;
  readonly completed_tasks: number;
  readonly duration_seconds?: number;
}

const SHOWN = 6;

export function batchTable(batches: readonly BatchRow[]): string {
  if (batches.length === 0) return 'no batches yet: sow run opens them';
  return columns(
    batches.map((batch) => {
      const { batch_number, batch_status, task_ids, total_tasks, completed_tasks, duration_seconds } = batch;
      const more = task_ids.length > SHOWN ? `, … (${SHOWN} of ${task_ids.length})` : '';
      return [
        String(batch_number),
        batch_status,
        `${completed_tasks}/${total_tasks}`,
        duration_seconds === undefined ? '-' : `${duration_seconds} s`,
        `${task_ids.slice(0, SHOWN).join(', ')}${more}`,
      ];
    }),
  );
}

/** What runs side by side, then how far each batch is. */
export function parallelPage(page: {
  readonly working: readonly TaskRow[];
  readonly ready: readonly TaskRow[];
  readonly batches: readonly BatchRow[];
}): string {
  const { working, ready, batches } = page;
  return [
    `working: ${working.length}, ready: ${ready.length}`,
    ...(working.length > 0 ? [indent(taskTable(working, ''))] : []),
    '',
    batchTable(batches),
  ].join('\n');
}
