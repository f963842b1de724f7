// Strings, numbers and lists → JSON Schema; of two bounds of a kind the narrower one stands.

import type { ListType, NumberCheck, NumberType, StringCheck, StringType } from '../meaning/ir.ts';
import { emitBelow, type JsonSchema, mark, type Spot } from './emission.ts';

export function emitString({ checks }: StringType, spot: Spot): JsonSchema {
  const schema: JsonSchema = { type: 'string' };
  const more: JsonSchema[] = [];
  for (const check of checks) {
    const [keyword, value] = stringKeyword(check);
    if (keyword === 'minLength' || keyword === 'maxLength')
      narrow(schema, keyword, Number(value), { spot, at: check.at });
    else if (schema[keyword] === undefined) {
      schema[keyword] = value;
      mark(spot, check.at, keyword);
    } else {
      mark(spot, check.at, 'allOf', more.length);
      more.push({ [keyword]: value });
    }
  }
  return more.length > 0 ? { ...schema, allOf: more } : schema;
}

type Keyword = 'minLength' | 'maxLength' | 'pattern' | 'format' | 'not';

function stringKeyword(rule: StringCheck): readonly [Keyword, string | number | JsonSchema] {
  if (rule.check === 'min-runes') return ['minLength', rule.value];
  if (rule.check === 'max-runes') return ['maxLength', rule.value];
  if (rule.check === 'pattern') return ['pattern', rule.value];
  if (rule.check === 'not-pattern') return ['not', { pattern: rule.value }];
  if (rule.check === 'time') return ['format', 'date-time'];
  return rule.value === '' ? ['minLength', 1] : ['not', { const: rule.value }];
}

const BOUNDS = {
  '>=': 'minimum',
  '>': 'exclusiveMinimum',
  '<=': 'maximum',
  '<': 'exclusiveMaximum',
} as const;

export function emitNumber({ of, checks }: NumberType, spot: Spot): JsonSchema {
  const schema: JsonSchema = { type: of === 'int' ? 'integer' : 'number' };
  const excluded = checks.filter(({ check }) => check === '!=');
  for (const rule of checks)
    if (isBound(rule)) narrow(schema, BOUNDS[rule.check], rule.value, { spot, at: rule.at });
  const [first] = excluded;
  if (!first) return schema;
  mark(spot, first.at, 'not');
  return { ...schema, not: { enum: excluded.map(({ value }) => value) } };
}

function isBound(rule: NumberCheck): rule is NumberCheck & { check: keyof typeof BOUNDS } {
  return rule.check !== '!=';
}

export function emitList({ items, rest, checks }: ListType, spot: Spot): JsonSchema {
  const schema: JsonSchema = { type: 'array' };
  if (items.length > 0) {
    schema.prefixItems = items.map((item, i) => emitBelow(item, spot, 'prefixItems', i));
    schema.minItems = items.length;
  }
  if (!rest) schema.maxItems = items.length;
  else if (rest.kind !== 'any') schema.items = emitBelow(rest, spot, 'items');
  for (const { check, value, at } of checks) {
    narrow(schema, check === 'min-items' ? 'minItems' : 'maxItems', value, { spot, at });
  }
  return schema;
}

function narrow(
  schema: JsonSchema,
  keyword: string,
  value: number,
  { spot, at }: { spot: Spot; at: NumberCheck['at'] },
): void {
  const known = schema[keyword];
  const isLower = /^(?:min|exclusiveMin)/.test(keyword);
  if (typeof known === 'number' && (isLower ? known >= value : known <= value)) return;
  schema[keyword] = value;
  mark(spot, at, keyword);
}
