// `name=value` and `name=@file`, as --input and --result take them.
import { fail, ok, type Result } from '../../../base/result.ts';
import type { Input } from '../../spec.ts';
import { readText } from '../../words.ts';

export async function givenValues(input: Input, flag: string): Promise<Result<ReadonlyMap<string, string>>> {
  const given = new Map<string, string>();
  for (const word of input.flags.strings(flag)) {
    const [, name, value] = /^([^=]+)=([\s\S]*)$/.exec(word) ?? [];
    if (name === undefined || value === undefined)
      return fail({
        reason: 'usage',
        message: `${JSON.stringify(word)} is no value`,
        hint: `--${flag} name=value, or name=@file`,
      });
    const text = value.startsWith('@') ? await readText(input, value.slice(1)) : ok(value);
    if (!text.ok) return text;
    given.set(name, text.value);
  }
  return ok(given);
}
