// What a generated validator is. It keeps the errors of its last call: copy them before the next one.

export interface SchemaError {
  /** A JSON pointer into the value. */
  readonly instancePath: string;
  /** A JSON pointer into the schema, as a URI fragment; rules.ts finds the CUE rule behind it. */
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

export type SchemaCheck = ((value: unknown) => boolean) & { errors?: SchemaError[] | null };
