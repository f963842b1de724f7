// How a value and its kind are named in a sentence.

export const KINDS: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  integer: 'a whole number',
  number: 'a number',
  object: 'a mapping',
  string: 'text',
};

export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  const kind = Array.isArray(value) ? 'array' : typeof value;
  return kind === 'boolean' ? String(value) : (KINDS[kind] ?? kind);
}

/** Read as a number or a truth value for want of quotes. */
export function isBare(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'boolean';
}

export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  return typeof value === 'object' ? kindOf(value) : String(value);
}
