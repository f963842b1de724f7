import { expandTask } from '../../../app/tree/expand.ts';
import { readItems } from '../../../app/tree/read-items.ts';
import { openWorkspace } from '../../../app/workspace/workspace.ts';
import { fail, ok } from '../../../base/result.ts';
import { columns, firstLine } from '../../../report/text.ts';
import type { Handler } from '../../spec.ts';
import { descriptionOf, readBytes } from '../../words.ts';

export const run: Handler = async (input) => {
  const { context, args, flags } = input;
  const file = flags.string('items');
  const template = flags.string('template');
  if (file === undefined || template === undefined)
    return fail({
      reason: 'usage',
      message: 'expand needs --items FILE and --template TEXT',
      hint: 'sow task expand 010 --items files.json --template "Migrate {{item.path}}"',
    });
  const bytes = await readBytes(input, file);
  if (!bytes.ok) return bytes;
  const items = readItems(file, bytes.value);
  if (!items.ok) return items;
  const description = await descriptionOf(input);
  if (!description.ok) return description;
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const expanded = await expandTask(workspace.value, {
    ref: args.task?.[0] ?? '',
    items: items.value,
    template,
    description: description.value,
    filters: flags.strings('filter'),
    mode: flags.string('mode') === 'sequential' ? 'sequential' : 'parallel',
    atOnce: flags.number('at-once'),
    role: flags.string('agent'),
  });
  if (!expanded.ok) return expanded;
  const { children, left, status } = expanded.value;
  const created = children.filter(({ outcome }) => outcome === 'created').length;
  const lines = [
    ...(children.length > 0
      ? [columns(children.map(({ short, outcome, name }) => [short, outcome, firstLine(name)]))]
      : []),
    ...(left > 0 ? [`${left} of ${items.value.length} items left out by the filter`] : []),
    ...(context.dryRun ? ['(dry run: nothing was written)'] : []),
    created > 0 ? 'next: sow run' : children.length > 0 ? 'no new items' : `no items: the task is ${status}`,
  ];
  return ok({
    data: { ...expanded.value, total: children.length, created, truncated: false },
    text: lines.join('\n'),
  });
};
