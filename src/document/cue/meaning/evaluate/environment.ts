// What the evaluation of an expression is given: the names round it, its file's imports and the whole package.
import {
  type Expression,
  type FieldDeclaration,
  isDefinition,
  isHidden,
  type StructExpression,
} from '../../syntax/ast.ts';
import type { Place, Report } from '../../syntax/source.ts';
import type { Definition, Type } from '../ir.ts';

export interface Environment {
  readonly world: World;
  readonly file: FileEnvironment;
  /** The structs round the expression, the inner one first. */
  readonly scope?: Scope;
}

export interface World {
  readonly report: Report;
  readonly declared: ReadonlyMap<string, Declared>;
  /** null: it was reported why there is none. */
  readonly defined: Map<string, Definition | null>;
  /** What is being worked out, the outermost first, to find what refers to itself. */
  readonly open: FieldDeclaration[];
  /** Expressions hold structs and structs hold expressions: the way back. */
  readonly evaluate: (expression: Expression, environment: Environment) => Type | null;
}

export interface Declared {
  readonly field: FieldDeclaration;
  readonly file: FileEnvironment;
}

export interface FileEnvironment {
  readonly imports: ReadonlyMap<string, string>;
  readonly used: Set<string>;
}

export interface Scope {
  readonly names: ReadonlyMap<string, FieldDeclaration>;
  readonly outer?: Scope;
}

export function withScope(environment: Environment, struct: StructExpression): Environment {
  const fields = struct.declarations.filter((declaration) => declaration.kind === 'field');
  const names = new Map(fields.filter(({ quoted }) => !quoted).map((field) => [field.name, field]));
  return { ...environment, scope: { names, ...(environment.scope && { outer: environment.scope }) } };
}

export function findName(name: string, scope?: Scope): { field: FieldDeclaration; scope: Scope } | undefined {
  const field = scope?.names.get(name);
  if (scope && field) return { field, scope };
  return scope?.outer && findName(name, scope.outer);
}

/** Hidden fields and definitions are no data: they are there to be referred to. */
export function isInvisible(field: FieldDeclaration): boolean {
  return isDefinition(field) || isHidden(field);
}

/** Reports why there is no type. */
export function refuse({ world }: Pick<Environment, 'world'>, at: Place, message: string): null {
  world.report(at, message);
  return null;
}
