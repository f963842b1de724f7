// Structs → JSON Schema: closed without allOf, so that no member forbids what another one brings.
import type { Emission, EmitType, Json, JsonSchema } from './emit-json.ts';
import { valueOf } from './emit-json-value.ts';
import { type Condition, defaultOf, type Field, mustBePresent, type Pattern, type StructType } from './ir.ts';
import { matches } from './meet-struct.ts';

export function emitStruct(struct: StructType, pointer: string, out: Emission, emit: EmitType): JsonSchema {
  const patterns = struct.patterns.filter(({ allows }) => allows || struct.openness === 'open');
  const conditional = conditionalNames(struct, patterns);
  const schema = { type: 'object', ...emitFields(struct.fields, pointer, out, emit) };
  // Room for them is made here, and taken back below where no condition holds.
  for (const name of conditional) schema.properties = { ...schema.properties, [name]: true };
  const others = emitOthers(struct, patterns, pointer, out, emit);
  const rules = [
    ...struct.conditions.map((condition, i) =>
      emitCondition(condition, struct, `${pointer}/allOf/${i}`, out, emit),
    ),
    ...conditional.map((name, i) =>
      takeBack(name, struct, `${pointer}/allOf/${struct.conditions.length + i}`, out),
    ),
  ];
  return { ...schema, ...others, ...(rules.length > 0 && { allOf: rules }) };
}

interface FieldsSchema {
  properties?: { readonly [name: string]: Json };
  required?: readonly string[];
}

function emitFields(fields: readonly Field[], pointer: string, out: Emission, emit: EmitType): FieldsSchema {
  if (fields.length === 0) return {};
  const properties = fields.map((field) => {
    const path = `${pointer}/properties/${escapePointer(field.name)}`;
    const standard = out.docs ? defaultOf(field.type) : undefined;
    const described = {
      ...(out.docs && field.doc !== '' && { description: field.doc }),
      ...emit(field.type, path, out),
    };
    return [field.name, { ...described, ...(standard && { default: valueOf(standard) }) }] as const;
  });
  const needed = fields.filter(mustBePresent);
  for (const { name, at } of needed) out.places.set(`${pointer}/required/${escapePointer(name)}`, at);
  const required = needed.map(({ name }) => name);
  return { properties: Object.fromEntries(properties), ...(required.length > 0 && { required }) };
}

/** What holds for fields without a name of their own. */
function emitOthers(
  { openness }: StructType,
  patterns: readonly Pattern[],
  pointer: string,
  out: Emission,
  emit: EmitType,
): JsonSchema {
  const [only] = patterns;
  if (only && patterns.length === 1 && only.regex === undefined) {
    return { additionalProperties: emit(only.type, `${pointer}/additionalProperties`, out) };
  }
  // An empty regular expression matches every name.
  const regexes = [...new Set(patterns.map(({ regex = '' }) => regex))];
  const rules = regexes.map((regex) => [regex, emitSame(regex, patterns, pointer, out, emit)] as const);
  return {
    ...(rules.length > 0 && { patternProperties: Object.fromEntries(rules) }),
    ...(openness !== 'open' && { additionalProperties: false }),
  };
}

/** Several rules for the same names stand in one schema. */
function emitSame(
  regex: string,
  patterns: readonly Pattern[],
  pointer: string,
  out: Emission,
  emit: EmitType,
): JsonSchema {
  const path = `${pointer}/patternProperties/${escapePointer(regex)}`;
  const same = patterns.filter((pattern) => (pattern.regex ?? '') === regex);
  const [only] = same;
  if (only && same.length === 1) return emit(only.type, path, out);
  return { allOf: same.map(({ type }, i) => emit(type, `${path}/allOf/${i}`, out)) };
}

function conditionalNames(
  { fields, conditions, openness }: StructType,
  patterns: readonly Pattern[],
): string[] {
  if (openness === 'open') return [];
  const names = conditions.flatMap(({ then }) => then.fields.map(({ name }) => name));
  const isKnown = (name: string) =>
    fields.some((field) => field.name === name) || patterns.some((pattern) => matches(pattern, name));
  return [...new Set(names)].filter((name) => !isKnown(name));
}

function emitCondition(
  condition: Condition,
  struct: StructType,
  pointer: string,
  out: Emission,
  emit: EmitType,
): JsonSchema {
  out.places.set(pointer, condition.at);
  return {
    if: test(condition, struct),
    then: { ...emitFields(condition.then.fields, `${pointer}/then`, out, emit) },
  };
}

function takeBack(name: string, struct: StructType, pointer: string, out: Emission): JsonSchema {
  const makers = struct.conditions.filter(({ then }) => then.fields.some((field) => field.name === name));
  const [first] = makers;
  if (first) out.places.set(pointer, first.at);
  return {
    if: { not: { anyOf: makers.map((condition) => test(condition, struct)) } },
    then: { properties: { [name]: false } },
  };
}

/** An absent field counts as its default. */
function test({ field, value }: Condition, { fields }: StructType): JsonSchema {
  const asked = fields.find(({ name }) => name === field);
  const standard = asked && defaultOf(asked.type);
  const mayBeAbsent =
    asked && !mustBePresent(asked) && standard?.kind === 'literal' && standard.value === value;
  return { properties: { [field]: { const: value } }, ...(!mayBeAbsent && { required: [field] }) };
}

export function escapePointer(segment: string): string {
  return segment.replaceAll('~', '~0').replaceAll('/', '~1');
}
