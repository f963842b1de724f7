import { listChildren, taskProgress } from '../../../app/view/tree.ts';
import { openWorkspace } from '../../../app/workspace/workspace.ts';
import { ok } from '../../../base/result.ts';
import { progressText, taskTable } from '../../../report/view/task.ts';
import { taskJson } from '../../shape.ts';
import type { Handler } from '../../spec.ts';

const SHOWN = 100;

export const run: Handler = async ({ context, args, flags }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const ref = args.task?.[0] ?? '';
  const children = listChildren(workspace.value, ref);
  if (!children.ok) return children;
  const progress = taskProgress(workspace.value, ref);
  if (!progress.ok) return progress;
  const total = children.value.length;
  const shown = children.value.slice(
    0,
    flags.number('limit') ?? (flags.is('json') ? Number.POSITIVE_INFINITY : SHOWN),
  );
  const { reported, ...counts } = progress.value;
  const truncated = shown.length < total;
  return ok({
    data: { tasks: shown.map(taskJson), total, truncated, progress: counts, reported },
    text: [
      taskTable(shown, 'no children'),
      ...(truncated ? [`${shown.length} of ${total}`] : []),
      ...(total > 0 ? [progressText({ progress: counts, reported })] : []),
    ].join('\n'),
  });
};
