// What a schema means: types with their places, after references, embeddings and unifications were worked out.
import type { Presence, Scalar } from '../syntax/ast.ts';
import type { Place } from '../syntax/source.ts';

interface TypeBase {
  /** Where the rule stands that a value breaks when it is of another type. */
  readonly at: Place;
}

export type AnyType = TypeBase & { readonly kind: 'any' };
export type BoolType = TypeBase & { readonly kind: 'bool' };

export interface LiteralType extends TypeBase {
  readonly kind: 'literal';
  readonly value: Scalar;
  /** 1.0 is no int; JSON and JavaScript cannot tell it from 1, CUE's unification can. */
  readonly float: boolean;
}

export interface StringType extends TypeBase {
  readonly kind: 'string';
  readonly checks: readonly StringCheck[];
}

export type StringCheck = { readonly at: Place } & (
  | { readonly check: 'pattern' | 'not-pattern'; readonly value: string }
  | { readonly check: 'min-runes' | 'max-runes'; readonly value: number }
  | { readonly check: 'not'; readonly value: string }
  | { readonly check: 'time'; readonly value: true }
);

export interface NumberType extends TypeBase {
  readonly kind: 'number';
  readonly of: 'number' | 'int' | 'float';
  readonly checks: readonly NumberCheck[];
}

export interface NumberCheck {
  readonly at: Place;
  readonly check: '>=' | '>' | '<=' | '<' | '!=';
  readonly value: number;
}

export interface ListType extends TypeBase {
  readonly kind: 'list';
  readonly items: readonly Type[];
  /** What further items must be; absent: there are none. */
  readonly rest?: Type;
  readonly checks: readonly ListCheck[];
}

export interface ListCheck {
  readonly at: Place;
  readonly check: 'min-items' | 'max-items';
  readonly value: number;
}

export interface StructType extends TypeBase {
  readonly kind: 'struct';
  readonly fields: readonly Field[];
  readonly patterns: readonly Pattern[];
  readonly conditions: readonly Condition[];
  /** Names of hidden fields and inner definitions; they are no data. */
  readonly hidden: readonly string[];
  /** loose: a literal that no definition has closed yet; open: it says `...`. */
  readonly openness: 'loose' | 'open' | 'closed';
}

export interface Field {
  readonly at: Place;
  readonly name: string;
  readonly presence: Presence;
  readonly type: Type;
  readonly doc: string;
}

/** A rule for all fields whose name matches; without a regex, for all. */
export interface Pattern {
  readonly at: Place;
  readonly regex?: string;
  readonly type: Type;
  /** In a closed struct: whether it makes room for such fields, or only binds those that others make room for. */
  readonly allows: boolean;
}

export interface Condition {
  readonly at: Place;
  readonly field: string;
  readonly value: Scalar;
  /** The fields on top of those that there are anyway. */
  readonly adds: StructType;
}

export interface UnionType extends TypeBase {
  readonly kind: 'union';
  readonly of: readonly Type[];
  readonly default?: Type;
}

export interface RefType extends TypeBase {
  readonly kind: 'ref';
  readonly target: Definition;
}

export type Type =
  | AnyType
  | BoolType
  | LiteralType
  | StringType
  | NumberType
  | ListType
  | StructType
  | UnionType
  | RefType;

export interface Definition {
  readonly at: Place;
  /** Without the #. */
  readonly name: string;
  readonly type: Type;
  readonly doc: string;
  /** The name given by @root. */
  readonly root?: string;
}

/** Definitions refer to none that is not there, and never to themselves; sorted by file and place. */
export interface Schema {
  readonly definitions: readonly Definition[];
}

/** The type behind references. */
export function resolve(type: Type): Exclude<Type, RefType> {
  return type.kind === 'ref' ? resolve(type.target.type) : type;
}

export function defaultOf(type: Type): Type | undefined {
  const resolved = resolve(type);
  return resolved.kind === 'union' ? resolved.default : undefined;
}

/** CUE fills in a default; sow never writes into what it reads, so such a field may be absent. */
export function mustBePresent(field: Field): boolean {
  if (field.presence === 'regular') return defaultOf(field.type) === undefined;
  return field.presence === 'required';
}

/** Whether there is a struct in it that would close for itself what it should share. */
export function isStructural(type: Type): boolean {
  const resolved = resolve(type);
  if (resolved.kind === 'union') return resolved.of.some(isStructural);
  if (resolved.kind !== 'list') return resolved.kind === 'struct';
  return resolved.items.some(isStructural) || (resolved.rest !== undefined && isStructural(resolved.rest));
}
