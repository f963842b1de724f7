// A struct literal → a loose struct: fields that stand twice are unified, embedded structs are merged in.

import { embed, meet } from '../../meet/meet.ts';
import {
  type AttributeDeclaration,
  type Declaration,
  type Expression,
  type FieldDeclaration,
  isHidden,
  type StructExpression,
} from '../../syntax/ast.ts';
import type { Place } from '../../syntax/source.ts';
import { type Pattern, resolve, type StructType, type Type } from '../ir.ts';
import { type Environment, isInvisible, refuse, withScope } from './environment.ts';
import { evaluateIf } from './if.ts';

export function evaluateStruct(struct: StructExpression, outer: Environment): Type | null {
  const environment = withScope(outer, struct);
  let whole: Type = struct.declarations.reduce(
    (own, declaration) => withDeclaration(own, declaration, environment),
    emptyStruct(struct.at),
  );
  checkRoot(struct, environment);
  const order: string[] = [];
  for (const declaration of struct.declarations) {
    if (declaration.kind === 'field') order.push(declaration.name);
    if (declaration.kind !== 'embedding') continue;
    const embedded = environment.world.evaluate(declaration.value, environment);
    if (!embedded) return null;
    order.push(...fieldNames(embedded));
    const met = embed(whole, embedded);
    if (met.kind === 'clash') return refuse(environment, met.at, met.message);
    whole = met;
  }
  return inOrder(whole, order);
}

function emptyStruct(at: Place): StructType {
  return { kind: 'struct', at, fields: [], patterns: [], conditions: [], hidden: [], openness: 'loose' };
}

/** What the literal itself says; its embeddings come on top. */
function withDeclaration(own: StructType, declaration: Declaration, environment: Environment): StructType {
  if (declaration.kind === 'ellipsis') return { ...own, openness: 'open' };
  if (declaration.kind === 'field' && isInvisible(declaration))
    return withHidden(own, declaration, environment);
  const part = partOf(declaration, environment);
  const met = part && meet(own, { ...emptyStruct(own.at), ...part }, 'unify');
  if (met?.kind === 'clash') refuse(environment, met.at, met.message);
  return met?.kind === 'struct' ? met : own;
}

function partOf(declaration: Declaration, environment: Environment): Partial<StructType> | null {
  if (declaration.kind === 'pattern') {
    const pattern = evaluatePattern(declaration.match, declaration.value, environment);
    return pattern && { patterns: [pattern] };
  }
  if (declaration.kind === 'if') {
    const condition = evaluateIf(declaration, environment);
    return condition && { conditions: [condition] };
  }
  if (declaration.kind !== 'field') return null;
  const { name, presence, doc, at, value } = declaration;
  const type = environment.world.evaluate(value, environment);
  return type && { fields: [{ at, name, presence, type, doc }] };
}

/** Worked out only to find what is wrong in it. */
function withHidden(
  own: StructType,
  { name, value, at }: FieldDeclaration,
  environment: Environment,
): StructType {
  if (own.hidden.includes(name)) refuse(environment, at, `${name} is declared twice`);
  environment.world.evaluate(value, environment);
  return { ...own, hidden: [...own.hidden, name] };
}

function evaluatePattern(match: Expression, value: Expression, environment: Environment): Pattern | null {
  const key = environment.world.evaluate(match, environment);
  const type = environment.world.evaluate(value, environment);
  if (!key || !type) return null;
  const string = resolve(key);
  const [first, second] = string.kind === 'string' ? string.checks : [];
  const isPlain = string.kind === 'string' && !second && (!first || first.check === 'pattern');
  if (!isPlain)
    return refuse(environment, match.at, 'only string and =~"…" are supported as patterns of labels');
  const base = { at: match.at, type, allows: true };
  return first?.check === 'pattern' ? { ...base, regex: first.value } : base;
}

/** Anywhere else it would be read over. */
function checkRoot(struct: StructExpression, environment: Environment): void {
  const { open, declared } = environment.world;
  const field = open.at(-1);
  const isTop = field?.value === struct && declared.get(field.name)?.field === field && !isHidden(field);
  const isRoot = (declaration: Declaration): declaration is AttributeDeclaration =>
    declaration.kind === 'attribute' && declaration.name === 'root';
  for (const { at } of struct.declarations.filter(isRoot)) {
    if (!isTop || struct.declarations[0]?.at !== at)
      refuse(environment, at, '@root stands first in the struct of a definition');
  }
}

function fieldNames(type: Type): string[] {
  const resolved = resolve(type);
  if (resolved.kind === 'union') return resolved.of.flatMap(fieldNames);
  return resolved.kind === 'struct' ? resolved.fields.map(({ name }) => name) : [];
}

/** Embedded fields stand where the embedding stands. */
function inOrder(type: Type, order: readonly string[]): Type {
  if (type.kind === 'union') return { ...type, of: type.of.map((branch) => inOrder(branch, order)) };
  if (type.kind !== 'struct') return type;
  return { ...type, fields: [...type.fields].sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name)) };
}
