// Reads what a foreign program prints: a value of any shape, asked for by kind.

export type Fields = Readonly<Record<string, unknown>>;

/** The object of one line; undefined where it is none. */
export function parseFields(line: string): Fields | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    return fieldsOf(JSON.parse(line));
  } catch {
    return undefined;
  }
}

/** Its fields, none where it is no object. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export function numberOf(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}
