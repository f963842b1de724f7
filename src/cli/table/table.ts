// How a command line's first words find a command.
import { fail, ok, type Result } from '../../base/result.ts';
import { nearest } from '../../base/suggest.ts';
import { LOOK_COMMANDS } from '../commands/look/table.ts';
import { TASK_COMMANDS } from '../commands/tasks/table.ts';
import { TOGETHER_COMMANDS } from '../commands/together/table.ts';
import { TOOL_COMMANDS } from '../commands/tool/table.ts';
import type { CommandSpec } from '../spec.ts';
import { COMMANDS } from './all.ts';
import { guessed } from './guesses.ts';

/** Where the words of a daily call are found without the rest of the table being made. */
const DAILY = [TASK_COMMANDS, LOOK_COMMANDS, TOOL_COMMANDS, TOGETHER_COMMANDS];

export interface Found {
  readonly command: CommandSpec;
  /** How many words name it. */
  readonly words: number;
}

/** @param words the words that are neither flags nor flags' values. */
export function findCommand(words: readonly string[]): Result<Found> {
  const [first = '', second] = words;
  // A word is a verb or a noun, never both.
  for (const commands of DAILY) {
    const verb = byPath([first], commands);
    if (verb) return ok({ command: verb, words: 1 });
  }
  const two = second === undefined ? undefined : byPath([first, second]);
  if (two) return ok({ command: two, words: 2 });
  const one = byPath([first]);
  if (one) return ok({ command: one, words: 1 });
  if (!nouns().includes(first)) return unknown(first, nearest(first, [...verbs(), ...nouns()]));
  // A bare noun means its list, or its show.
  const bare = byPath([first, 'list']) ?? byPath([first, 'show']);
  if (bare && second === undefined) return ok({ command: bare, words: 1 });
  const near = nearest(second ?? '', verbsOf(first)).map((verb) => `${first} ${verb}`);
  return unknown(`${first} ${second}`, near, `there is: ${namesOf(first).join(', ')}`);
}

function nouns(): string[] {
  return [...new Set(COMMANDS.filter(({ path }) => path.length === 2).map(({ path }) => path[0] ?? ''))];
}

function verbs(): string[] {
  return COMMANDS.flatMap(({ path, aliases = [] }) =>
    [path, ...aliases].filter((one) => one.length === 1).map(([verb = '']) => verb),
  );
}

function verbsOf(noun: string): string[] {
  return COMMANDS.flatMap(({ path, aliases = [] }) =>
    [path, ...aliases].filter((one) => one.length === 2 && one[0] === noun).map(([, verb = '']) => verb),
  );
}

function namesOf(noun: string): string[] {
  return COMMANDS.filter(({ path }) => path.length === 2 && path[0] === noun).map(
    ({ path }) => `sow ${path.join(' ')}`,
  );
}

function byPath(words: readonly string[], commands = COMMANDS): CommandSpec | undefined {
  const same = (path: readonly string[]): boolean =>
    path.length === words.length && path.every((word, i) => word === words[i]);
  return commands.find(({ path, aliases = [] }) => same(path) || aliases.some(same));
}

/** @param near what the letters come near to; a known guess says more. */
function unknown(word: string, near: readonly string[], other = 'sow --help lists them'): Result<never> {
  const meant = guessed(word);
  const offered = (meant.length > 0 ? meant : near).map((one) => `sow ${one}`);
  const hint = offered.length > 0 ? `did you mean ${offered.join(', ')}?` : other;
  return fail({ reason: 'usage', message: `there is no command \`sow ${word}\``, hint });
}
