import { advance, listWays } from '../../../app/project/advance.ts';
import { openWorkspace, type Workspace } from '../../../app/workspace/workspace.ts';
import { fail, ok, type Result } from '../../../base/result.ts';
import { waysText } from '../../../report/view/advance.ts';
import type { Handler, Output } from '../../spec.ts';

export const run: Handler = async ({ context, args, flags }) => {
  const event = args.event?.[0];
  if (flags.is('list') && (event !== undefined || context.dryRun)) {
    const other = event === undefined ? '--dry-run' : 'an event';
    return fail({ reason: 'usage', message: `--list and ${other} do not go together` });
  }
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  if (flags.is('list')) return list(workspace.value);
  const done = await advance(workspace.value, event);
  if (!done.ok) return done;
  const { from, to, prompt } = done.value;
  const note = context.dryRun ? '  (dry run: nothing was written)' : '';
  return ok({
    data: done.value,
    text: `${from} → ${to} (${done.value.event})${note}${context.dryRun ? '' : `\n\n${prompt}`}`,
  });
};

function list(workspace: Workspace): Result<Output> {
  const outlook = listWays(workspace);
  if (!outlook.ok) return outlook;
  const { state, end, ways } = outlook.value;
  const data = { state, end, ways, total: ways.length, truncated: false };
  return ok({ data, text: waysText(outlook.value) });
}
