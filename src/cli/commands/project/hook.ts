import { type HookInput, sessionStart, stop } from '../../../app/setup/hook.ts';
import { openWorkspace } from '../../../app/workspace/workspace.ts';
import { ok } from '../../../base/result.ts';
import type { Handler } from '../../spec.ts';

export const run: Handler = async ({ context, args, stdin }) => {
  const [event] = args.event ?? [];
  const input = inputOf(await stdin());
  const workspace = openWorkspace(context);
  // A repository without sow, or with files that are broken, is no matter of whoever's session this is.
  const said = !workspace.ok
    ? ''
    : event === 'stop'
      ? stop(workspace.value, input)
      : sessionStart(workspace.value);
  return ok({ data: { said }, text: said });
};

function inputOf(bytes: Uint8Array): HookInput {
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
