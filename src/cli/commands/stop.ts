import { stopAll, stopTask } from '../../app/watch/stop.ts';
import { openWorkspace } from '../../app/workspace/workspace.ts';
import { fail, ok } from '../../base/result.ts';
import type { Handler } from '../spec.ts';

export const run: Handler = async ({ context, args, flags }) => {
  const [ref] = args.task ?? [];
  const all = flags.is('all');
  if (all === (ref !== undefined))
    return fail({
      reason: 'usage',
      message: 'name one task, or --all',
      hint: 'sow stop 010 | sow stop --all',
    });
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const stopped = await (ref === undefined ? stopAll(workspace.value) : stopTask(workspace.value, ref));
  if (!stopped.ok) return stopped;
  const { runs } = stopped.value;
  const dry = context.dryRun ? ' (dry run: nothing was stopped)' : '';
  const text =
    runs.length === 0 ? 'no agent works now' : `stopped ${runs.length}; sow run takes them up again${dry}`;
  return ok({ data: { runs, total: runs.length, truncated: false }, text });
};
