import { importTasks } from '../../../app/exchange/import.ts';
import { SYSTEMS } from '../../../app/exchange/source.ts';
import { openWorkspace } from '../../../app/workspace/workspace.ts';
import { counted } from '../../../base/counted.ts';
import { ok } from '../../../base/result.ts';
import { notesText } from '../../shape-notes.ts';
import type { Handler } from '../../spec.ts';

export const run: Handler = async ({ context, args, flags }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const [path = ''] = args.path ?? [];
  const from = SYSTEMS.find((system) => system === flags.string('from'));
  const done = await importTasks(workspace.value, { path, from });
  if (!done.ok) return done;
  const { tasks, notes, project } = done.value;
  const made = tasks.filter(({ outcome }) => outcome === 'created');
  const lines = [
    ...(project ? [`project ${project}`] : []),
    ...made.map(({ ref, externalId, name }) => `${ref}  ${externalId}  ${name}`),
    `${made.length} ${context.dryRun ? 'would be brought in' : 'brought in'} from ${done.value.from}, ${tasks.length - made.length} there already, ${counted(notes.length, 'note')}`,
  ];
  return ok({ data: { ...done.value, total: made.length }, text: lines.join('\n'), notes: notesText(notes) });
};
