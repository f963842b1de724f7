// Structs → JSON Schema: closed without allOf, so that no member forbids what another one brings.

import {
  type Condition,
  defaultOf,
  type Field,
  mustBePresent,
  type Pattern,
  type StructType,
  type Type,
} from '../meaning/ir.ts';
import { matches } from '../meet/meet-pattern.ts';
import { below, emitBelow, type Json, type JsonSchema, mark, type Spot } from './emission.ts';

export function emitStruct(struct: StructType, spot: Spot): JsonSchema {
  const patterns = struct.patterns.filter(({ allows }) => allows || struct.openness === 'open');
  const conditional = conditionalNames(struct, patterns);
  // Room for them is made here, and taken back below where no condition holds.
  const schema = { type: 'object', ...emitFields(struct.fields, spot, conditional) };
  const rules = [
    ...struct.conditions.map((condition) => (at: Spot) => emitCondition(condition, struct, at)),
    ...conditional.map((name) => (at: Spot) => takeBack(name, struct, at)),
  ];
  const allOf = rules.map((rule, i) => rule(below(spot, 'allOf', i)));
  return { ...schema, ...emitOthers(struct, patterns, spot), ...(allOf.length > 0 && { allOf }) };
}

function emitFields(fields: readonly Field[], spot: Spot, room: readonly string[] = []): JsonSchema {
  const needed = fields.filter(mustBePresent);
  const properties = [...emitProperties(fields, spot), ...room.map((name) => [name, true] as const)];
  for (const { name, at } of needed) mark(spot, at, 'required', name);
  return {
    ...(properties.length > 0 && { properties: Object.fromEntries(properties) }),
    ...(needed.length > 0 && { required: needed.map(({ name }) => name) }),
  };
}

/** A field's own words go in front of what its type says. */
function emitProperties(fields: readonly Field[], spot: Spot): [string, Json][] {
  return fields.map(({ name, type, doc }) => {
    const emitted = emitBelow(type, spot, 'properties', name);
    if (!spot.out.docs) return [name, emitted];
    const standard = defaultOf(type);
    const description = doc !== '' && { description: doc };
    return [name, { ...description, ...emitted, ...(standard && { default: concrete(standard) }) }];
  });
}

/** What holds for fields without a name of their own. */
function emitOthers({ openness }: StructType, patterns: readonly Pattern[], spot: Spot): JsonSchema {
  const [only] = patterns;
  if (only && patterns.length === 1 && only.regex === undefined) {
    return { additionalProperties: emitBelow(only.type, spot, 'additionalProperties') };
  }
  // An empty regular expression matches every name.
  const regexes = [...new Set(patterns.map(({ regex = '' }) => regex))];
  const rules = regexes.map((regex) => [regex, emitSame(regex, patterns, spot)] as const);
  return {
    ...(rules.length > 0 && { patternProperties: Object.fromEntries(rules) }),
    ...(openness !== 'open' && { additionalProperties: false }),
  };
}

/** Several rules for the same names stand in one schema. */
function emitSame(regex: string, patterns: readonly Pattern[], spot: Spot): JsonSchema {
  const here = below(spot, 'patternProperties', regex);
  const same = patterns.filter((pattern) => (pattern.regex ?? '') === regex);
  const [only] = same;
  if (only && same.length === 1) return spot.out.emit(only.type, here);
  return { allOf: same.map(({ type }, i) => emitBelow(type, here, 'allOf', i)) };
}

/** Fields that only an `if` makes room for. */
function conditionalNames(
  { fields, conditions, openness }: StructType,
  patterns: readonly Pattern[],
): string[] {
  if (openness === 'open') return [];
  const names = conditions.flatMap(({ adds }) => adds.fields.map(({ name }) => name));
  const isKnown = (name: string) =>
    fields.some((field) => field.name === name) || patterns.some((pattern) => matches(pattern, name));
  return [...new Set(names)].filter((name) => !isKnown(name));
}

function emitCondition(condition: Condition, struct: StructType, spot: Spot): JsonSchema {
  mark(spot, condition.at);
  return ifThen(test(condition, struct), emitFields(condition.adds.fields, below(spot, 'then')));
}

function takeBack(name: string, struct: StructType, spot: Spot): JsonSchema {
  const makers = struct.conditions.filter(({ adds }) => adds.fields.some((field) => field.name === name));
  for (const { at } of makers.slice(0, 1)) mark(spot, at);
  const holds = makers.map((condition) => test(condition, struct));
  return ifThen({ not: { anyOf: holds } }, { properties: Object.fromEntries([[name, false]]) });
}

/** An absent field counts as its default. */
function test({ field, value }: Condition, { fields }: StructType): JsonSchema {
  const asked = fields.find(({ name }) => name === field);
  const standard = asked && !mustBePresent(asked) ? defaultOf(asked.type) : undefined;
  const mayBeAbsent = standard?.kind === 'literal' && standard.value === value;
  return {
    properties: Object.fromEntries([[field, { const: value }]]),
    ...(!mayBeAbsent && { required: [field] }),
  };
}

/** Not as a literal: an object with a method `then` would be taken for a promise. */
function ifThen(condition: JsonSchema, rule: JsonSchema): JsonSchema {
  return Object.fromEntries([
    ['if', condition],
    ['then', rule],
  ]);
}

function concrete(type: Type): Json {
  if (type.kind === 'list') return type.items.map(concrete);
  return type.kind === 'literal' ? type.value : null;
}
