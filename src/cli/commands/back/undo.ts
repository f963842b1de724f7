import { listChanges, shortId } from '../../../app/undo/past-changes.ts';
import { undo } from '../../../app/undo/undo.ts';
import { openWorkspace } from '../../../app/workspace/workspace.ts';
import { counted } from '../../../base/counted.ts';
import { ok } from '../../../base/result.ts';
import { columns } from '../../../report/text.ts';
import { firstOf } from '../../page.ts';
import type { Handler, Input } from '../../spec.ts';

export const run: Handler = async (input) => {
  if (input.flags.is('list')) return list(input);
  const workspace = openWorkspace(input.context);
  if (!workspace.ok) return workspace;
  const done = await undo(workspace.value, input.args.change?.[0]);
  if (!done.ok) return done;
  const { change, tasks, left } = done.value;
  const verb = input.context.dryRun ? 'would be taken back' : 'taken back';
  const tasksOf = tasks.length > 0 ? `, ${counted(tasks.length, 'task')}` : '';
  const what = change.files.length > 0 ? ` (${counted(change.files.length, 'file')}${tasksOf})` : '';
  return ok({
    data: { change, tasks_changed: tasks },
    text: `${change.command} ${verb}${what}  next: sow undo makes it again`,
    ...(left.length > 0 && { notes: left.join('\n') }),
  });
};

const list: Handler = async ({ context, flags }: Input) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const changes = listChanges(workspace.value);
  if (!changes.ok) return changes;
  const { shown, counts, told } = firstOf(changes.value, flags);
  const rows = shown.map(({ id, at, command, files, stays }) => [
    shortId(id),
    at.slice(0, 19).replace('T', ' '),
    command,
    files.length > 1 ? `${files[0]} and ${files.length - 1} more` : (files[0] ?? (stays && 'stays') ?? ''),
  ]);
  return ok({
    data: { changes: shown, ...counts },
    text: rows.length > 0 ? told(columns(rows)) : 'nothing to take back',
  });
};
