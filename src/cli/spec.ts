// Commands as data. yargs, the help, the completion and the check of every example are made from these.
import type { Context } from '../base/context.ts';
import type { Result } from '../base/result.ts';
import type { Terminal } from './live/screen.ts';

export interface ArgSpec {
  readonly name: string;
  readonly summary: string;
  /** required; optional; or `task`: SOW_TASK stands in where it is missing. */
  readonly need: 'required' | 'optional' | 'task';
  readonly many?: boolean;
}

export interface FlagSpec {
  readonly name: string;
  readonly short?: string;
  /** number: a whole one from 0; decimal: 6.5 too. */
  readonly type: 'string' | 'boolean' | 'number' | 'decimal';
  /** May be given several times. */
  readonly many?: boolean;
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly summary: string;
}

export interface CommandSpec {
  /** `['task', 'add']`: a noun and its verb; `['status']`: a verb for the whole project. */
  readonly path: readonly string[];
  /** Other words for the same command, such as the bare daily verb. */
  readonly aliases?: readonly (readonly string[])[];
  readonly group: 'daily' | 'setup' | 'tasks' | 'project' | 'look' | 'plumbing';
  readonly summary: string;
  readonly args?: readonly ArgSpec[];
  readonly flags?: readonly FlagSpec[];
  /** Exit codes beside 0, 2 and 70. */
  readonly exits: readonly number[];
  readonly examples: readonly string[];
  /** It does its work beside the state, where `undo` does not reach. */
  readonly beside?: Beside;
  readonly load: () => Promise<Handler>;
}

export interface Beside {
  /** How people take it back. */
  readonly next: string;
  /** Whether the call was one of those that write; each when absent. */
  readonly when?: (flags: Flags) => boolean;
}

export interface Input {
  readonly context: Context;
  /** Positional words by the name of their argument. */
  readonly args: Readonly<Record<string, readonly string[]>>;
  readonly flags: Flags;
  /** The whole table, and how words find an entry: for help. */
  readonly commands: readonly CommandSpec[];
  readonly find: (
    words: readonly string[],
  ) => Result<{ readonly command: CommandSpec; readonly words: number }>;
  /** What is known before the end, for commands that go on: printed as it comes. */
  readonly tell: (output: Output) => void;
  /** Where a live view can be shown; undefined where nobody looks, or a program does. */
  readonly terminal: () => Terminal | undefined;
  /** Standard input, read whole. */
  readonly stdin: () => Promise<Uint8Array>;
  /** For streams: lines, as they come; false when nobody reads them any more. */
  readonly print: (text: string) => Promise<boolean>;
}

export interface Flags {
  string(name: string): string | undefined;
  strings(name: string): readonly string[];
  number(name: string): number | undefined;
  is(name: string): boolean;
}

export interface Output {
  /** What --json prints as `data`. */
  readonly data: object;
  /** What people read on stdout; without a final newline. */
  readonly text: string | (() => string);
  /** Beside 0: 1 the work failed, 3 invalid state, 8 waits for a person, 130 interrupted. */
  readonly exit?: number;
  /** What people read on stderr beside the text. */
  readonly notes?: string;
  /** Everything was printed as it came. */
  readonly streamed?: boolean;
  /** Called when what was printed has reached the reader, and not otherwise. */
  readonly printed?: () => Result<void>;
}

export type Handler = (input: Input) => Promise<Result<Output>>;

export const GLOBAL_FLAGS: readonly FlagSpec[] = [
  { name: 'json', type: 'boolean', summary: 'print one JSON envelope' },
  { name: 'directory', short: 'C', type: 'string', value: 'DIR', summary: 'work as if called there' },
  { name: 'actor', type: 'string', value: 'ACTOR', summary: 'who does this: human:<name> or agent:<role>' },
  {
    name: 'request-id',
    type: 'string',
    value: 'ID',
    summary: 'a repeated call with the same id changes nothing twice',
  },
  { name: 'dry-run', short: 'n', type: 'boolean', summary: 'decide everything and write nothing' },
  { name: 'yes', short: 'y', type: 'boolean', summary: 'answer yes to what would be asked' },
  { name: 'quiet', short: 'q', type: 'boolean', summary: 'print no progress' },
  { name: 'debug', type: 'boolean', summary: 'print stack traces of internal errors' },
  { name: 'help', short: 'h', type: 'boolean', summary: 'print how to call the command' },
];

/** -m TEXT or -F FILE|-, wherever words are taken. */
export const WORDS: readonly FlagSpec[] = [
  { name: 'message', short: 'm', type: 'string', value: 'TEXT', summary: 'the text' },
  {
    name: 'file',
    short: 'F',
    type: 'string',
    value: 'FILE',
    summary: 'the text from a file, - for standard input',
  },
];

export const TRUST: FlagSpec = {
  name: 'trust',
  type: 'boolean',
  summary: 'run commands that nobody has trusted here, as in CI',
};

export const FORCE: readonly FlagSpec[] = [
  { name: 'force', type: 'boolean', summary: 'set the rules aside; people only, and logged' },
  { name: 'reason', type: 'string', value: 'TEXT', summary: 'why, with --force' },
];
