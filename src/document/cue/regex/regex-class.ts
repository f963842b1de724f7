// A bracketed class of a regular expression.
import { readEscape } from './regex-escape.ts';
import { at, lookingAt, type Reader, take, Unsupported } from './regex-reader.ts';

export function readClass(reader: Reader): string {
  let text = take(reader);
  if (at(reader) === '^') text += take(reader);
  if (at(reader) === ']') throw new Unsupported('a ] as the first of a class is written \\]');
  const first = reader.index;
  while (at(reader) !== ']') {
    if (at(reader) === '') throw new Unsupported('a [ without its ]');
    if (lookingAt(reader, /^\[:/) !== null) throw new Unsupported('POSIX classes are not supported');
    if (at(reader) === '-' && reader.index > first && at(reader, 1) !== ']') {
      throw new Unsupported('a - in the middle of a class is written \\-');
    }
    text += readItem(reader);
  }
  return text + take(reader);
}

/** One member or a range. */
function readItem(reader: Reader): string {
  const low = readMember(reader);
  if (at(reader) !== '-' || at(reader, 1) === ']') return low;
  take(reader);
  const high = readMember(reader);
  if (isSet(low) || isSet(high)) throw new Unsupported(`${low}-${high} is no range`);
  return `${low}-${high}`;
}

function readMember(reader: Reader): string {
  return at(reader) === '\\' ? readEscape(reader, 'in a class') : take(reader);
}

function isSet(member: string): boolean {
  return /^(?:\\[dDwWpP]|.{3,}$)/s.test(member) && !/^\\x/.test(member);
}
