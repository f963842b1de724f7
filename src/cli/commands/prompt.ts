import { showStatePrompt } from '../../app/project/advance.ts';
import { openWorkspace } from '../../app/workspace/workspace.ts';
import { fail, ok } from '../../base/result.ts';
import type { Handler } from '../spec.ts';

export const show: Handler = async ({ context, args, flags }) => {
  if (!flags.is('state'))
    return fail({ reason: 'usage', message: 'no prompt is named', hint: 'sow prompt show --state' });
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const shown = showStatePrompt(workspace.value, args.name?.[0]);
  if (!shown.ok) return shown;
  const { to, prompt } = shown.value;
  return ok({ data: { name: to, prompt }, text: prompt });
};
