// The tokens of a CUE file.
import type { Place } from './source.ts';

interface TokenBase {
  readonly at: Place;
  readonly text: string;
  /** The comment that stands directly above the token's line, when the token is the first of its line. */
  readonly doc: string;
}

export type Token =
  | (TokenBase & { readonly kind: 'name' | 'operator' | 'comma' | 'end' })
  | (TokenBase & { readonly kind: 'string'; readonly value: string })
  | (TokenBase & { readonly kind: 'number'; readonly value: number; readonly float: boolean })
  | (TokenBase & { readonly kind: 'attribute'; readonly name: string; readonly body: string });

export type TokenKind = Token['kind'];

/** A token as a reader of errors knows it. */
export function tokenName(token: Token): string {
  if (token.kind === 'end') return 'the end of the file';
  if (token.kind === 'comma' && token.text !== ',') return 'the end of the line';
  return token.kind === 'string' ? token.text : `"${token.text}"`;
}
