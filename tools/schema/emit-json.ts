// Types → JSON Schema 2020-12, with the place of the CUE rule behind every keyword.
import type { Scalar } from './ast.ts';
import { emitStruct } from './emit-json-struct.ts';
import { emitUnion } from './emit-json-union.ts';
import type { Definition, ListType, NumberType, RefType, StringType, Type } from './ir.ts';
import type { Place } from './source.ts';

export type Json = Scalar | readonly Json[] | { readonly [key: string]: Json };
export type JsonSchema = { [keyword: string]: Json };

/** What emitting leaves beside the schema. */
export interface Emission {
  /** Whether references stay references; a validator gets them expanded, so that the paths in its errors are unambiguous. */
  readonly references: 'kept' | 'expanded';
  /** Whether texts for people go in. */
  readonly docs: boolean;
  /** Where the rule behind a JSON pointer stands. */
  readonly places: Map<string, Place>;
  /** The definition that a JSON pointer refers to. */
  readonly refs: Map<string, Definition>;
}

export type EmitType = (type: Type, pointer: string, emission: Emission) => JsonSchema;

export function emission(references: Emission['references'], docs: boolean): Emission {
  return { references, docs, places: new Map(), refs: new Map() };
}

export const emitType: EmitType = (type, pointer, out) => {
  out.places.set(pointer, type.at);
  switch (type.kind) {
    case 'any':
      return {};
    case 'bool':
      return { type: 'boolean' };
    case 'literal':
      return { const: type.value };
    case 'string':
      return emitString(type, pointer, out);
    case 'number':
      return emitNumber(type, pointer, out);
    case 'list':
      return emitList(type, pointer, out);
    case 'union':
      return emitUnion(type, pointer, out, emitType);
    case 'struct':
      return emitStruct(type, pointer, out, emitType);
    case 'ref':
      return emitRef(type, pointer, out);
  }
};

function emitRef({ target }: RefType, pointer: string, out: Emission): JsonSchema {
  if (out.references === 'expanded') return emitType(target.type, pointer, out);
  out.refs.set(pointer, target);
  return { $ref: `#/$defs/${target.name}` };
}

function emitString({ checks }: StringType, pointer: string, out: Emission): JsonSchema {
  const schema: JsonSchema = { type: 'string' };
  const place = (keyword: string, at: Place) => out.places.set(`${pointer}/${keyword}`, at);
  const more: JsonSchema[] = [];
  for (const { check, value, at } of checks) {
    if (check === 'time') {
      schema.format = 'date-time';
      place('format', at);
    } else if (check === 'max-runes' && value < Number(schema.maxLength ?? Infinity)) {
      schema.maxLength = value;
      place('maxLength', at);
    } else if (check === 'min-runes' || (check === 'not' && value === '')) {
      if (Number(value || 1) <= Number(schema.minLength ?? 0)) continue;
      schema.minLength = Number(value || 1);
      place('minLength', at);
    } else if (check === 'pattern' && schema.pattern === undefined) {
      schema.pattern = value;
      place('pattern', at);
    } else if (check !== 'max-runes') {
      place(`allOf/${more.length}`, at);
      more.push(
        check === 'pattern'
          ? { pattern: value }
          : { not: check === 'not' ? { const: value } : { pattern: value } },
      );
    }
  }
  return more.length > 0 ? { ...schema, allOf: more } : schema;
}

const BOUNDS = {
  '>=': 'minimum',
  '>': 'exclusiveMinimum',
  '<=': 'maximum',
  '<': 'exclusiveMaximum',
} as const;

function emitNumber({ of, checks }: NumberType, pointer: string, out: Emission): JsonSchema {
  const schema: JsonSchema = { type: of === 'int' ? 'integer' : 'number' };
  const excluded: number[] = [];
  for (const { check, value, at } of checks) {
    const keyword = check === '!=' ? 'not' : BOUNDS[check];
    const known = schema[keyword];
    const isWeaker = typeof known === 'number' && (check.startsWith('>') ? known >= value : known <= value);
    if (isWeaker) continue;
    if (check === '!=') excluded.push(value);
    schema[keyword] = check === '!=' ? { enum: [...excluded] } : value;
    out.places.set(`${pointer}/${keyword}`, at);
  }
  return schema;
}

function emitList({ items, rest, checks }: ListType, pointer: string, out: Emission): JsonSchema {
  const schema: JsonSchema = { type: 'array' };
  if (items.length > 0)
    schema.prefixItems = items.map((item, i) => emitType(item, `${pointer}/prefixItems/${i}`, out));
  if (!rest) schema.items = false;
  else if (rest.kind !== 'any') schema.items = emitType(rest, `${pointer}/items`, out);
  if (items.length > 0) schema.minItems = items.length;
  for (const { check, value, at } of checks) {
    const keyword = check === 'min-items' ? 'minItems' : 'maxItems';
    const known = Number(schema[keyword] ?? (check === 'min-items' ? 0 : Infinity));
    if (check === 'min-items' ? value <= known : value >= known) continue;
    schema[keyword] = value;
    out.places.set(`${pointer}/${keyword}`, at);
  }
  return schema;
}
