import { ok } from '../../base/result.ts';
import { overview, page, tree } from '../help.ts';
import type { Handler } from '../spec.ts';

export const run: Handler = async ({ args, commands, find }) => {
  const words = args.words ?? [];
  if (words.length === 0) return ok({ data: { commands: tree(commands) }, text: overview(commands) });
  const found = find(words);
  if (!found.ok) return found;
  const { command } = found.value;
  return ok({ data: { commands: tree([command]) }, text: page(command) });
};
