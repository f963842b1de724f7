import { joinTask, leaveTask } from '../../../app/collaboration/join.ts';
import { openWorkspace } from '../../../app/workspace/workspace.ts';
import { ok } from '../../../base/result.ts';
import type { Handler } from '../../spec.ts';

export const join: Handler = handle(joinTask, 'joined');
export const leave: Handler = handle(leaveTask, 'left');

function handle(work: typeof joinTask, word: string): Handler {
  return async ({ context, args, flags }) => {
    const workspace = openWorkspace(context);
    if (!workspace.ok) return workspace;
    const done = await work(workspace.value, {
      ref: args.task?.[0] ?? '',
      agent_id: flags.string('participant'),
      role: flags.string('role'),
    });
    if (!done.ok) return done;
    const { ref, short, agent_id, changed, task } = done.value;
    const note = changed ? (context.dryRun ? ' (dry run: nothing was written)' : '') : ' (unchanged)';
    return ok({
      data: { task: { ref, ...task }, agent_id, changed },
      text: `${short} ${agent_id} ${word}${note}  next: sow show ${short}`,
    });
  };
}
