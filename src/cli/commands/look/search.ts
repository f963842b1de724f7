import { searchTasks } from '../../../app/view/search.ts';
import { openWorkspace } from '../../../app/workspace/workspace.ts';
import { ok } from '../../../base/result.ts';
import { columns, firstLine } from '../../../report/text.ts';
import { taskJson } from '../../shape.ts';
import type { Handler } from '../../spec.ts';

const SHOWN = 100;

export const run: Handler = async ({ context, args, flags }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const hits = searchTasks(workspace.value, (args.text ?? []).join(' '));
  if (!hits.ok) return hits;
  const total = hits.value.length;
  const shown = hits.value.slice(0, flags.number('limit') ?? (flags.is('json') ? total : SHOWN));
  const rows = shown.map(({ task, where, line }) => [
    task.short,
    task.state?.status ?? 'invalid',
    where,
    firstLine(line, 80),
  ]);
  const text = rows.length > 0 ? columns(rows) : 'nothing found';
  return ok({
    data: {
      tasks: shown.map(({ task, where, line }) => ({ ...taskJson(task), found: { where, line } })),
      total,
      truncated: shown.length < total,
    },
    text: shown.length < total ? `${text}\n${shown.length} of ${total}` : text,
  });
};
