import { listTasks } from '../../../app/view/tasks.ts';
import { listTree } from '../../../app/view/tree.ts';
import { openWorkspace } from '../../../app/workspace/workspace.ts';
import { fail, ok } from '../../../base/result.ts';
import { taskTable, taskTree } from '../../../report/view/task.ts';
import { fieldTable, listRequest, onlyFields, unknownFields } from '../../listing.ts';
import { taskJson } from '../../shape.ts';
import type { Handler } from '../../spec.ts';

const SHOWN = 100;

export const run: Handler = async ({ context, flags }) => {
  const depth = flags.number('depth');
  if (depth !== undefined && !flags.is('tree'))
    return fail({ reason: 'usage', message: '--depth goes with --tree', hint: 'sow list --tree --depth 1' });
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const request = listRequest(flags);
  const fields = flags.strings('fields').flatMap((one) => one.split(','));
  const wrong = await unknownFields(fields);
  if (wrong) return wrong;
  const limit = flags.number('limit');
  const most = limit ?? (flags.is('json') ? Number.POSITIVE_INFINITY : SHOWN);
  if (!flags.is('tree')) {
    const tasks = listTasks(workspace.value, request);
    if (!tasks.ok) return tasks;
    const shown = tasks.value.slice(0, most);
    const text = () => (fields.length > 0 ? fieldTable(shown, fields) : taskTable(shown, 'no tasks'));
    return ok(
      listed(
        shown.map((task) => onlyFields(taskJson(task), fields)),
        tasks.value.length,
        text,
      ),
    );
  }
  const tree = listTree(workspace.value, request, { depth, limit: most });
  if (!tree.ok) return tree;
  const { nodes, total } = tree.value;
  const data = nodes.map((node) => ({ ...onlyFields(taskJson(node), fields), depth: node.depth }));
  return ok(listed(data, total, () => taskTree(nodes, 'no tasks')));
};

/** Whatever is not shown is told. */
function listed(tasks: readonly object[], total: number, text: () => string) {
  const truncated = tasks.length < total;
  return {
    data: { tasks, total, truncated },
    text: () => (truncated ? `${text()}\n${tasks.length} of ${total}` : text()),
  };
}
