import { setTaskFields } from '../../../app/task/set.ts';
import { openWorkspace } from '../../../app/workspace/workspace.ts';
import { fail, ok } from '../../../base/result.ts';
import { movedData } from '../../shape.ts';
import type { Handler } from '../../spec.ts';

export const run: Handler = async ({ context, args }) => {
  const words = args.words ?? [];
  const first = words.findIndex((word) => /^[A-Za-z_][\w.-]*(\+=|-=|=)/.test(word));
  const named = first < 0 ? words : words.slice(0, first);
  const refs = named.length > 0 ? named : context.env.SOW_TASK ? [context.env.SOW_TASK] : [];
  if (first < 0)
    return fail({ reason: 'usage', message: 'there is nothing to set', hint: 'sow set 010 priority=high' });
  if (refs.length === 0)
    return fail({ reason: 'usage', message: 'no task is named', hint: 'sow set 010 priority=high' });
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const set = await setTaskFields(workspace.value, refs, words.slice(first));
  if (!set.ok) return set;
  const note = (changed: boolean): string =>
    changed ? (context.dryRun ? 'would be set' : 'set') : 'unchanged';
  return ok({
    data: movedData(set.value),
    text: set.value
      .map(({ short, changed }) => `${short} ${note(changed)}  next: sow show ${short}`)
      .join('\n'),
  });
};
