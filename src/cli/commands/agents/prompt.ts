import { showPrompt } from '../../../app/agent/prompts.ts';
import { listRoles } from '../../../app/agent/roles.ts';
import { showStatePrompt } from '../../../app/project/advance.ts';
import { openWorkspace, type Workspace } from '../../../app/workspace/workspace.ts';
import { fail, ok, type Result } from '../../../base/result.ts';
import { columns } from '../../../report/text.ts';
import type { Handler, Output } from '../../spec.ts';

export const list: Handler = async ({ context }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const prompts = listRoles(workspace.value).all.flatMap(({ name, description }) => {
    const prompt = showPrompt(workspace.value, name, undefined);
    return prompt.ok ? [{ role: name, tokens: prompt.value.tokens, description }] : [];
  });
  return ok({
    data: { prompts, total: prompts.length, truncated: false },
    text: columns(prompts.map(({ role, tokens, description }) => [role, String(tokens), description])),
  });
};

export const show: Handler = async ({ context, args, flags }) => {
  const [name] = args.name ?? [];
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  if (flags.is('state')) return ofState(workspace.value, name);
  if (name === undefined)
    return fail({
      reason: 'usage',
      message: 'no prompt is named',
      hint: 'sow prompt list, or sow prompt show --state',
    });
  const prompt = showPrompt(workspace.value, name, flags.string('task'));
  return prompt.ok ? ok({ data: { prompt: prompt.value }, text: prompt.value.text }) : prompt;
};

function ofState(workspace: Workspace, state: string | undefined): Result<Output> {
  const shown = showStatePrompt(workspace, state);
  if (!shown.ok) return shown;
  const { to, prompt } = shown.value;
  return ok({ data: { name: to, prompt }, text: prompt });
}
