// Words that people give: -m TEXT, -F FILE, or a file named for something.
import { resolve } from 'node:path';
import { fail, ok, type Result } from '../base/result.ts';
import type { Input } from './spec.ts';

/** The text of -m or -F; undefined when neither is given. */
export async function wordsOf(input: Input): Promise<Result<string | undefined>> {
  const { flags } = input;
  const message = flags.string('message');
  const file = flags.string('file');
  if (message !== undefined && file !== undefined)
    return fail({ reason: 'usage', message: 'give -m or -F, not both' });
  if (message !== undefined) return ok(message);
  return file === undefined ? ok(undefined) : readText(input, file);
}

/** The text of --description or --description-file; undefined when neither is given. */
export async function descriptionOf(input: Input): Promise<Result<string | undefined>> {
  const text = input.flags.string('description');
  const file = input.flags.string('description-file');
  if (text !== undefined && file !== undefined)
    return fail({ reason: 'usage', message: 'give --description or --description-file, not both' });
  return file === undefined ? ok(text) : readText(input, file);
}

/** @param file relative to the folder of the call, - for standard input. */
export async function readText(input: Input, file: string): Promise<Result<string>> {
  const bytes = await readBytes(input, file);
  if (!bytes.ok) return bytes;
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes.value));
  } catch {
    return fail({ reason: 'usage', message: `${file === '-' ? 'standard input' : file} is not UTF-8 text` });
  }
}

export async function readBytes({ context, stdin }: Input, file: string): Promise<Result<Uint8Array>> {
  if (file === '-') return ok(await stdin());
  try {
    const bytes = context.io.read(resolve(context.cwd, file));
    return bytes === null ? fail({ reason: 'not-found', what: 'file', ref: file }) : ok(bytes);
  } catch (error) {
    const { code = 'EIO' } = error as NodeJS.ErrnoException;
    return fail({ reason: 'io', call: 'read', path: file, code, committed: false });
  }
}

/** --force needs --reason, which stands in the log. */
export function forceOf({ flags }: Input): Result<string | undefined> {
  const reason = flags.string('reason');
  if (!flags.is('force'))
    return reason === undefined
      ? ok(undefined)
      : fail({ reason: 'usage', message: '--reason goes with --force' });
  return reason?.trim() ? ok(reason) : fail({ reason: 'usage', message: '--force needs --reason TEXT' });
}
