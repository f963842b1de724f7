// The quick reader: plain calls, read without loading yargs. Whatever is not plain it declines, and the full reader takes
// the call or says what is wrong with it; where both read a call, they read the same.
import { type FlagSpec, GLOBAL_FLAGS } from '../spec.ts';
import { findCommand } from '../table/table.ts';
import { assign, flagsOf, isNumberFor, type Parsed, plainWords } from './argv.ts';

/** Undefined: declined. */
export function parseQuickly(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Parsed | undefined {
  const { words, positions } = plainWords(argv);
  const found = words.length > 0 ? findCommand(words) : undefined;
  if (!found?.ok) return undefined;
  const { command, words: length } = found.value;
  const named = new Set(positions.slice(0, length));
  const rest = argv.filter((_, index) => !named.has(index));
  const read = readPlain(rest, [...GLOBAL_FLAGS, ...(command.flags ?? [])]);
  if (!read || read.values.help === true) return undefined;
  const args = assign(command, read.positional, env);
  return args.ok ? { command, args: args.value, flags: flagsOf(read.values) } : undefined;
}

interface Plain {
  readonly positional: string[];
  readonly values: Record<string, unknown>;
}

function readPlain(words: readonly string[], flags: readonly FlagSpec[]): Plain | undefined {
  const plain: Plain = { positional: [], values: {} };
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (!word.startsWith('-') || word === '-') {
      plain.positional.push(word);
      continue;
    }
    const equals = word.startsWith('--') ? word.indexOf('=') : -1;
    const name = equals < 0 ? word : word.slice(0, equals);
    const flag = flags.find(({ name: long, short }) => name === `--${long}` || name === `-${short}`);
    if (!flag) return undefined;
    const isSwitch = flag.type === 'boolean' && equals < 0;
    // yargs takes the word for the switch's value.
    if (isSwitch && /^(true|false)$/.test(words[i + 1] ?? '')) return undefined;
    const value = isSwitch ? true : equals < 0 ? words[++i] : word.slice(equals + 1);
    if (!take(plain.values, flag, value)) return undefined;
  }
  return plain;
}

/** False where the value is none that can be taken as it stands. */
function take(values: Record<string, unknown>, flag: FlagSpec, value: string | true | undefined): boolean {
  const { name, many, type, choices } = flag;
  if (value === undefined || (value === true) !== (type === 'boolean')) return false;
  if (values[name] !== undefined && !many) return false;
  if (value !== true) {
    if (value === '' || value.startsWith('-')) return false;
    if (!isNumberFor(flag, value)) return false;
    if (choices && !choices.includes(value)) return false;
  }
  values[name] = many ? [...((values[name] as unknown[] | undefined) ?? []), value] : value;
  return true;
}
