// How large a type is, so that a small text that doubles itself line by line is refused before it fills the memory.
import type { StructType, Type } from './ir.ts';

/** Parts of a definition with all that it refers to written out, as validators have it. */
export const MOST_PARTS = 5000;
/** Branches that a unification may make of two disjunctions. */
export const MOST_BRANCHES = 1000;

const known = new WeakMap<Type, number>();

/** A definition counts wherever it is referred to, and is worked out once. */
export function partsOf(type: Type): number {
  const before = known.get(type);
  if (before !== undefined) return before;
  const parts = 1 + within(type);
  known.set(type, parts);
  return parts;
}

function within(type: Type): number {
  switch (type.kind) {
    case 'ref':
      return partsOf(type.target.type);
    case 'union':
      return sum(type.of);
    case 'list':
      return sum(type.items) + (type.rest ? partsOf(type.rest) : 0);
    case 'struct':
      return withinStruct(type);
    default:
      return 0;
  }
}

function withinStruct({ fields, patterns, conditions }: StructType): number {
  return sum([...fields, ...patterns].map(({ type }) => type)) + sum(conditions.map(({ adds }) => adds));
}

function sum(types: readonly Type[]): number {
  return types.reduce((parts, type) => parts + partsOf(type), 0);
}
