import { drainAll, stopAll, stopTask } from '../../../app/watch/stop.ts';
import { openWorkspace } from '../../../app/workspace/workspace.ts';
import { fail, ok, type Result } from '../../../base/result.ts';
import type { Handler, Output } from '../../spec.ts';

export const run: Handler = async ({ context, args, flags }) => {
  const [ref] = args.task ?? [];
  const drain = flags.is('drain');
  if ([flags.is('all'), drain, ref !== undefined].filter(Boolean).length !== 1)
    return fail({
      reason: 'usage',
      message: 'name one task, or --all, or --drain',
      hint: 'sow stop 010 | sow stop --all | sow stop --drain',
    });
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  if (drain) return told(drainAll(workspace.value), context.dryRun);
  const stopped = await (ref === undefined ? stopAll(workspace.value) : stopTask(workspace.value, ref));
  if (!stopped.ok) return stopped;
  const { runs } = stopped.value;
  const dry = context.dryRun ? ' (dry run: nothing was stopped)' : '';
  const text =
    runs.length === 0 ? 'no agent works now' : `stopped ${runs.length}; sow run takes them up again${dry}`;
  return ok({ data: { runs, total: runs.length, truncated: false }, text });
};

function told(drained: ReturnType<typeof drainAll>, dryRun: boolean): Result<Output> {
  if (!drained.ok) return drained;
  const { orchestrations } = drained.value;
  const n = orchestrations.length;
  const dry = dryRun ? ' (dry run: none was asked)' : '';
  const text =
    n === 0 ? 'no sow run lives now' : `${n} sow run end what is in progress and start nothing new${dry}`;
  return ok({ data: { orchestrations, total: n, truncated: false }, text });
}
