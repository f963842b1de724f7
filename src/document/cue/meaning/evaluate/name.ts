// A name → the type it stands for.
import { type Expression, type FieldDeclaration, isDefinition } from '../../syntax/ast.ts';
import type { Place } from '../../syntax/source.ts';
import { finish } from '../finish.ts';
import type { Definition, Type } from '../ir.ts';
import { MOST_PARTS, partsOf } from '../size.ts';
import { type Environment, findName, isInvisible, refuse, type World } from './environment.ts';

type NameExpression = Expression & { kind: 'name' };

export function evaluateName({ name, at }: NameExpression, environment: Environment): Type | null {
  const { world } = environment;
  if (name === '_') return { kind: 'any', at };
  const inner = findName(name, environment.scope);
  if (inner && !isInvisible(inner.field))
    return refuse(environment, at, `references to fields are not supported: ${name}`);
  if (inner) return evaluateInner(inner.field, at, { ...environment, scope: inner.scope });
  if (world.declared.has(name)) return evaluateDeclared(name, at, world);
  return predeclared(name, at) ?? refuse(environment, at, notFound(name, environment));
}

function predeclared(name: string, at: Place): Type | undefined {
  if (name === 'string') return { kind: 'string', at, checks: [] };
  if (name === 'int' || name === 'number' || name === 'float')
    return { kind: 'number', at, of: name, checks: [] };
  return name === 'bool' ? { kind: 'bool', at } : undefined;
}

function notFound(name: string, { file }: Environment): string {
  if (file.imports.has(name)) return `the package ${name} is no value`;
  const known =
    /^(bytes|rune|uint\d*|int\d+|float\d+|len|close|and|or|div|mod|quo|rem|matchN|matchIf|error|self)$/;
  return known.test(name) ? `${name} is not supported` : `reference ${JSON.stringify(name)} not found`;
}

/** A hidden field is used as it stands and closed by the definition that uses it; a definition is closed by itself. */
function evaluateInner(field: FieldDeclaration, at: Place, environment: Environment): Type | null {
  const { world } = environment;
  if (refersToItself(field, at, world)) return null;
  world.open.push(field);
  const type = world.evaluate(field.value, environment);
  world.open.pop();
  return type && isDefinition(field) ? finish(type, world.report) : type;
}

function evaluateDeclared(name: string, at: Place, world: World): Type | null {
  const definition = define(name, at, world);
  if (!definition) return null;
  return name.startsWith('_') ? definition.type : { kind: 'ref', at, target: definition };
}

/** The definition of that name, worked out at its first use. */
export function define(name: string, at: Place, world: World): Definition | null {
  const known = world.defined.get(name);
  const declared = world.declared.get(name);
  if (known !== undefined || !declared) return known ?? null;
  const { field, file } = declared;
  if (refersToItself(field, at, world)) return null;
  const type = evaluateInner(field, at, { world, file });
  const isLarge = type !== null && partsOf(type) > MOST_PARTS;
  if (isLarge)
    world.report(
      field.at,
      `${name} has more than ${MOST_PARTS} parts with what it refers to: that is not supported`,
    );
  const definition = type && !isLarge ? describe(field, type) : null;
  world.defined.set(name, definition);
  return definition;
}

function describe(field: FieldDeclaration, type: Type): Definition {
  const root = field.value.kind === 'struct' ? field.value.declarations[0] : undefined;
  const isRoot = root?.kind === 'attribute' && root.name === 'root';
  const base = { at: field.at, name: field.name.replace(/^_?#/, ''), type, doc: field.doc };
  return isRoot ? { ...base, root: root.body } : base;
}

function refersToItself(field: FieldDeclaration, at: Place, world: World): boolean {
  const index = world.open.indexOf(field);
  if (index < 0) return false;
  const path = [...world.open.slice(index), field].map(({ name }) => name);
  world.report(at, `recursive definitions are not supported: ${path.join(' → ')}`);
  return true;
}
