// Types → JSON Schema 2020-12, with the place of the CUE rule behind every keyword.

import type { RefType, Type } from '../meaning/ir.ts';
import { type Emission, type JsonSchema, mark, type Spot } from './emission.ts';
import { emitList, emitNumber, emitString } from './emit-json-checks.ts';
import { emitStruct } from './emit-json-struct.ts';
import { emitUnion } from './emit-json-union.ts';

export interface Emitted {
  readonly schema: JsonSchema;
  readonly out: Emission;
}

export function emitJson(type: Type, options: Pick<Emission, 'references' | 'docs'>): Emitted {
  const out: Emission = { ...options, places: new Map(), refs: new Map(), emit: emitType };
  return { schema: emitType(type, { pointer: '', out }), out };
}

function emitType(type: Type, spot: Spot): JsonSchema {
  mark(spot, type.at);
  switch (type.kind) {
    case 'any':
      return {};
    case 'bool':
      return { type: 'boolean' };
    case 'literal':
      return { const: type.value };
    case 'string':
      return emitString(type, spot);
    case 'number':
      return emitNumber(type, spot);
    case 'list':
      return emitList(type, spot);
    case 'union':
      return emitUnion(type, spot);
    case 'struct':
      return emitStruct(type, spot);
    case 'ref':
      return emitRef(type, spot);
  }
}

function emitRef({ target }: RefType, spot: Spot): JsonSchema {
  if (spot.out.references === 'expanded') return emitType(target.type, spot);
  spot.out.refs.set(spot.pointer, target);
  return { $ref: `#/$defs/${target.name}` };
}
