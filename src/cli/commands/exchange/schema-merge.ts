import { driveMerge } from '../../../app/merge/driver.ts';
import { ok } from '../../../base/result.ts';
import type { Handler } from '../../spec.ts';

/** Exit 1 is git's word for a conflict. */
export const run: Handler = async ({ context, args, flags }) => {
  const [[base = ''] = [], [ours = ''] = [], [theirs = ''] = [], [path = ''] = []] = [
    args.base,
    args.ours,
    args.theirs,
    args.path,
  ];
  const done = driveMerge(context, { base, ours, theirs, path, names: args.names ?? [] });
  if (!done.ok) return done;
  const { collision, conflicts, clean } = done.value;
  const what = collision
    ? 'two tasks took one id; sow resolve'
    : `both sides changed ${conflicts?.join(', ') || 'the same lines'}`;
  return ok({
    data: { ...done.value },
    text: '',
    ...(!clean && !flags.is('quiet') && { notes: `${path}: ${what}` }),
    exit: clean ? 0 : 1,
  });
};
