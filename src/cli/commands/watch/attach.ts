import { attachTask } from '../../../app/agent/attach.ts';
import { openWorkspace } from '../../../app/workspace/workspace.ts';
import { fail, ok } from '../../../base/result.ts';
import { wishesOf } from '../../run-flags.ts';
import { nextStep } from '../../shape.ts';
import type { Handler } from '../../spec.ts';

export const run: Handler = async ({ context, args, flags }) => {
  if (context.dryRun)
    return fail({ reason: 'usage', message: 'it opens a session: there is nothing to try out' });
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const request = { ref: args.task?.[0] ?? context.env.SOW_TASK ?? '', ...wishesOf(flags) };
  const attached = await attachTask(workspace.value, request);
  if (!attached.ok) return attached;
  const { ref, short, session, exit, task } = attached.value;
  const next = nextStep(short, task);
  const orBack = task.status === 'in_progress' ? ` | sow release ${short}` : '';
  return ok({
    data: { task: { ref, ...task }, session, exit },
    text: `${short} ${task.status}${next ? `  next: ${next}${orBack}` : ''}`,
    exit: exit === 0 ? 0 : 1,
  });
};
