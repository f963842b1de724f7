// ajv's errors less those that only repeat others: of a union the branch that was meant, and no wrappers.
import type { SchemaError } from './schema-check.ts';

const WRAPPERS: ReadonlySet<string> = new Set(['if', 'allOf', 'not', '$ref']);
const UNION = /^(.*\/(?:anyOf|oneOf))\/(\d+)(\/.*)?$/;

/** Errors that say something of their own; one `required` never hides its siblings. */
export function essential(errors: readonly SchemaError[], value: unknown): SchemaError[] {
  const unions = errors.filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf');
  const kept = new Set(errors.filter(({ keyword }) => !WRAPPERS.has(keyword)));
  for (const union of unions) {
    const branches = branchesOf(union, errors);
    const meant = [...branches.values()].filter((branch) => !missesKind(branch, union, value));
    const only = meant.length === 1 ? meant[0] : undefined;
    for (const branch of branches.values())
      if (branch !== only) for (const error of branch) kept.delete(error);
    if (only) kept.delete(union);
  }
  return [...kept];
}

function branchesOf(union: SchemaError, errors: readonly SchemaError[]): Map<string, SchemaError[]> {
  const branches = new Map<string, SchemaError[]>();
  for (const error of errors) {
    if (error === union || !error.instancePath.startsWith(union.instancePath)) continue;
    const match = UNION.exec(error.schemaPath);
    if (!match || match[1] !== union.schemaPath) continue;
    const index = match[2] ?? '';
    branches.set(index, [...(branches.get(index) ?? []), error]);
  }
  return branches;
}

/** A branch for another kind of value, or for a mapping with other fields, is not the one that was meant. */
function missesKind(branch: readonly SchemaError[], union: SchemaError, _value: unknown): boolean {
  return branch.some(
    (error) =>
      error.instancePath === union.instancePath &&
      (error.keyword === 'type' ||
        error.keyword === 'required' ||
        error.keyword === 'const' ||
        error.keyword === 'enum'),
  );
}
