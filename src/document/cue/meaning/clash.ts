// Why two types have no value in common. In a disjunction a clash only drops a branch; what sow cannot express is
// refused there too.

import type { Place } from '../syntax/source.ts';
import type { Type } from './ir.ts';

export interface Clash {
  readonly kind: 'clash';
  readonly at: Place;
  readonly message: string;
  readonly unsupported: boolean;
}

export function clash(at: Place, message: string): Clash {
  return { kind: 'clash', at, message, unsupported: false };
}

export function unsupported(at: Place, message: string): Clash {
  return { kind: 'clash', at, message, unsupported: true };
}

export function isClash<T>(value: T | Clash): value is Clash {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'clash';
}

export function typeName(type: Type): string {
  if (type.kind === 'literal')
    return type.float && Number.isInteger(type.value) ? `${type.value}.0` : JSON.stringify(type.value);
  if (type.kind === 'ref') return `#${type.target.name}`;
  if (type.kind === 'any') return '_';
  if (type.kind === 'union') return type.of.map(typeName).join(' | ');
  return type.kind === 'number' ? type.of : type.kind;
}
