// A command line as people write it, and the program that its first word names.
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { fail, ok, type Result } from '../../base/result.ts';

export type Command = readonly [program: string, ...args: string[]];

/** `--model m`; nothing where there is no value. */
export function option(name: string, value: string | undefined): readonly string[] {
  return value === undefined ? [] : [name, value];
}

const PART =
  /(?<blank>[ \t\n]+)|'(?<single>[^']*)'|"(?<double>(?:[^"\\]|\\.)*)"|\\(?<escaped>.)|(?<plain>[^ \t\n'"\\|&;<>()]+)|(?<stray>.)/gs;

const UNCLOSED: Readonly<Record<string, string>> = {
  "'": "has a ' without its other one",
  '"': 'has a " without its other one',
  '\\': 'ends in a backslash',
};

/**
 * Words as a POSIX shell splits them: quotes and backslashes, and nothing is expanded. Pipes, redirections and the like
 * are refused, because as mere words they would not do what stands there.
 */
export function splitCommandLine(line: string): Result<Command> {
  const words: string[] = [];
  let word: string | null = null;
  for (const { groups = {} } of line.matchAll(PART)) {
    const { blank, stray } = groups;
    if (stray !== undefined)
      return refuse(line, UNCLOSED[stray] ?? `needs a shell for its ${stray}: sh -c '…'`);
    if (blank === undefined) word = (word ?? '') + literal(groups);
    else {
      if (word !== null) words.push(word);
      word = null;
    }
  }
  if (word !== null) words.push(word);
  const [program, ...args] = words;
  return program ? ok([program, ...args]) : refuse(line, 'names no program');
}

/** A backslash before a line end joins the lines; between double quotes it stands for itself but before these. */
function literal({ single, double, escaped, plain }: Partial<Record<string, string>>): string {
  if (double !== undefined) return double.replace(/\\([$`"\\\n])/g, (_, char) => unescaped(char));
  return single ?? plain ?? unescaped(escaped ?? '');
}

function unescaped(char: string): string {
  return char === '\n' ? '' : char;
}

function refuse(line: string, why: string): Result<never> {
  return fail({ reason: 'usage', message: `the command line \`${line}\` ${why}` });
}

/** What execvp(3) searches where no PATH is set. */
const DEFAULT_PATH = '/bin:/usr/bin';

/** The file that would be run for this name, by the PATH of `env`; a name with a slash is a path, as seen from `cwd`. */
export function findBinary(
  name: string,
  env: Readonly<Record<string, string | undefined>>,
  cwd: string,
): string | null {
  if (name === '') return null;
  const folders = name.includes('/') ? [''] : (env.PATH ?? DEFAULT_PATH).split(delimiter);
  return folders.map((folder) => resolve(cwd, folder, name)).find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
