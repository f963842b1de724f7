// CUE text → its validators, as the tests of the schema compiler use them.
import { compile } from '../../src/document/cue/compile.ts';
import type { Definition } from '../../src/document/cue/meaning/ir.ts';
import { errorText } from '../../src/document/cue/syntax/source.ts';
import { emitValidator } from '../../tools/schema/emit-check.ts';

export interface CheckError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export type Check = ((value: unknown) => boolean) & { errors?: CheckError[] | null };

/** A file t.cue whose first line is the package clause; imports are added where they are used. */
export function source(text: string): string {
  const used = ['time', 'strings', 'list'].filter((name) => new RegExp(`\\b${name}\\.[A-Z]`).test(text));
  return `package t${used.map((name) => `; import "${name}"`).join('')}\n${text}\n`.replaceAll('; ', '\n');
}

/** As many lines above the text as `source` put there. */
export function definitions(text: string): readonly Definition[] {
  const compiled = compile([{ file: 't.cue', text: source(text) }]);
  if (!compiled.ok) throw new Error(`${text}\n${compiled.errors.map(errorText).join('\n')}`);
  return compiled.schema.definitions;
}

export function definition(text: string, name: string): Definition {
  const found = definitions(text).find((candidate) => candidate.name === name);
  if (!found) throw new Error(`no #${name} in ${text}`);
  return found;
}

/** What is wrong in a text that stands below the line `package t`. */
export function refusals(text: string): string[] {
  const compiled = compile([{ file: 't.cue', text: `package t\n${text}\n` }]);
  return compiled.ok ? [] : compiled.errors.map(errorText);
}

/** The generated code itself, imported as a module: it must need nothing else. */
export async function checkOf(root: Definition): Promise<Check> {
  const module: { check: Check } = await import(
    `data:text/javascript,${encodeURIComponent(emitValidator(root))}`
  );
  return module.check;
}

export async function checkText(text: string, name: string): Promise<Check> {
  return checkOf(definition(text, name));
}
