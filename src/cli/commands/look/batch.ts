import { listBatches, showBatch } from '../../../app/graph/batches.ts';
import { listTasks } from '../../../app/view/tasks.ts';
import { openWorkspace } from '../../../app/workspace/workspace.ts';
import { fail, ok } from '../../../base/result.ts';
import { batchTable } from '../../../report/view/batch.ts';
import { taskTable } from '../../../report/view/task.ts';
import { taskJson } from '../../shape.ts';
import type { Handler } from '../../spec.ts';

export const list: Handler = async ({ context }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const batches = listBatches(workspace.value);
  if (!batches.ok) return batches;
  const { length } = batches.value;
  return ok({
    data: { batches: batches.value, total: length, truncated: false },
    text: batchTable(batches.value),
  });
};

export const show: Handler = async ({ context, args }) => {
  const word = args.number?.[0] ?? '';
  if (!/^\d+$/.test(word))
    return fail({ reason: 'usage', message: `${JSON.stringify(word)} is no number`, hint: 'sow batch list' });
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const batch = showBatch(workspace.value, Number(word));
  if (!batch.ok) return batch;
  const all = listTasks(workspace.value, {});
  if (!all.ok) return all;
  const tasks = all.value.filter(({ ref }) => batch.value.task_ids.includes(ref));
  return ok({
    data: { batch: { ...batch.value, tasks: tasks.map(taskJson) } },
    text: `${batchTable([batch.value])}\n\n${taskTable(tasks, '')}`,
  });
};
