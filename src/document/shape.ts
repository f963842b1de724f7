// Which fields a document may have, in which order they are written and how a word from the command line becomes a value.

export type ScalarKind = 'string' | 'time' | 'int' | 'number' | 'bool' | 'null' | 'any';

export type Shape =
  | {
      readonly kind: ScalarKind;
      readonly enum?: readonly (string | number | boolean | null)[];
      /** The form of a text, as a regular expression. */
      readonly pattern?: string;
      readonly doc?: string;
    }
  | { readonly kind: 'list'; readonly items: Shape; readonly doc?: string }
  | {
      readonly kind: 'struct';
      /** In the order of the schema. */
      readonly fields: Readonly<Record<string, FieldShape>>;
      /** Whether there may be other fields. */
      readonly open: boolean;
      readonly doc?: string;
    }
  | { readonly kind: 'map'; readonly values: Shape; readonly doc?: string }
  | { readonly kind: 'union'; readonly of: readonly Shape[]; readonly doc?: string };

export interface FieldShape {
  readonly shape: Shape;
  readonly optional: boolean;
  readonly doc?: string;
}

/** Made at the first call. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
