import { removeTasks } from '../../../app/task/remove.ts';
import { openWorkspace } from '../../../app/workspace/workspace.ts';
import { fail, ok } from '../../../base/result.ts';
import type { Handler } from '../../spec.ts';

export const run: Handler = async ({ context, args, flags }) => {
  const refs = args.task ?? [];
  if (!flags.is('yes') && !context.dryRun) {
    return fail({
      reason: 'refused',
      message: `this removes ${refs.join(', ')} with all files${flags.is('cascade') ? ', and all below' : ''}`,
      hint: `sow rm ${refs.join(' ')} --yes; sow abandon keeps the record`,
    });
  }
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const done = await removeTasks(workspace.value, refs, {
    cascade: flags.is('cascade'),
    unlink: flags.is('unlink'),
  });
  if (!done.ok) return done;
  const { removed, unlinked } = done.value;
  const would = context.dryRun ? 'would be ' : '';
  return ok({
    data: { removed, total: removed.length, unlinked },
    text: [
      ...unlinked.map((name) => `${name} ${would}unlinked`),
      ...removed.map((ref) => `${ref} ${would}removed`),
    ].join('\n'),
  });
};
