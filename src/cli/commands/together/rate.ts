import { rateTask } from '../../../app/collaboration/rate.ts';
import { openWorkspace } from '../../../app/workspace/workspace.ts';
import { ok } from '../../../base/result.ts';
import { ratingText } from '../../../report/view/rating.ts';
import type { Handler } from '../../spec.ts';

export const run: Handler = async ({ context, args, flags }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const rated = await rateTask(workspace.value, {
    ref: args.task?.[0] ?? '',
    quality: flags.number('quality'),
    timeliness: flags.number('timeliness'),
    notes: flags.string('notes'),
  });
  if (!rated.ok) return rated;
  const { ref, short, changed, task } = rated.value;
  const note = changed ? (context.dryRun ? ' (dry run: nothing was written)' : '') : ' (unchanged)';
  return ok({
    data: { task: { ref, ...task }, changed },
    text: `${short} ${task.rating ? ratingText(task.rating) : 'unrated'}${note}`,
  });
};
