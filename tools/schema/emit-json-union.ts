// Disjunctions → JSON Schema: literals as enum, plain types as a list of types, structs by their discriminator.
import type { Emission, EmitType, JsonSchema } from './emit-json.ts';
import { type LiteralType, resolve, type Type, type UnionType } from './ir.ts';

export function emitUnion(union: UnionType, pointer: string, out: Emission, emit: EmitType): JsonSchema {
  const [only] = union.of;
  if (only && union.of.length === 1) return emit(only, pointer, out);
  const literals = union.of.filter((branch) => branch.kind === 'literal');
  if (literals.length === union.of.length) return enumOf(literals);
  const plain = union.of.map(plainType);
  if (!plain.includes(undefined)) return { type: [...new Set(plain.filter((name) => name !== undefined))] };
  const tag = discriminator(union.of);
  if (tag === undefined) return { anyOf: emitBranches(union.of, `${pointer}/anyOf`, out, emit) };
  return {
    discriminator: { propertyName: tag },
    oneOf: emitBranches(union.of, `${pointer}/oneOf`, out, emit),
    type: 'object',
    required: [tag],
  };
}

/** Literals go together, at the place of the first. */
function emitBranches(
  branches: readonly Type[],
  pointer: string,
  out: Emission,
  emit: EmitType,
): JsonSchema[] {
  const literals = branches.filter((branch) => branch.kind === 'literal');
  const schemas: JsonSchema[] = [];
  for (const branch of branches) {
    if (branch.kind === 'literal' && branch !== literals[0]) continue;
    const path = `${pointer}/${schemas.length}`;
    const emitted = emit(branch, path, out);
    schemas.push(branch.kind === 'literal' ? enumOf(literals) : emitted);
  }
  return schemas;
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
