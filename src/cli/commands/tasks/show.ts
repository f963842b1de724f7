import { showTask } from '../../../app/view/tasks.ts';
import { openWorkspace } from '../../../app/workspace/workspace.ts';
import { ok } from '../../../base/result.ts';
import { renderDiagnostic } from '../../../report/diagnostic.ts';
import { taskPage } from '../../../report/view/task.ts';
import { taskJson } from '../../shape.ts';
import type { Handler } from '../../spec.ts';

export const run: Handler = async ({ context, args }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const shown = showTask(workspace.value, args.task?.[0] ?? '');
  if (!shown.ok) return shown;
  const { view, description, feedback, events, dependents, children } = shown.value;
  const broken = view.diagnostics.map(renderDiagnostic);
  return ok({
    data: { task: { ...taskJson(view), description, feedback, dependents, children, events } },
    text: [...broken, taskPage({ ...view, description, feedback, dependents, children, events })].join('\n'),
    ...(!view.state && { exit: 3 }),
  });
};
