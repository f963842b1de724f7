// time.Time, strings.MinRunes(n) and their like.
import type { Expression } from '../../syntax/ast.ts';
import type { Place } from '../../syntax/source.ts';
import type { Type } from '../ir.ts';
import { type Environment, findName, refuse } from './environment.ts';

type MemberExpression = Expression & { kind: 'member' };
type CallExpression = Expression & { kind: 'call' };

export function evaluateMember(expression: MemberExpression, environment: Environment): Type | null {
  const { at } = expression;
  const name = builtinName(expression, environment);
  if (name === 'time.Time') return { kind: 'string', at, checks: [{ at, check: 'time', value: true }] };
  return refuse(
    environment,
    at,
    name
      ? `${name} is not supported`
      : (notImported(expression, environment) ?? 'selectors are not supported'),
  );
}

export function evaluateCall({ of, given, at }: CallExpression, environment: Environment): Type | null {
  const name = of.kind === 'member' ? builtinName(of, environment) : of.kind === 'name' ? of.name : undefined;
  const value = sizeOf(given);
  const build = name === undefined || of.kind !== 'member' ? undefined : CALLS[name];
  const missing = of.kind === 'member' ? notImported(of, environment) : undefined;
  if (!build) return refuse(environment, at, missing ?? `${name ?? 'a call'} is not supported`);
  if (value === undefined) return refuse(environment, at, `${name} takes one whole number, 0 or more`);
  return build(at, value);
}

const CALLS: Readonly<Record<string, (at: Place, value: number) => Type>> = {
  'strings.MinRunes': (at, value) => ({ kind: 'string', at, checks: [{ at, check: 'min-runes', value }] }),
  'strings.MaxRunes': (at, value) => ({ kind: 'string', at, checks: [{ at, check: 'max-runes', value }] }),
  'list.MinItems': (at, value) => anyList(at, 'min-items', value),
  'list.MaxItems': (at, value) => anyList(at, 'max-items', value),
};

function anyList(at: Place, check: 'min-items' | 'max-items', value: number): Type {
  return { kind: 'list', at, items: [], rest: { kind: 'any', at }, checks: [{ at, check, value }] };
}

function sizeOf(given: readonly Expression[]): number | undefined {
  const [only] = given;
  if (given.length !== 1 || only?.kind !== 'literal' || typeof only.value !== 'number') return undefined;
  return only.float || only.value < 0 ? undefined : only.value;
}

/** `strings.MinRunes` where no import says what strings is. */
function notImported({ of }: MemberExpression, { file, scope, world }: Environment): string | undefined {
  if (of.kind !== 'name' || findName(of.name, scope) || world.declared.has(of.name)) return undefined;
  return file.imports.has(of.name) ? undefined : `the package ${of.name} is not imported`;
}

/** The full name of what an import gives; undefined for a selector into anything else. */
function builtinName(
  { of, name }: MemberExpression,
  { file, scope, world }: Environment,
): string | undefined {
  if (of.kind !== 'name' || findName(of.name, scope) || world.declared.has(of.name)) return undefined;
  const path = file.imports.get(of.name);
  if (path === undefined) return undefined;
  file.used.add(of.name);
  return `${path}.${name}`;
}
