// Concrete types → the JSON value they are.
import type { Json } from './emit-json.ts';
import type { Type } from './ir.ts';

export function valueOf(type: Type): Json {
  if (type.kind === 'list') return type.items.map(valueOf);
  return type.kind === 'literal' ? type.value : null;
}
