import { setUpGit } from '../../../app/merge/setup-git.ts';
import { openWorkspace } from '../../../app/workspace/workspace.ts';
import { ok } from '../../../base/result.ts';
import type { Handler } from '../../spec.ts';

export const run: Handler = async ({ context, flags }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const remove = flags.is('remove');
  const print = flags.is('print') || context.dryRun;
  const done = setUpGit(workspace.value, { remove, print });
  if (!done.ok) return done;
  const { config, attributes, attributesFile, changed } = done.value;
  const shown = [
    ...Object.entries(config).map(([key, value]) => `git config --local ${key} ${JSON.stringify(value)}`),
    ...attributes.map((line) => `${attributesFile}: ${line}`),
  ];
  const said = changed ? '' : ' (unchanged)';
  const text = print
    ? shown.join('\n')
    : remove
      ? `the merge driver is not registered${said}`
      : `the merge driver is registered in this clone${said}  next: git merge as ever`;
  return ok({ data: { ...done.value }, text });
};
