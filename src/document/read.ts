// A document's text → its typed value: by the strict reader where it is as sow writes it, else by the full one, which
// alone says what is wrong.
import { type Checked, checkParsed, isValid } from './check/check.ts';
import type { RootName } from './generated/shapes.ts';
import { parse } from './yaml/parse.ts';
import { readStrict } from './yaml/strict.ts';

export function readDocument<T>(root: RootName, file: string, text: string): Checked<T> {
  const value = readStrict(text);
  if (value !== undefined && isValid(root, value)) return { value: value as T, diagnostics: [] };
  return checkParsed<T>(root, parse(file, text));
}
