import { type Choice, resolveConflicts } from '../../../app/merge/resolve.ts';
import { openWorkspace } from '../../../app/workspace/workspace.ts';
import { fail, ok } from '../../../base/result.ts';
import type { Handler } from '../../spec.ts';

const CHOICES: readonly Choice[] = ['ours', 'theirs', 'newer'];

export const run: Handler = async ({ context, args, flags }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const [take, ...more] = CHOICES.filter((choice) => flags.is(choice));
  if (more.length > 0) return fail({ reason: 'usage', message: 'give one of --ours, --theirs and --newer' });
  const done = await resolveConflicts(workspace.value, { refs: args.tasks ?? [], take });
  if (!done.ok) return done;
  const { renumbered, taken, left } = done.value;
  const lines = [
    ...renumbered.map(({ from, to }) => `${from}: theirs is ${to} now`),
    ...taken.map(({ path, side }) => `${path}: ${side === 'both' ? 'both sides' : side}`),
    ...left.map((path) => `${path}: still in conflict`),
  ];
  const next =
    left.length > 0
      ? 'sow resolve --ours | --theirs | --newer, or edit them'
      : 'git add .sow, then finish the merge';
  return ok({
    data: { ...done.value },
    text: lines.length > 0 ? [...lines, `next: ${next}`].join('\n') : 'nothing is in conflict',
    exit: left.length > 0 ? 3 : 0,
  });
};
