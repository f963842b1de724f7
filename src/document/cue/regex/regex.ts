// RE2, which CUE's patterns are written in → ECMAScript with the u flag, where both can say the same.
import { readClass } from './regex-class.ts';
import { readEscape } from './regex-escape.ts';
import { at, lookingAt, type Reader, take, Unsupported } from './regex-reader.ts';

export type Translation =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly message: string };

const MAX_REPEAT = 1000;

export function translateRegex(source: string): Translation {
  const reader: Reader = { source: [...source], index: 0 };
  try {
    const { text } = readAlternatives(reader);
    if (at(reader) === ')') throw new Unsupported('a ) without its (');
    new RegExp(text, 'u');
    return { ok: true, value: text };
  } catch (error) {
    const reason = error instanceof Unsupported ? error.message : 'it is no regular expression';
    return { ok: false, message: `the pattern ${JSON.stringify(source)}: ${reason}` };
  }
}

interface Piece {
  readonly text: string;
  /** How often at most its innermost part is repeated by counts; RE2 limits the product. */
  readonly repeats: number;
}

function readAlternatives(reader: Reader): Piece {
  const parts = [readSequence(reader)];
  while (at(reader) === '|') {
    take(reader);
    parts.push(readSequence(reader));
  }
  return { text: parts.map(({ text }) => text).join('|'), repeats: most(parts) };
}

function readSequence(reader: Reader): Piece {
  const parts: Piece[] = [];
  while (at(reader) !== '' && at(reader) !== '|' && at(reader) !== ')') parts.push(readRepeated(reader));
  return { text: parts.map(({ text }) => text).join(''), repeats: most(parts) };
}

function most(parts: readonly Piece[]): number {
  return Math.max(1, ...parts.map(({ repeats }) => repeats));
}

function readRepeated(reader: Reader): Piece {
  const isAssertion = lookingAt(reader, /^(?:[\^$]|\\[bB])/) !== null;
  const atom = readAtom(reader);
  const quantifier = lookingAt(reader, /^(?:[*+?]|\{\d+(?:,\d*)?\})/);
  if (quantifier === null) return atom;
  if (isAssertion) throw new Unsupported('a repeated assertion');
  take(reader, quantifier.length);
  const lazy = at(reader) === '?' ? take(reader) : '';
  if (lookingAt(reader, /^[*+?{]/) !== null) throw new Unsupported('a repetition of a repetition');
  const repeats = atom.repeats * countOf(quantifier);
  if (repeats > MAX_REPEAT) throw new Unsupported(`a repetition of more than ${MAX_REPEAT}`);
  return { text: atom.text + quantifier + lazy, repeats };
}

function countOf(quantifier: string): number {
  const [least = 1, highest = least] = [...quantifier.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  if (highest < least) throw new Unsupported(`the repetition ${quantifier} goes backwards`);
  return highest;
}

function readAtom(reader: Reader): Piece {
  const char = at(reader);
  if (char === '(') return readGroup(reader);
  if (char === '[') return { text: readClass(reader), repeats: 1 };
  if (char === '\\') return { text: readEscape(reader, 'outside'), repeats: 1 };
  if (char === '*' || char === '+' || char === '?') throw new Unsupported(`nothing to repeat before ${char}`);
  if (char === '{' || char === '}' || char === ']')
    throw new Unsupported(`a literal ${char} is written \\${char}`);
  take(reader);
  // In ECMAScript the dot leaves out more than the newline.
  return { text: char === '.' ? '[^\\n]' : char, repeats: 1 };
}

function readGroup(reader: Reader): Piece {
  const opening = lookingAt(reader, /^\((?:\?(?::|P?<?[=!]|P?<|.)?)?/) ?? '(';
  if (/^\(\?<?[=!]/.test(opening)) throw new Unsupported('lookaround is not supported');
  if (/^\(\?P?</.test(opening)) throw new Unsupported('named groups are not supported');
  if (opening !== '(' && opening !== '(?:') throw new Unsupported('flags are not supported');
  take(reader, opening.length);
  const inner = readAlternatives(reader);
  if (take(reader) !== ')') throw new Unsupported('a ( without its )');
  return { text: `${opening}${inner.text})`, repeats: inner.repeats };
}
