import { listTasks } from '../../app/view/tasks.ts';
import { openWorkspace } from '../../app/workspace/workspace.ts';
import { ok } from '../../base/result.ts';
import { taskTable } from '../../report/task.ts';
import { taskJson } from '../shape.ts';
import type { Handler } from '../spec.ts';

const SHOWN = 100;

export const run: Handler = async ({ context, flags }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const tasks = listTasks(workspace.value, {
    phase: flags.string('phase'),
    statuses: flags.strings('status').flatMap((one) => one.split(',')),
    role: flags.string('agent'),
    label: flags.string('label'),
  });
  if (!tasks.ok) return tasks;
  const limit = flags.number('limit');
  const asked = limit === undefined ? tasks.value : tasks.value.slice(0, limit);
  const shown = flags.is('json') ? asked : asked.slice(0, limit ?? SHOWN);
  const cut = shown.length < tasks.value.length;
  const text = taskTable(shown, 'no tasks');
  return ok({
    data: { tasks: shown.map(taskJson), total: tasks.value.length, truncated: cut },
    text: cut ? `${text}\n${shown.length} of ${tasks.value.length}` : text,
  });
};
