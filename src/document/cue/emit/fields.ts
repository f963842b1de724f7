// All fields that a struct may have, for those who do not ask under which condition.
import type { Field, StructType, Type } from '../meaning/ir.ts';

/** Those that an `if` adds come last and are optional. */
export function fieldsWithConditions({ fields, conditions }: StructType): Field[] {
  const added = conditions
    .flatMap(({ adds }) => adds.fields)
    .filter(({ name }) => !fields.some((field) => field.name === name));
  const names = [...new Set(added.map(({ name }) => name))];
  return [...fields, ...names.flatMap((name) => mergeAdded(added.filter((field) => field.name === name)))];
}

function mergeAdded(same: readonly Field[]): Field[] {
  const [first] = same;
  if (!first) return [];
  const type: Type =
    same.length === 1 ? first.type : { kind: 'union', at: first.at, of: same.map((field) => field.type) };
  return [{ ...first, presence: 'optional', type }];
}
