import { diffTask } from '../../../app/watch/diff.ts';
import { openWorkspace } from '../../../app/workspace/workspace.ts';
import { ok } from '../../../base/result.ts';
import type { Handler } from '../../spec.ts';

export const run: Handler = async ({ context, args, flags }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const diff = diffTask(workspace.value, {
    ref: args.task?.[0] ?? context.env.SOW_TASK ?? '',
    iteration: flags.number('iteration'),
    stat: flags.is('stat'),
  });
  if (!diff.ok) return diff;
  const { text, untracked, shared, short, from } = diff.value;
  const names = untracked.map((path) => `untracked: ${path}`);
  const since = from.includes('..')
    ? `from before the first run of ${short} to after its last one`
    : `since ${from.slice(0, 12)}, where the first run of ${short} began`;
  const note = `${since}; this tree is shared: others may have changed it too`;
  return ok({
    data: { ...diff.value },
    text: [text.trimEnd(), ...names].filter((part) => part !== '').join('\n') || 'nothing has changed',
    ...(shared && { notes: note }),
  });
};
