import { searchTasks } from '../../../app/view/search.ts';
import { openWorkspace } from '../../../app/workspace/workspace.ts';
import { ok } from '../../../base/result.ts';
import { columns, firstLine } from '../../../report/text.ts';
import { firstOf } from '../../page.ts';
import { taskJson } from '../../shape.ts';
import type { Handler } from '../../spec.ts';

export const run: Handler = async ({ context, args, flags }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const hits = searchTasks(workspace.value, (args.text ?? []).join(' '));
  if (!hits.ok) return hits;
  const { shown, counts, told } = firstOf(hits.value, flags);
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
      ...counts,
    },
    text: told(text),
  });
};
