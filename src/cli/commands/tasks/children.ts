import { listChildren, taskProgress } from '../../../app/view/tree.ts';
import { openWorkspace } from '../../../app/workspace/workspace.ts';
import { ok } from '../../../base/result.ts';
import { progressText, taskTable } from '../../../report/view/task.ts';
import { firstOf } from '../../page.ts';
import { taskJson } from '../../shape.ts';
import type { Handler } from '../../spec.ts';

export const run: Handler = async ({ context, args, flags }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const ref = args.task?.[0] ?? '';
  const children = listChildren(workspace.value, ref);
  if (!children.ok) return children;
  const progress = taskProgress(workspace.value, ref);
  if (!progress.ok) return progress;
  const { shown, counts: of, told } = firstOf(children.value, flags);
  const { reported, ...counts } = progress.value;
  return ok({
    data: { tasks: shown.map(taskJson), ...of, progress: counts, reported },
    text: [
      told(taskTable(shown, 'no children')),
      ...(of.total > 0 ? [progressText({ progress: counts, reported })] : []),
    ].join('\n'),
  });
};
