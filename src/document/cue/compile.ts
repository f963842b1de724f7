// CUE sources → the schema they describe, or what is wrong in them.

import type { World } from './meaning/evaluate/environment.ts';
import { evaluate } from './meaning/evaluate/evaluate.ts';
import { define } from './meaning/evaluate/name.ts';
import type { Definition, Schema } from './meaning/ir.ts';
import { collectPackage } from './meaning/package.ts';
import type { SyntaxFile } from './syntax/ast.ts';
import { parseFile } from './syntax/parse-file.ts';
import { type Report, type SchemaError, type Source, sortedErrors } from './syntax/source.ts';

export type Compiled =
  | { readonly ok: true; readonly schema: Schema }
  | { readonly ok: false; readonly errors: readonly SchemaError[] };

/** The sources are the files of one package. */
export function compile(sources: readonly Source[]): Compiled {
  const { definitions, errors } = compileAll(sources);
  return errors.length > 0 ? { ok: false, errors } : { ok: true, schema: { definitions } };
}

/**
 * What could be worked out, in spite of errors; hidden fields beside the definitions.
 * @param rewrite what is made of the parsed files before their meaning is worked out
 */
export function compileAll(
  sources: readonly Source[],
  rewrite: (files: readonly SyntaxFile[], report: Report) => readonly SyntaxFile[] = (files) => files,
): {
  readonly definitions: readonly Definition[];
  readonly hidden: readonly Definition[];
  readonly errors: readonly SchemaError[];
} {
  const errors: SchemaError[] = [];
  const report: Report = (at, message) => errors.push({ at, message });
  const files = [...sources].sort(byFile).map((source) => parseFile(source, report));
  return { ...defineAll(rewrite(files, report), report), errors: sortedErrors(errors) };
}

function byFile(a: Source, b: Source): number {
  return a.file < b.file ? -1 : 1;
}

/** Everything is worked out, also what no root refers to, so that no mistake waits for its first use. */
function defineAll(files: readonly SyntaxFile[], report: Report) {
  const { declared, environments } = collectPackage(files, report);
  const world: World = { report, declared, defined: new Map(), open: [], evaluate };
  const all = [...declared].map(([name, { field }]) => ({ name, definition: define(name, field.at, world) }));
  for (const [file, { used }] of environments) refuseUnused(file, used, report);
  const visible = all.flatMap(({ name, definition }) =>
    name.startsWith('#') && definition ? [definition] : [],
  );
  refuseTypeNames(visible, report);
  refuseSameRoots(visible, report);
  const hidden = all.flatMap(({ name, definition }) =>
    name.startsWith('_') && definition ? [definition] : [],
  );
  return { definitions: visible, hidden };
}

function refuseUnused({ imports }: SyntaxFile, used: ReadonlySet<string>, report: Report): void {
  for (const { name, path, at } of imports) {
    if (!used.has(name)) report(at, `${path} is imported and not used`);
  }
}

/** What the generated files call by that name themselves, and what no name in TypeScript can be. */
const TAKEN = ['Timestamp', 'Shape', 'RootName', 'shapes'];
const RESERVED = [
  'any bigint boolean never null number object string symbol undefined unknown void',
  'await break case catch class const continue debugger default delete do else enum export extends false finally for',
  'function if implements import in instanceof interface let new package private protected public return static super',
  'switch this throw true try typeof var while with yield',
];
const NO_TYPE_NAMES = new Set([...TAKEN, ...RESERVED.flatMap((line) => line.split(' '))]);

function refuseTypeNames(definitions: readonly Definition[], report: Report): void {
  for (const { name, at } of definitions) {
    if (NO_TYPE_NAMES.has(name)) report(at, `#${name}: there can be no TypeScript type of that name`);
  }
}

function refuseSameRoots(definitions: readonly Definition[], report: Report): void {
  const seen = new Set<string>();
  for (const { root, at } of definitions) {
    if (root === undefined) continue;
    if (!/^[a-z]+(-[a-z]+)*$/.test(root))
      report(at, `@root(${root}): a root's name is words of small letters`);
    if (seen.has(root)) report(at, `the root ${root} is declared twice`);
    seen.add(root);
  }
}
