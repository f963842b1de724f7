import { fail, ok } from '../../../base/result.ts';
import { nounPage, overview, page, tree } from '../../help.ts';
import type { Handler } from '../../spec.ts';

export const run: Handler = async ({ args, commands, find }) => {
  const words = args.words ?? [];
  if (words.length === 0) return ok({ data: { commands: tree(commands) }, text: overview(commands) });
  const below = commands.filter(({ path }) => path.length === 2 && path[0] === words[0]);
  if (words.length === 1 && below.length > 0)
    return ok({ data: { commands: tree(below) }, text: nounPage(below) });
  const found = find(words);
  if (!found.ok) return found;
  const { command } = found.value;
  if (words.length > found.value.words)
    return fail({
      reason: 'usage',
      message: `there is no command \`sow ${words.join(' ')}\``,
      hint: `sow help ${command.path.join(' ')}`,
    });
  return ok({ data: { commands: tree([command]) }, text: page(command) });
};
