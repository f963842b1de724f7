// What comes of a merge of values.

export type Side = 'ours' | 'theirs';

/** The merged value twice: with our value at every conflict, and with theirs. Undefined is absent. */
export interface Merged {
  readonly ours: unknown;
  readonly theirs: unknown;
  /** Where both sides changed one place differently. */
  readonly conflicts: readonly (readonly string[])[];
}

/** Merges one place further down. */
export type Within = (key: string, base: unknown, ours: unknown, theirs: unknown) => Merged;
