// A place in the JSON Schema that is being written, and what is noted beside it.

import type { Definition, Type } from '../meaning/ir.ts';
import type { Scalar } from '../syntax/ast.ts';
import type { Place } from '../syntax/source.ts';

export type Json = Scalar | readonly Json[] | { readonly [key: string]: Json };
export type JsonSchema = { [keyword: string]: Json };

export interface Emission {
  /** A validator gets references expanded, so that the paths in its errors are unambiguous. */
  readonly references: 'kept' | 'expanded';
  /** Whether texts for people go in. */
  readonly docs: boolean;
  /** Where the rule behind a JSON pointer stands. */
  readonly places: Map<string, Place>;
  /** The definition that a JSON pointer refers to. */
  readonly refs: Map<string, Definition>;
  /** Structs and disjunctions hold types and types hold them: the way back. */
  readonly emit: (type: Type, spot: Spot) => JsonSchema;
}

export interface Spot {
  readonly pointer: string;
  readonly out: Emission;
}

export function below({ pointer, out }: Spot, ...segments: readonly (string | number)[]): Spot {
  return { pointer: [pointer, ...segments.map(escapePointer)].join('/'), out };
}

/** Notes where the rule behind a keyword stands. */
export function mark(spot: Spot, at: Place, ...segments: readonly (string | number)[]): void {
  spot.out.places.set(below(spot, ...segments).pointer, at);
}

export function emitBelow(type: Type, spot: Spot, ...segments: readonly (string | number)[]): JsonSchema {
  return spot.out.emit(type, below(spot, ...segments));
}

function escapePointer(segment: string | number): string {
  return String(segment).replaceAll('~', '~0').replaceAll('/', '~1');
}
