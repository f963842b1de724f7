import { prime } from '../../../app/agent/prime.ts';
import { openWorkspace } from '../../../app/workspace/workspace.ts';
import { ok } from '../../../base/result.ts';
import type { Handler } from '../../spec.ts';

export const run: Handler = async ({ context, flags }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const told = prime(workspace.value, flags.number('tokens'));
  return told.ok ? ok({ data: { ...told.value }, text: told.value.text }) : told;
};
