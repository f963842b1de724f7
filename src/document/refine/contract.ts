// What lazy.ts gives, for those that load it when they need it.
import type { RootName } from '../generated/shapes.ts';
import type { SchemaCheck } from '../schema-check.ts';

/** A rule that is checked beside those of sow's own schemas. */
export interface CompiledRule {
  readonly check: SchemaCheck;
  place(schemaPath: string, missing?: string): string | undefined;
}

/** What is wrong in a CUE file, and where. */
export interface SchemaFault {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export interface Refinements {
  readonly rules: readonly (CompiledRule & { readonly root: RootName })[];
  /** Where there are any, there are no rules. */
  readonly faults: readonly SchemaFault[];
}

export interface OwnSchema {
  readonly root: string;
  /** Of its definition, without #. */
  readonly name: string;
  readonly doc: string;
  readonly file: string;
}

export type Vetting =
  | { readonly kind: 'faulty'; readonly faults: readonly SchemaFault[] }
  | { readonly kind: 'undecided'; readonly definitions: readonly string[] }
  | { readonly kind: 'sound'; readonly rule: CompiledRule };
