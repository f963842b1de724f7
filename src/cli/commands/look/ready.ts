import { readyTasks } from '../../../app/view/tasks.ts';
import { openWorkspace } from '../../../app/workspace/workspace.ts';
import { ok } from '../../../base/result.ts';
import { taskTable } from '../../../report/view/task.ts';
import { taskJson } from '../../shape.ts';
import type { Handler } from '../../spec.ts';

export const run: Handler = async ({ context }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const tasks = readyTasks(workspace.value);
  if (!tasks.ok) return tasks;
  return ok({
    data: { tasks: tasks.value.map(taskJson), total: tasks.value.length, truncated: false },
    text: () => taskTable(tasks.value, 'nothing is ready; sow status shows what waits for what'),
  });
};
