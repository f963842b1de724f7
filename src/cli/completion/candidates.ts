// What can stand where the cursor is, told from the table of commands; names of tasks and phases are looked up.
import { plainWords } from '../read/argv.ts';
import { type ArgSpec, type CommandSpec, type FlagSpec, GLOBAL_FLAGS } from '../spec.ts';
import { SHELLS } from './scripts.ts';

export interface Candidate {
  readonly value: string;
  readonly about: string;
}

/** What only the project knows. */
export interface Lookup {
  tasks(): readonly Candidate[];
  phases(): readonly Candidate[];
  settings(): readonly Candidate[];
  /** Fields that can be assigned to a task, a phase, the project or the settings. */
  fields(of: string): readonly string[];
}

/** @param words of the line after `sow`; the last is the one being typed, and may be empty. */
export function candidates(
  words: readonly string[],
  commands: readonly CommandSpec[],
  lookup: Lookup,
): Candidate[] {
  const before = words.slice(0, -1);
  const typed = words.at(-1) ?? '';
  return offered(before, typed, commands, lookup).filter(({ value }) => value.startsWith(typed));
}

function offered(
  before: readonly string[],
  typed: string,
  commands: readonly CommandSpec[],
  lookup: Lookup,
): readonly Candidate[] {
  const { words, positions } = plainWords(before);
  const found = commandOf(words, commands);
  const flags = [...(found?.command.flags ?? []), ...GLOBAL_FLAGS];
  const open = openFlag(before, flags);
  if (open) return valuesOf(open, lookup);
  if (typed.startsWith('-')) return flagNames(flags);
  if (!found) return words.length === 0 ? firstWords(commands) : secondWords(words[0] ?? '', commands);
  const own = before.slice((positions[found.words - 1] ?? 0) + 1);
  const arg = argAt(found.command, countArgs(own, flags));
  // A bare noun stands for its list or show, and is more often the beginning of another command.
  const verbs = found.words === 1 && own.length === 0 ? secondWords(words[0] ?? '', commands) : [];
  return [...verbs, ...(arg ? wordsFor(arg, found.command, lookup) : [])];
}

interface Found {
  readonly command: CommandSpec;
  readonly words: number;
}

function commandOf(words: readonly string[], commands: readonly CommandSpec[]): Found | undefined {
  for (const length of [2, 1]) {
    if (words.length < length) continue;
    const wanted = words.slice(0, length).join(' ');
    const command = commands.find(({ path, aliases = [] }) =>
      [path, ...aliases].some((one) => one.join(' ') === wanted),
    );
    if (command) return { command, words: length };
  }
  return undefined;
}

/** Verbs for the whole project, daily verbs of tasks, and nouns; of several words for a command only the first. */
function firstWords(commands: readonly CommandSpec[]): Candidate[] {
  const verbs = commands.flatMap(({ path, aliases = [], summary }) => {
    const bare = [path, ...aliases].find((one) => one.length === 1);
    return bare ? [{ value: bare[0] ?? '', about: summary }] : [];
  });
  const nouns = [
    ...new Set(commands.filter(({ path }) => path.length === 2).map(({ path }) => path[0] ?? '')),
  ];
  return [...verbs, ...nouns.map((value) => ({ value, about: `sow ${value} …` }))];
}

function secondWords(noun: string, commands: readonly CommandSpec[]): Candidate[] {
  return commands
    .filter(({ path }) => path.length === 2 && path[0] === noun)
    .map(({ path, summary }) => ({ value: path[1] ?? '', about: summary }));
}

function flagNames(flags: readonly FlagSpec[]): Candidate[] {
  return flags.map(({ name, summary }) => ({ value: `--${name}`, about: summary }));
}

/** The flag whose value is being typed. */
function openFlag(before: readonly string[], flags: readonly FlagSpec[]): FlagSpec | undefined {
  const last = before.at(-1) ?? '';
  return flags.find(
    ({ name, short, type }) =>
      type !== 'boolean' && (last === `--${name}` || (short && last === `-${short}`)),
  );
}

function valuesOf({ choices, value }: FlagSpec, lookup: Lookup): readonly Candidate[] {
  if (choices) return choices.map((choice) => ({ value: choice, about: '' }));
  if (value === 'TASK') return lookup.tasks();
  if (value === 'PHASE') return lookup.phases();
  return [];
}

/** How many arguments have been given: words that are neither flags nor their values. */
function countArgs(own: readonly string[], flags: readonly FlagSpec[]): number {
  let count = 0;
  for (let at = 0; at < own.length; at++) {
    const word = own[at] ?? '';
    if (!word.startsWith('-')) count++;
    else if (openFlag([word], flags)) at++;
  }
  return count;
}

function argAt({ args = [] }: CommandSpec, index: number): ArgSpec | undefined {
  const last = args.at(-1);
  return args[index] ?? (last?.many ? last : undefined);
}

function wordsFor(arg: ArgSpec, { path }: CommandSpec, lookup: Lookup): readonly Candidate[] {
  const noun = path[0] ?? '';
  const assignments = (): Candidate[] =>
    lookup.fields(noun).map((field) => ({ value: `${field}=`, about: `set ${field}` }));
  if (path.join(' ') === 'task set') return [...lookup.tasks(), ...assignments()];
  switch (arg.name) {
    case 'task':
      return lookup.tasks();
    case 'name':
      return noun === 'phase' && path[1] !== 'add' ? lookup.phases() : [];
    case 'key':
      return lookup.settings();
    case 'assignments':
      return assignments();
    case 'shell':
      return SHELLS.map((value) => ({ value, about: `the script for ${value}` }));
    default:
      return [];
  }
}
