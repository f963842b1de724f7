// Unification of strings, numbers and literals.

import { DATE_TIME } from '../date-time.ts';
import { type Clash, clash, typeName } from '../meaning/clash.ts';
import type { LiteralType, NumberCheck, NumberType, StringCheck, StringType, Type } from '../meaning/ir.ts';

export function meetStrings(a: StringType, b: StringType): StringType | Clash {
  const checks = withoutDoubles([...a.checks, ...b.checks]);
  const least = Math.max(0, ...checks.map(({ check, value }) => (check === 'min-runes' ? value : 0)));
  const most = checks.find(({ check, value }) => check === 'max-runes' && value < least);
  return most
    ? clash(most.at, `no string has at least ${least} and at most ${most.value} characters`)
    : { ...a, checks };
}

export function meetNumbers(a: NumberType, b: NumberType): NumberType | Clash {
  const of = a.of === 'number' ? b.of : a.of;
  if (b.of !== 'number' && b.of !== of) return clash(b.at, `conflicting types ${a.of} and ${b.of}`);
  const checks = withoutDoubles([...a.checks, ...b.checks]);
  const empty = checks.find((low) => checks.some((high) => excludes(low, high, of)));
  return empty ? clash(empty.at, 'these bounds leave no number') : { ...a, of, checks };
}

/** A literal stays what it is, if the other type has it. */
export function meetLiteral(a: LiteralType, b: Type): LiteralType | Clash {
  const fits = literalFits(a, b);
  return fits ? a : clash(b.at, `conflicting values ${typeName(a)} and ${typeName(b)}`);
}

export function literalFits({ value, float }: LiteralType, type: Type): boolean {
  if (type.kind === 'literal') return type.value === value && type.float === float;
  if (type.kind === 'bool') return typeof value === 'boolean';
  if (type.kind === 'string')
    return typeof value === 'string' && type.checks.every((check) => stringFits(value, check));
  if (type.kind !== 'number' || typeof value !== 'number') return false;
  if (type.of !== 'number' && (type.of === 'float') !== float) return false;
  return type.checks.every((check) => numberFits(value, check));
}

export function stringFits(text: string, rule: StringCheck): boolean {
  if (rule.check === 'pattern') return new RegExp(rule.value, 'u').test(text);
  if (rule.check === 'not-pattern') return !new RegExp(rule.value, 'u').test(text);
  if (rule.check === 'min-runes') return [...text].length >= rule.value;
  if (rule.check === 'max-runes') return [...text].length <= rule.value;
  return rule.check === 'time' ? DATE_TIME.test(text) : text !== rule.value;
}

export function numberFits(number: number, { check, value }: NumberCheck): boolean {
  if (check === '>=') return number >= value;
  if (check === '>') return number > value;
  if (check === '<=') return number <= value;
  return check === '<' ? number < value : number !== value;
}

function excludes(low: NumberCheck, high: NumberCheck, of: NumberType['of']): boolean {
  if (!low.check.startsWith('>') || !high.check.startsWith('<')) return false;
  const strict = low.check === '>' || high.check === '<';
  if (of !== 'int') return strict ? low.value >= high.value : low.value > high.value;
  const least = low.check === '>' ? Math.floor(low.value) + 1 : Math.ceil(low.value);
  const most = high.check === '<' ? Math.ceil(high.value) - 1 : Math.floor(high.value);
  return least > most;
}

function withoutDoubles<T extends { readonly check: string; readonly value: unknown }>(
  checks: readonly T[],
): T[] {
  return checks.filter(
    ({ check, value }, i) =>
      checks.findIndex((other) => other.check === check && other.value === value) === i,
  );
}
