import { showContext } from '../../../app/context/show-context.ts';
import { openWorkspace } from '../../../app/workspace/workspace.ts';
import { ok } from '../../../base/result.ts';
import { columns, firstLine } from '../../../report/text.ts';
import type { Handler } from '../../spec.ts';

export const run: Handler = async ({ context, args, flags }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const since = flags.string('since');
  const shown = showContext(workspace.value, args.task?.[0] ?? '', since);
  if (!shown.ok) return shown;
  const { ref, short, contexts, contributions } = shown.value;
  const rows = contributions.map(({ timestamp, actor, kind, name, value, path }) => [
    timestamp,
    actor,
    String(kind),
    String(name ?? ''),
    firstLine(value === undefined ? String(path ?? '') : JSON.stringify(value)),
  ]);
  const files = contexts.map((one) => one.text.trimEnd());
  const text = since === undefined ? files.join('\n\n') : columns(rows);
  return ok({
    data: {
      ref,
      contexts: contexts.map((one) => ({ ref: one.ref, ...one.value })),
      contributions,
      total: contributions.length,
      truncated: false,
    },
    text: text || (since === undefined ? `nothing is shared on ${short}` : 'nothing new'),
  });
};
