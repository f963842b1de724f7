// The full reader: yargs, built from the command's entry in the table. It takes every spelling and words what is wrong.
import type { Options } from 'yargs';
import type { Failure } from '../../base/failure.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { nearest } from '../../base/suggest.ts';
import { type FlagSpec, GLOBAL_FLAGS } from '../spec.ts';
import { findCommand } from '../table/table.ts';
import { assign, flagsOf, isNumberFor, type Parsed, plainWords, type Read } from './argv.ts';

/** Handed in, so that a call that does not need it never loads it: it takes half of the time that a call has. */
export type Yargs = typeof import('yargs')['default'];

export function parseFully(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  yargs: Yargs,
): Result<Parsed> {
  const { words, positions } = plainWords(argv);
  // Flags alone ask for help, as nothing at all does.
  const found = findCommand(words.length > 0 ? words : ['help']);
  if (!found.ok) return found;
  const { command, words: length } = found.value;
  const named = new Set(words.length > 0 ? positions.slice(0, length) : []);
  const rest = argv.filter((_, index) => !named.has(index));
  const flags = [...GLOBAL_FLAGS, ...(command.flags ?? [])];
  const valued = rest.find((word) => flags.some((flag) => isSwitchWithValue(flag, word)));
  if (valued) return fail({ reason: 'usage', message: `${valued.split('=', 1)[0]} takes no value` });
  const read = readWithYargs(yargs, joinValues(rest, flags), flags);
  if (!read.ok) return read;
  if (read.value.flags.is('help')) return ok({ command, args: {}, flags: read.value.flags });
  const args = assign(command, read.value.positional, env);
  return args.ok ? ok({ command, args: args.value, flags: read.value.flags }) : args;
}

/**
 * `-m "- a list"` becomes `--message=- a list`: a text may begin with a hyphen, but is never a flag of this command.
 * `--json true` becomes `--json=true true`, so that a switch never swallows a word.
 */
function joinValues(words: readonly string[], flags: readonly FlagSpec[]): string[] {
  const joined: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (word === '--') return [...joined, ...words.slice(i)];
    const flag = flags.find(({ name, short }) => word === `--${name}` || word === `-${short}`);
    const next = words[i + 1];
    if (flag?.type === 'boolean') joined.push(`--${flag.name}=true`);
    else if (flag && next !== undefined && !isFlag(next, flags)) {
      joined.push(`--${flag.name}=${next}`);
      i++;
    } else joined.push(word);
  }
  return joined;
}

function isSwitchWithValue({ name, type }: FlagSpec, word: string): boolean {
  return type === 'boolean' && word.startsWith(`--${name}=`) && !/=(true|false)$/.test(word);
}

function isFlag(word: string, flags: readonly FlagSpec[]): boolean {
  const [name = ''] = word.split('=', 1);
  return name === '--' || flags.some(({ name: long, short }) => name === `--${long}` || name === `-${short}`);
}

function readWithYargs(yargs: Yargs, words: readonly string[], flags: readonly FlagSpec[]): Result<Read> {
  let trouble: string | undefined;
  const parser = yargs([...words])
    .parserConfiguration({
      'camel-case-expansion': false,
      'dot-notation': false,
      'parse-numbers': false,
      'parse-positional-numbers': false,
      'greedy-arrays': false,
      'duplicate-arguments-array': true,
      'strip-aliased': true,
    })
    // Before the options: taking its own --help away would take ours with it.
    .help(false)
    .version(false)
    .options(Object.fromEntries(flags.map((flag) => [flag.name, optionOf(flag)])))
    .exitProcess(false)
    .strictOptions()
    .fail((message, error) => {
      trouble ??= message || error?.message || 'the call is wrong';
    });
  const values = parser.parseSync() as Readonly<Record<string, unknown>>;
  if (trouble !== undefined) return fail(usage(trouble, words, flags));
  const twice = flags.find(({ name, many }) => !many && Array.isArray(values[name]));
  if (twice) return fail({ reason: 'usage', message: `--${twice.name} is given twice` });
  const wrong = flags.find(
    (flag) => values[flag.name] !== undefined && !flag.many && !isNumberFor(flag, String(values[flag.name])),
  );
  if (wrong)
    return fail({
      reason: 'usage',
      message: `--${wrong.name} takes a ${wrong.type === 'number' ? 'whole ' : ''}number from 0, not ${String(values[wrong.name])}`,
    });
  return ok({ positional: ((values._ as unknown[]) ?? []).map(String), flags: flagsOf(values) });
}

function optionOf(flag: FlagSpec): Options {
  return {
    type: flag.type === 'boolean' ? 'boolean' : 'string',
    ...(flag.short && { alias: flag.short }),
    ...(flag.many && { array: true }),
    ...(flag.choices && { choices: flag.choices }),
    ...(flag.type !== 'boolean' && { requiresArg: true }),
  };
}

/** yargs' own words as sow's, with what was meant. */
function usage(message: string, words: readonly string[], flags: readonly FlagSpec[]): Failure {
  const empty = flagOf(flags, /Not enough arguments following: (\S+)/.exec(message)?.[1]);
  if (empty) return { reason: 'usage', message: `--${empty.name} needs a value: ${empty.summary}` };
  const [, name, given = ''] = /Argument: (\S+), Given: "(.*)", Choices:/.exec(message) ?? [];
  const choice = flagOf(flags, name);
  if (choice) return badChoice(choice, given);
  const unknown = /Unknown arguments?: (.+)/.exec(message)?.[1]?.split(', ')[0];
  return unknown === undefined
    ? { reason: 'usage', message: firstSentence(message) }
    : unknownFlag(unknown, words, flags);
}

function flagOf(flags: readonly FlagSpec[], word: string | undefined): FlagSpec | undefined {
  return word === undefined ? undefined : flags.find(({ name, short }) => word === name || word === short);
}

function badChoice({ name, choices = [] }: FlagSpec, given: string): Failure {
  const [near] = nearest(given, choices);
  return {
    reason: 'usage',
    message: `--${name} is one of ${choices.join(', ')}, not ${JSON.stringify(given)}`,
    ...(near && { hint: `did you mean ${near}?` }),
  };
}

function unknownFlag(unknown: string, words: readonly string[], flags: readonly FlagSpec[]): Failure {
  const names = flags.map(({ name }) => name);
  const shown =
    words.find((word) => word.replace(/^-+/, '').split('=')[0] === unknown)?.split('=')[0] ?? unknown;
  // A letter that stands for none of them: whatever begins with it may be meant.
  const near =
    unknown.length === 1
      ? names.filter((name) => name.startsWith(unknown))
      : nearest(unknown, names).slice(0, 1);
  const hint =
    near.length > 0
      ? `did you mean ${near.map((name) => `--${name}`).join(' or ')}?`
      : `the flags are ${names.map((name) => `--${name}`).join(', ')}`;
  return { reason: 'usage', message: `there is no flag ${shown}`, hint };
}

function firstSentence(message: string): string {
  return message
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
}
