import { ok } from '../../base/result.ts';
import { overview, page, tree } from '../help.ts';
import type { Handler } from '../spec.ts';
import { findCommand } from '../table/table.ts';

export const run: Handler = async ({ args }) => {
  const words = args.words ?? [];
  if (words.length === 0) return ok({ data: { commands: tree() }, text: overview() });
  const found = findCommand(words);
  if (!found.ok) return found;
  const name = found.value.command.path.join(' ');
  return ok({
    data: { commands: tree().filter(({ command }) => command === name) },
    text: page(found.value.command),
  });
};
