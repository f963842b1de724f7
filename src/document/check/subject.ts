// What a sentence about a schema error is made of.
import type { SchemaError } from '../schema-check.ts';
import type { Shape } from '../shape.ts';
import type { Path } from '../yaml/locate.ts';
import type { Parsed } from '../yaml/parse.ts';

/** What a document is held to, and where its rules stand. */
export interface Rules {
  readonly shape: Shape;
  /** Of the rule that an error's schemaPath is about; see rules.ts. */
  place(schemaPath: string, missing?: string): string | undefined;
}

export interface Subject {
  readonly parsed: Parsed;
  readonly params: SchemaError['params'];
  readonly path: Path;
  readonly value: unknown;
  readonly shape: Shape | undefined;
}
