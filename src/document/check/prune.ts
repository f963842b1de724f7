// ajv's errors less those that only repeat others: of a union the branch that was meant, and no wrappers.
import type { SchemaError } from '../schema-check.ts';

const WRAPPERS: ReadonlySet<string> = new Set(['if', 'allOf', 'not', '$ref']);
const UNIONS: ReadonlySet<string> = new Set(['anyOf', 'oneOf']);

/** Errors that say something of their own; one `required` never hides its siblings. */
export function essential(errors: readonly SchemaError[]): SchemaError[] {
  const kept = new Set(errors.filter(({ keyword }) => !WRAPPERS.has(keyword)));
  for (const union of errors.filter(({ keyword }) => UNIONS.has(keyword))) {
    const branches = branchesOf(union, errors);
    const meant = new Set(meantBy(branches, union));
    for (const error of branches.flat()) if (!meant.has(error)) kept.delete(error);
    if (meant.size > 0) kept.delete(union);
  }
  return [...kept];
}

/** By the branch's index, which follows the union's path. */
function branchesOf(union: SchemaError, errors: readonly SchemaError[]): SchemaError[][] {
  const branches = new Map<string, SchemaError[]>();
  for (const error of errors) {
    if (!isWithin(error.instancePath, union.instancePath)) continue;
    if (error === union || !isWithin(error.schemaPath, union.schemaPath)) continue;
    const [index = ''] = error.schemaPath.slice(union.schemaPath.length + 1).split('/', 1);
    branches.set(index, [...(branches.get(index) ?? []), error]);
  }
  return [...branches.values()];
}

function isWithin(pointer: string, outer: string): boolean {
  return pointer === outer || pointer.startsWith(`${outer}/`);
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
