// What both readers of a command line share: which words name the command, and which argument each plain word is.
import type { Failure } from '../../base/failure.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { type ArgSpec, type CommandSpec, type FlagSpec, type Flags, GLOBAL_FLAGS } from '../spec.ts';
import { synopsis } from '../synopsis.ts';

export interface Parsed {
  readonly command: CommandSpec;
  readonly args: Readonly<Record<string, readonly string[]>>;
  readonly flags: Flags;
}

/** The words behind the command's own: its arguments, and the flags with their values. */
export interface Read {
  readonly positional: readonly string[];
  readonly flags: Flags;
}

/** The leading words that can name a command: global flags may stand before them, with or without a value. */
export function plainWords(argv: readonly string[]): { words: string[]; positions: number[] } {
  const positions: number[] = [];
  for (let i = 0; i < argv.length && positions.length < 2; i++) {
    const word = argv[i] ?? '';
    if (word === '--') break;
    if (!word.startsWith('-') || word === '-') {
      positions.push(i);
      continue;
    }
    const flag = GLOBAL_FLAGS.find(({ name, short }) => word === `--${name}` || word === `-${short}`);
    if (flag && flag.type !== 'boolean') i++;
    else if (!flag && positions.length > 0) break;
  }
  return { words: positions.map((at) => argv[at] ?? ''), positions };
}

/** Whether a value is of the flag's kind, as far as numbers go. */
export function isNumberFor({ type }: FlagSpec, value: string): boolean {
  if (type === 'number') return /^\d+$/.test(value);
  return type !== 'decimal' || /^\d+(\.\d+)?$/.test(value);
}

export function flagsOf(values: Readonly<Record<string, unknown>>): Flags {
  const string = (name: string): string | undefined =>
    values[name] === undefined ? undefined : String(values[name]);
  return {
    string,
    strings: (name) => ((values[name] as unknown[] | undefined) ?? []).map(String),
    number: (name) => (values[name] === undefined ? undefined : Number(values[name])),
    is: (name) => values[name] === true,
  };
}

export function assign(
  command: CommandSpec,
  words: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Result<Record<string, readonly string[]>> {
  const args: Record<string, readonly string[]> = {};
  let rest = [...words];
  for (const arg of command.args ?? []) {
    const taken = arg.many ? rest : rest.slice(0, 1);
    rest = arg.many ? [] : rest.slice(1);
    const values = taken.length === 0 && arg.need === 'task' && env.SOW_TASK ? [env.SOW_TASK] : taken;
    if (values.length === 0 && arg.need !== 'optional') return fail(missing(command, arg));
    args[arg.name] = values;
  }
  if (rest.length === 0) return ok(args);
  return fail({
    reason: 'usage',
    message: `${JSON.stringify(rest[0])} is one word too many`,
    hint:
      command.args?.at(-1)?.name === 'name'
        ? `quotes hold words together: ${asIn(command)}`
        : synopsis(command),
  });
}

function missing(command: CommandSpec, arg: ArgSpec): Failure {
  return {
    reason: 'usage',
    message: `sow ${command.path.join(' ')} needs ${arg.name}: ${arg.summary}`,
    hint: asIn(command),
  };
}

/** How it is called, and a call that works. */
function asIn(command: CommandSpec): string {
  const [example] = command.examples;
  return `${synopsis(command)}, as in: ${example}`;
}
