// What a schema says of a value, read straight from the compiler's intermediate form: the second opinion on what the
// validators say.
import type { Condition, Definition, Pattern, StructType, Type } from '../../src/document/cue/meaning/ir.ts';

export function accepts(type: Type, value: unknown): boolean {
  switch (type.kind) {
    case 'any':
      return true;
    case 'bool':
      return typeof value === 'boolean';
    case 'literal':
      return value === type.value;
    case 'string':
      return (
        typeof value === 'string' && type.checks.every((rule) => stringAccepts(rule.check, rule.value, value))
      );
    case 'number':
      return (
        isNumber(value) &&
        (type.of !== 'int' || value % 1 === 0) &&
        type.checks.every((rule) => compare[rule.check](value, rule.value))
      );
    case 'list':
      return Array.isArray(value) && listAccepts(type, value);
    case 'union':
      return type.of.some((branch) => accepts(branch, value));
    case 'ref':
      return acceptsDefinition(type.target, value);
    case 'struct':
      return isObject(value) && structAccepts(type, value);
  }
}

export function acceptsDefinition(definition: Definition, value: unknown): boolean {
  return accepts(definition.type, value);
}

const compare = {
  '>=': (a: number, b: number) => a >= b,
  '>': (a: number, b: number) => a > b,
  '<=': (a: number, b: number) => a <= b,
  '<': (a: number, b: number) => a < b,
  '!=': (a: number, b: number) => a !== b,
};

function stringAccepts(check: string, rule: string | number | boolean, text: string): boolean {
  const length = Array.from(text).length;
  if (check === 'min-runes') return length >= Number(rule);
  if (check === 'max-runes') return length <= Number(rule);
  if (check === 'not') return text !== rule;
  if (check === 'time') return isTime(text);
  return new RegExp(String(rule), 'u').test(text) === (check === 'pattern');
}

function isTime(text: string): boolean {
  const parts = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(\.\d+)?(Z|[+-](\d\d):(\d\d))$/.exec(text);
  if (!parts) return false;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.slice(1, 7).map(Number);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && month >= 1;
  return (
    isReal &&
    hour < 24 &&
    minute < 60 &&
    second < 60 &&
    Number(parts[9] ?? 0) < 24 &&
    Number(parts[10] ?? 0) < 60
  );
}

function listAccepts({ items, rest, checks }: Type & { kind: 'list' }, value: readonly unknown[]): boolean {
  if (value.length < items.length || (!rest && value.length > items.length)) return false;
  if (
    checks.some((rule) =>
      rule.check === 'min-items' ? value.length < rule.value : value.length > rule.value,
    )
  )
    return false;
  return value.every((item, i) => {
    const type = items[i] ?? rest;
    return type !== undefined && accepts(type, item);
  });
}

function structAccepts(struct: StructType, value: Readonly<Record<string, unknown>>): boolean {
  const holding = struct.conditions.filter((condition) => holds(condition, struct, value));
  const added = holding.flatMap(({ adds }) => adds.fields);
  const has = (name: string) => Object.hasOwn(value, name);
  const named = [...struct.fields, ...added];
  const fit = named.every(({ name, type, presence }) =>
    has(name)
      ? accepts(type, value[name])
      : presence === 'optional' || (presence === 'regular' && defaultOf(type) !== undefined),
  );
  return (
    fit &&
    Object.keys(value).every((name) => struct.fields.some((field) => field.name === name) || otherFits(name))
  );

  function otherFits(name: string): boolean {
    const patterns = struct.patterns.filter(
      (pattern) => matches(pattern, name) && (pattern.allows || struct.openness === 'open'),
    );
    const isAllowed =
      struct.openness === 'open' || patterns.length > 0 || added.some((field) => field.name === name);
    return isAllowed && patterns.every(({ type }) => accepts(type, value[name]));
  }
}

function holds(
  { field, value: wanted }: Condition,
  { fields }: StructType,
  value: Readonly<Record<string, unknown>>,
): boolean {
  if (Object.hasOwn(value, field)) return value[field] === wanted;
  const type = fields.find(({ name }) => name === field)?.type;
  const standard = type && defaultOf(type);
  return standard?.kind === 'literal' && standard.value === wanted;
}

function defaultOf(type: Type): Type | undefined {
  if (type.kind === 'ref') return defaultOf(type.target.type);
  return type.kind === 'union' ? type.default : undefined;
}

function matches({ regex }: Pattern, name: string): boolean {
  return regex === undefined || new RegExp(regex, 'u').test(name);
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
