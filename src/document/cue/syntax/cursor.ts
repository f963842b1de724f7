// A position in the tokens of a file, for the parser.
import type { StructExpression } from './ast.ts';
import type { Place, Report } from './source.ts';
import { type Token, tokenName } from './token.ts';

export interface Cursor {
  readonly tokens: readonly Token[];
  readonly report: Report;
  /** Structs hold declarations and declarations hold expressions: the way back. */
  readonly parseStruct: (cursor: Cursor) => StructExpression;
  index: number;
  /** How many brackets, signs and labels are open round what is read. */
  depth: number;
}

const DEEPEST = 100;

/** Reads what stands one level deeper; null, and a report, where that is too deep. */
export function deeper<T>(cursor: Cursor, read: (cursor: Cursor) => T | null): T | null {
  if (cursor.depth === DEEPEST) {
    refuse(cursor, `nesting deeper than ${DEEPEST} levels is not supported`);
    return null;
  }
  cursor.depth++;
  const found = read(cursor);
  cursor.depth--;
  return found;
}

export function peek(cursor: Cursor, ahead = 0): Token {
  const token = cursor.tokens[cursor.index + ahead] ?? cursor.tokens.at(-1);
  if (token === undefined) throw new Error('A file has at least the token that ends it');
  return token;
}

export function take(cursor: Cursor): Token {
  const token = peek(cursor);
  cursor.index++;
  return token;
}

export function isAt(cursor: Cursor, text: string, ahead = 0): boolean {
  const token = peek(cursor, ahead);
  return (token.kind === 'operator' || token.kind === 'name') && token.text === text;
}

export function skip(cursor: Cursor, text: string): boolean {
  if (!isAt(cursor, text)) return false;
  cursor.index++;
  return true;
}

export function expect(cursor: Cursor, text: string): boolean {
  return skip(cursor, text) || refuse(cursor, `expected "${text}", found ${tokenName(peek(cursor))}`);
}

export function refuse(cursor: Cursor, message: string, at: Place = peek(cursor).at): false {
  cursor.report(at, message);
  return false;
}

/** Goes on behind the declaration that could not be read. */
export function skipDeclaration(cursor: Cursor): void {
  let depth = 0;
  for (;;) {
    const token = peek(cursor);
    if (token.kind === 'end') return;
    if (token.kind === 'operator' && '{[('.includes(token.text)) depth++;
    if (token.kind === 'operator' && '}])'.includes(token.text)) {
      if (depth === 0 && token.text === '}') return;
      depth = Math.max(0, depth - 1);
    }
    if (token.kind === 'comma' && depth === 0) return;
    cursor.index++;
  }
}

/** The index of the token behind the bracket that closes the one ahead. */
export function behindBracket(cursor: Cursor): number {
  let depth = 0;
  for (let ahead = 0; ; ahead++) {
    const token = peek(cursor, ahead);
    if (token.kind === 'end') return ahead;
    if (token.kind !== 'operator') continue;
    if ('{[('.includes(token.text)) depth++;
    if ('}])'.includes(token.text)) depth--;
    if (depth === 0) return ahead + 1;
  }
}
