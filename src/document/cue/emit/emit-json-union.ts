// Disjunctions → JSON Schema: literals as enum, plain types as a list of types, structs by their discriminator.

import { type LiteralType, resolve, type Type, type UnionType } from '../meaning/ir.ts';
import { below, type JsonSchema, type Spot } from './emission.ts';

export function emitUnion({ of }: UnionType, spot: Spot): JsonSchema {
  const [only] = of;
  if (only && of.length === 1) return spot.out.emit(only, spot);
  const literals = of.filter((branch) => branch.kind === 'literal');
  if (literals.length === of.length) return enumOf(literals);
  const plain = of.map(plainType);
  if (!plain.includes(undefined)) return { type: [...new Set(plain.filter((name) => name !== undefined))] };
  const tag = discriminator(of);
  if (tag === undefined) return { anyOf: emitBranches(of, below(spot, 'anyOf')) };
  const oneOf = emitBranches(of, below(spot, 'oneOf'));
  return { type: 'object', required: [tag], discriminator: { propertyName: tag }, oneOf };
}

/** Literals go together, at the place of the first. */
function emitBranches(branches: readonly Type[], spot: Spot): JsonSchema[] {
  const literals = branches.filter((branch) => branch.kind === 'literal');
  const shown = branches.filter((branch) => branch.kind !== 'literal' || branch === literals[0]);
  return shown.map((branch, i) => {
    const emitted = spot.out.emit(branch, below(spot, i));
    return branch.kind === 'literal' ? enumOf(literals) : emitted;
  });
}

function enumOf(literals: readonly LiteralType[]): JsonSchema {
  const values = literals.map(({ value }) => value);
  const [only] = values;
  return values.length === 1 && only !== undefined ? { const: only } : { enum: values };
}

function plainType(type: Type): string | undefined {
  if (type.kind === 'bool') return 'boolean';
  if (type.kind === 'literal' && type.value === null) return 'null';
  if (type.kind === 'string' && type.checks.length === 0) return 'string';
  if (type.kind !== 'number' || type.checks.length > 0) return undefined;
  return type.of === 'int' ? 'integer' : 'number';
}

/** A field that every branch requires, with words that no other branch has. */
function discriminator(branches: readonly Type[]): string | undefined {
  const structs = branches.map(resolve);
  const [first] = structs;
  if (first?.kind !== 'struct') return undefined;
  return first.fields
    .map(({ name }) => name)
    .find((name) => tellsApart(structs.map((struct) => tagsOf(struct, name))));
}

function tellsApart(tags: readonly (readonly string[] | undefined)[]): boolean {
  const all = tags.flatMap((words) => words ?? []);
  return !tags.includes(undefined) && new Set(all).size === all.length;
}

function tagsOf(type: Type, name: string): string[] | undefined {
  const field = type.kind === 'struct' ? type.fields.find((candidate) => candidate.name === name) : undefined;
  if (!field || field.presence === 'optional' || field.type.kind === 'ref') return undefined;
  if (field.type.kind === 'union' && field.type.default) return undefined;
  const literals = field.type.kind === 'union' ? field.type.of : [field.type];
  const words = literals.map((literal) => (literal.kind === 'literal' ? literal.value : undefined));
  return words.every((word) => typeof word === 'string') ? words : undefined;
}
