// Escapes of a regular expression: those that RE2 and ECMAScript both have, and some that can be said in other words.
import { lookingAt, type Reader, take, Unsupported } from './regex-reader.ts';

/** RE2 means ASCII white space without the vertical tab, ECMAScript all of Unicode's. */
const SPACES = '\\t\\n\\f\\r ';

/** Unicode's general categories, which both name alike. */
const CATEGORY = /^\\[pP]\{(?:L[ulmto]?|M[nce]?|N[dlo]?|P[cdseifo]?|S[mcko]?|Z[slp]?|C[cf])\}/;

const REFUSED: readonly (readonly [RegExp, string])[] = [
  [/^\\[1-9]/, 'backreferences are not supported'],
  [/^\\0/, 'octal escapes are not supported'],
  [/^\\[AzZ]/, '\\A, \\z and \\Z are not supported: write ^ and $'],
  [/^\\[pP]/, 'only general categories in braces are supported, such as \\p{L}'],
  [/^\\x/, '\\x is followed by two hex digits'],
  [/^\\$/, 'a \\ at the end'],
];

export function readEscape(reader: Reader, where: 'outside' | 'in a class'): string {
  const same = lookingAt(reader, /^\\(?:[dDwWtnrfv]|x[\da-fA-F]{2})/) ?? lookingAt(reader, CATEGORY);
  if (same !== null) return take(reader, same.length);
  if (where === 'outside' && lookingAt(reader, /^\\[bB]/) !== null) return take(reader, 2);
  if (lookingAt(reader, /^\\[sS]/) !== null) return readSpaces(reader, where);
  if (lookingAt(reader, /^\\[!-/:-@[-`{-~]/) !== null) return punctuation(take(reader, 2).slice(1), where);
  const known = REFUSED.find(([pattern]) => lookingAt(reader, pattern) !== null);
  throw new Unsupported(known?.[1] ?? `${take(reader, 2)} is not supported`);
}

function readSpaces(reader: Reader, where: 'outside' | 'in a class'): string {
  const isNegated = take(reader, 2) === '\\S';
  if (where === 'outside') return isNegated ? `[^${SPACES}]` : `[${SPACES}]`;
  if (isNegated) throw new Unsupported('\\S in a class is not supported');
  return SPACES;
}

/** RE2 lets all punctuation be escaped, ECMAScript only what would mean something else. */
function punctuation(char: string, where: 'outside' | 'in a class'): string {
  const special = '^$\\.*+?()[]{}|/'.includes(char) || (char === '-' && where === 'in a class');
  return special ? `\\${char}` : char;
}
