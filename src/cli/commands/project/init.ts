import { initialize } from '../../../app/project/init.ts';
import { ok } from '../../../base/result.ts';
import type { Handler } from '../../spec.ts';

export const run: Handler = async ({ context }) => {
  const done = await initialize(context);
  if (!done.ok) return done;
  const { written, kept, agents } = done.value;
  const lines = [
    ...written.map((path) => `${context.dryRun ? 'would write' : 'wrote'} ${path}`),
    ...(written.length === 0 ? [`all is there: ${kept.join(', ')}`] : []),
    agents.length > 0
      ? `agent CLIs on the PATH: ${agents.map(({ name }) => name).join(', ')}`
      : 'no agent CLI is on the PATH',
    'next: sow project new <name>',
  ];
  return ok({ data: { ...done.value }, text: lines.join('\n') });
};
