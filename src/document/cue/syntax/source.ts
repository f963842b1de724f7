// Where something stands in a schema, and what is wrong there.

export interface Source {
  /** Relative to the repository root, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

export interface Place {
  readonly file: string;
  /** Counted from 1; a tab is one column, as editors and `cue vet` count. */
  readonly line: number;
  readonly column: number;
}

export interface SchemaError {
  readonly at: Place;
  readonly message: string;
}

/** Collects errors, so that one run shows all of them. */
export type Report = (at: Place, message: string) => void;

export function placeText({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}

export function errorText({ at, message }: SchemaError): string {
  return `${placeText(at)}: ${message}`;
}

/** In the order of their places, each once. */
export function sortedErrors(errors: readonly SchemaError[]): SchemaError[] {
  return [...new Map(errors.map((error) => [errorText(error), error])).values()].sort(byPlace);
}

function byPlace(a: SchemaError, b: SchemaError): number {
  if (a.at.file !== b.at.file) return a.at.file < b.at.file ? -1 : 1;
  return a.at.line - b.at.line || a.at.column - b.at.column;
}
