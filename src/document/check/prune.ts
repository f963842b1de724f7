// ajv's errors less those that only repeat others: of a union the branch that was meant, and no wrappers.
import type { SchemaError } from '../schema-check.ts';

const WRAPPERS: ReadonlySet<string> = new Set(['if', 'allOf', '$ref']);
const UNIONS: ReadonlySet<string> = new Set(['anyOf', 'oneOf']);

/** Errors that say something of their own; one `required` never hides its siblings. */
export function essential(errors: readonly SchemaError[]): SchemaError[] {
  const kept = new Set(errors.filter(({ keyword }) => !WRAPPERS.has(keyword)));
  for (const [union, byIndex] of branchesOf(errors)) {
    const branches = [...byIndex.values()];
    const meant = new Set(meantBy(branches, union));
    for (const error of branches.flat()) if (!meant.has(error)) kept.delete(error);
    if (meant.size > 0) kept.delete(union);
  }
  return [...kept];
}

/** Of each union the errors of its branches by their index: those whose paths go on from its own. */
function branchesOf(errors: readonly SchemaError[]): Map<SchemaError, Map<string, SchemaError[]>> {
  const unions = new Map(
    errors
      .filter(({ keyword }) => UNIONS.has(keyword))
      .map((error) => [`${error.instancePath} ${error.schemaPath}`, error]),
  );
  const found = new Map([...unions.values()].map((union) => [union, new Map<string, SchemaError[]>()]));
  for (const error of errors)
    for (const schemaPath of beginnings(error.schemaPath, /\/(?:anyOf|oneOf)(?=\/)/g))
      for (const instancePath of beginnings(error.instancePath, /(?=\/)|$/g)) {
        const union = unions.get(`${instancePath} ${schemaPath}`);
        const [index = ''] = error.schemaPath.slice(schemaPath.length + 1).split('/', 1);
        const branches = union && found.get(union);
        branches?.set(index, [...(branches.get(index) ?? []), error]);
      }
  return found;
}

/** The beginnings of a path up to each match. */
function beginnings(path: string, end: RegExp): string[] {
  return Array.from(path.matchAll(end), (match) => path.slice(0, match.index + match[0].length));
}

/** The errors of the branch for this kind of value; of several, the one that lacks nothing, else what they agree on. */
function meantBy(branches: readonly (readonly SchemaError[])[], union: SchemaError): readonly SchemaError[] {
  const says = (branch: readonly SchemaError[], keywords: readonly string[]): boolean =>
    branch.some((error) => error.instancePath === union.instancePath && keywords.includes(error.keyword));
  const ofKind = branches.filter((branch) => !says(branch, ['type']));
  const fitting = ofKind.filter((branch) => !says(branch, ['required', 'const', 'enum']));
  const [only, another] = fitting.length > 0 ? fitting : ofKind;
  if (only && !another) return only;
  return (
    ofKind[0]?.filter((error) => ofKind.every((branch) => branch.some((other) => isAlike(error, other)))) ??
    []
  );
}

function isAlike(a: SchemaError, b: SchemaError): boolean {
  return (
    a.instancePath === b.instancePath &&
    a.keyword === b.keyword &&
    JSON.stringify(a.params) === JSON.stringify(b.params)
  );
}
