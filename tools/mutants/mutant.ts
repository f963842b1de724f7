// A mutant: one deliberate break of the source, which the tests must notice.

export interface Mutant {
  /** What the broken program would do. */
  readonly name: string;
  /** Relative to the root. */
  readonly file: string;
  /** Stands exactly once in the file, so that a mutant cannot rot unseen. */
  readonly find: string;
  readonly replace: string;
}

/** Mutants of one file, written as name, find, replace. */
export function mutantsOf(
  file: string,
  breaks: readonly (readonly [name: string, find: string, replace: string])[],
): Mutant[] {
  return breaks.map(([name, find, replace]) => ({ name, file, find, replace }));
}
