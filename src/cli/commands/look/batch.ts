import { listBatches, showBatch } from '../../../app/graph/batches.ts';
import { listTasks } from '../../../app/view/tasks.ts';
import { openWorkspace } from '../../../app/workspace/workspace.ts';
import { fail, ok } from '../../../base/result.ts';
import { batchTable } from '../../../report/view/batch.ts';
import { taskTable } from '../../../report/view/task.ts';
import { firstOf, lastOf } from '../../page.ts';
import { taskJson } from '../../shape.ts';
import type { Handler } from '../../spec.ts';

export const list: Handler = async ({ context, flags }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const batches = listBatches(workspace.value);
  if (!batches.ok) return batches;
  const { shown, counts, told } = lastOf(batches.value, flags);
  return ok({ data: { batches: shown, ...counts }, text: told(batchTable(shown)) });
};

export const show: Handler = async ({ context, args, flags }) => {
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
  const { shown, told } = firstOf(tasks, flags);
  return ok({
    data: { batch: { ...batch.value, tasks: tasks.map(taskJson) } },
    text: told(`${batchTable([batch.value])}\n\n${taskTable(shown, '')}`),
  });
};
