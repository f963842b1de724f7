import { showTask } from '../../app/view/tasks.ts';
import { openWorkspace } from '../../app/workspace/workspace.ts';
import { ok } from '../../base/result.ts';
import { safe } from '../../report/text.ts';
import { taskJson } from '../shape.ts';
import type { Handler } from '../spec.ts';

export const run: Handler = async ({ context, args }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const shown = showTask(workspace.value, args.task?.[0] ?? '');
  if (!shown.ok) return shown;
  const { view } = shown.value;
  const lines =
    view.reasons.length > 0
      ? view.reasons.map((reason) => `  ${safe(reason)}`)
      : [`  nothing keeps it: sow run starts it`];
  return ok({
    data: {
      ref: view.ref,
      readiness: view.readiness,
      blockers: view.blockers,
      reasons: view.reasons,
      task: taskJson(view),
    },
    text: [`${view.short} ${view.readiness}`, ...lines].join('\n'),
  });
};
