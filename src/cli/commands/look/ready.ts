import { readyTasks } from '../../../app/view/tasks.ts';
import { openWorkspace } from '../../../app/workspace/workspace.ts';
import { ok } from '../../../base/result.ts';
import { taskTable } from '../../../report/view/task.ts';
import { firstOf } from '../../page.ts';
import { taskJson } from '../../shape.ts';
import type { Handler } from '../../spec.ts';

export const run: Handler = async ({ context, flags }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const tasks = readyTasks(workspace.value);
  if (!tasks.ok) return tasks;
  const { shown, counts, told } = firstOf(tasks.value, flags);
  return ok({
    data: { tasks: shown.map(taskJson), ...counts },
    text: () => told(taskTable(shown, 'nothing is ready; sow status shows what waits for what')),
  });
};
