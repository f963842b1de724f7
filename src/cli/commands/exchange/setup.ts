import { setUp, TARGETS } from '../../../app/setup/setup.ts';
import { openWorkspace } from '../../../app/workspace/workspace.ts';
import { fail, ok } from '../../../base/result.ts';
import { nearest } from '../../../base/suggest.ts';
import type { Handler } from '../../spec.ts';

export const run: Handler = async (input) => {
  const { context, args, flags } = input;
  const word = args.what?.[0] ?? '';
  if (word === 'git') return (await import('./setup-git.ts')).run(input);
  const target = TARGETS.find((one) => one === word);
  if (!target) {
    const known = ['git', ...TARGETS];
    const near = nearest(word, known);
    const hint = near.length > 0 ? `did you mean ${near.join(', ')}?` : `one of ${known.join(', ')}`;
    return fail({ reason: 'usage', message: `sow cannot set up ${word}`, hint });
  }
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const remove = flags.is('remove');
  const print = flags.is('print') || context.dryRun;
  const files = setUp(workspace.value, { target, remove, print });
  if (!files.ok) return files;
  const names = files.value.map(({ path }) => path).join(', ');
  const done = print ? `would change ${names}; nothing was written` : `changed ${names}`;
  const undo = remove || print ? '' : `  undo: sow setup ${target} --remove`;
  const text = files.value.map(({ diff }) => diff.trimEnd()).join('\n');
  return ok({
    data: { files: files.value, written: !print && files.value.length > 0 },
    text: files.value.length > 0 ? text : 'nothing to do',
    ...(files.value.length > 0 && { notes: `${done}${undo}` }),
  });
};
