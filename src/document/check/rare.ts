// Sentences for what the formats of sow's own files hardly say, and refinements do: lengths, exclusions, conditions.
import type { Shape } from '../shape.ts';
import type { Fault } from '../yaml/fault.ts';
import { keyRange, valueRange } from '../yaml/locate.ts';
import { nameOf, valueAt } from '../yaml/pointer.ts';
import { wordHelp } from './hints.ts';
import { fieldOf } from './order.ts';
import type { Subject } from './subject.ts';
import { shown } from './words.ts';

export function rareFault(keyword: string, subject: Subject): Fault | undefined {
  const { params, path, value, parsed } = subject;
  const range = valueRange(parsed, path);
  switch (keyword) {
    case 'minLength':
      return outside(subject, [...String(value)].length, 'characters', 'at least');
    case 'maxLength':
      return outside(subject, [...String(value)].length, 'characters', 'at most');
    case 'minItems':
      return outside(subject, lengthOf(value), 'items', 'at least');
    case 'maxItems':
      return outside(subject, lengthOf(value), 'items', 'at most');
    case 'not':
      return { code: 'SOW212', message: `${nameOf(path)} must not be ${shown(value)}`, range };
    case 'false schema':
      return {
        code: 'SOW202',
        message: `there is no field ${nameOf(path)} while the fields beside it stand as they do`,
        range: keyRange(parsed, path),
        help: 'remove it',
      };
    case 'discriminator':
      return wrongTag(subject, String(params.tag));
    default:
      return undefined;
  }
}

function outside({ parsed, path, params }: Subject, has: number, of: string, bound: string): Fault {
  return {
    code: 'SOW207',
    message: `${nameOf(path)} has ${has} ${of}, it must have ${bound} ${String(params.limit)}`,
    range: valueRange(parsed, path),
  };
}

/** The field that tells the forms of a mapping apart names none of them. */
function wrongTag({ parsed, path, value, shape }: Subject, tag: string): Fault {
  const at = [...path, tag];
  const word = valueAt(value, [tag]);
  const allowed = (shape?.kind === 'union' ? shape.of : []).flatMap((form) => wordsOf(form, tag));
  const range = valueRange(parsed, at);
  if (allowed.length === 0)
    return { code: 'SOW211', message: `${nameOf(at)} ${shown(word)} names none of the allowed forms`, range };
  return {
    code: 'SOW203',
    message: `${nameOf(at)} ${shown(word)} is not one of ${allowed.join(', ')}`,
    range,
    help: wordHelp(word, allowed),
  };
}

function wordsOf(form: Shape, tag: string): string[] {
  const shape = fieldOf(form, tag)?.shape;
  return shape?.kind === 'string' ? (shape.enum ?? []).map(String) : [];
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}
