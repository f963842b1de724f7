// A position in a regular expression, counted in characters.

/** Never leaves the translation, which turns it into a message. */
export class Unsupported extends Error {}

export interface Reader {
  readonly source: readonly string[];
  index: number;
}

export function at(reader: Reader, ahead = 0): string {
  return reader.source[reader.index + ahead] ?? '';
}

export function take(reader: Reader, count = 1): string {
  const text = reader.source.slice(reader.index, reader.index + count).join('');
  reader.index += count;
  return text;
}

export function lookingAt(reader: Reader, pattern: RegExp): string | null {
  return pattern.exec(reader.source.slice(reader.index).join(''))?.[0] ?? null;
}
