import { claimTask } from '../../../app/task/claim.ts';
import { showTask } from '../../../app/view/tasks.ts';
import { openWorkspace } from '../../../app/workspace/workspace.ts';
import { fail, ok } from '../../../base/result.ts';
import { taskPage } from '../../../report/view/task.ts';
import { movedData, movedLine, taskJson } from '../../shape.ts';
import type { Handler } from '../../spec.ts';
import { forceOf } from '../../words.ts';

export const run: Handler = async (input) => {
  const { context, args, flags } = input;
  const next = flags.is('next');
  const ref = args.task?.[0] ?? (next ? undefined : context.env.SOW_TASK);
  if (next === (ref !== undefined))
    return fail({
      reason: 'usage',
      message: 'name one task, or --next',
      hint: 'sow claim 010 | sow claim --next',
    });
  const force = forceOf(input);
  if (!force.ok) return force;
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const claimed = await claimTask(workspace.value, {
    ref,
    next,
    role: flags.string('role'),
    force: force.value,
  });
  if (!claimed.ok) return claimed;
  const line = movedLine(claimed.value, context.dryRun);
  const details = next && !context.dryRun ? showTask(workspace.value, claimed.value.ref) : undefined;
  const data = movedData([claimed.value]);
  if (!details?.ok) return ok({ data, text: line });
  const { view, description, feedback, dependents, children, events } = details.value;
  return ok({
    data: { ...data, task: { ...taskJson(view), description, feedback, dependents, children } },
    text: `${line}\n\n${taskPage({ ...view, description, feedback, dependents, children, events })}`,
  });
};
