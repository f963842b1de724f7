// The syntax tree of the part of CUE that sow compiles.
import type { Place } from './source.ts';

export type Scalar = string | number | boolean | null;

export type Expression =
  | { readonly kind: 'name'; readonly at: Place; readonly name: string }
  | { readonly kind: 'literal'; readonly at: Place; readonly value: Scalar; readonly float: boolean }
  | { readonly kind: 'unary'; readonly at: Place; readonly operator: string; readonly operand: Expression }
  | BinaryExpression
  | { readonly kind: 'member'; readonly at: Place; readonly of: Expression; readonly name: string }
  | {
      readonly kind: 'call';
      readonly at: Place;
      readonly of: Expression;
      readonly given: readonly Expression[];
    }
  | ListExpression
  | StructExpression;

export interface BinaryExpression {
  readonly kind: 'binary';
  readonly at: Place;
  readonly operator: string;
  readonly operatorAt: Place;
  readonly left: Expression;
  readonly right: Expression;
}

export interface ListExpression {
  readonly kind: 'list';
  readonly at: Place;
  readonly items: readonly Expression[];
  /** What further items must be; `_` for a bare `...`, absent for a list of fixed length. */
  readonly rest?: Expression;
}

export interface StructExpression {
  readonly kind: 'struct';
  readonly at: Place;
  readonly declarations: readonly Declaration[];
}

export type Presence = 'optional' | 'required' | 'regular';

export interface FieldDeclaration {
  readonly kind: 'field';
  readonly at: Place;
  readonly name: string;
  /** A quoted label is always data, whatever it begins with, and cannot be referred to. */
  readonly quoted: boolean;
  readonly presence: Presence;
  readonly value: Expression;
  readonly doc: string;
}

export interface IfDeclaration {
  readonly kind: 'if';
  readonly at: Place;
  readonly condition: Expression;
  readonly body: StructExpression;
}

export interface AttributeDeclaration {
  readonly kind: 'attribute';
  readonly at: Place;
  readonly name: string;
  readonly body: string;
}

export type Declaration =
  | FieldDeclaration
  | { readonly kind: 'pattern'; readonly at: Place; readonly match: Expression; readonly value: Expression }
  | { readonly kind: 'embedding'; readonly at: Place; readonly value: Expression }
  | { readonly kind: 'ellipsis'; readonly at: Place }
  | IfDeclaration
  | AttributeDeclaration;

export interface Import {
  readonly at: Place;
  readonly name: string;
  readonly path: string;
}

export interface SyntaxFile {
  readonly file: string;
  readonly packageName: string;
  readonly packageAt: Place;
  readonly imports: readonly Import[];
  readonly declarations: readonly Declaration[];
}

export function isDefinition({ name, quoted }: FieldDeclaration): boolean {
  return !quoted && /^_?#/.test(name);
}

export function isHidden({ name, quoted }: FieldDeclaration): boolean {
  return !quoted && name.startsWith('_');
}
