import { removeTasks } from '../../app/task/remove.ts';
import { openWorkspace } from '../../app/workspace/workspace.ts';
import { fail, ok } from '../../base/result.ts';
import type { Handler } from '../spec.ts';

export const run: Handler = async ({ context, args, flags }) => {
  const refs = args.task ?? [];
  if (!flags.is('yes') && !context.dryRun) {
    return fail({
      reason: 'refused',
      message: `this removes ${refs.join(', ')} with all files`,
      hint: `sow rm ${refs.join(' ')} --yes; sow abandon keeps the record`,
    });
  }
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const removed = await removeTasks(workspace.value, refs);
  if (!removed.ok) return removed;
  const verb = context.dryRun ? 'would be removed' : 'removed';
  return ok({
    data: { removed: removed.value, total: removed.value.length },
    text: removed.value.map((ref) => `${ref} ${verb}`).join('\n'),
  });
};
