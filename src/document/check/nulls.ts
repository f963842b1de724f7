// `null` on an optional field that takes none reads as absent, with a warning, and the line can go.
import { isMap } from 'yaml';
import { type Diagnostic, type Fix, lineStart } from '../../base/diagnostic.ts';
import type { Shape } from '../shape.ts';
import { diagnosticOf } from '../yaml/fault.ts';
import { isBlank, nextLine } from '../yaml/lines.ts';
import { keyRange, mappingAt, type Path } from '../yaml/locate.ts';
import type { Parsed } from '../yaml/parse.ts';
import { nameOf } from '../yaml/pointer.ts';
import { fieldOf, shapeWithin } from './order.ts';

/** The value without them. @param nulls gets their paths */
export function withoutNulls(shape: Shape | undefined, value: unknown, path: Path, nulls: Path[]): unknown {
  const within = (item: unknown, step: string | number): unknown =>
    withoutNulls(shapeWithin(shape, step), item, [...path, step], nulls);
  if (Array.isArray(value)) return value.map(within);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key, item]) => {
    const field = item === null ? fieldOf(shape, key) : undefined;
    const drop = field?.optional === true && !takesNull(field.shape);
    if (drop) nulls.push([...path, key]);
    return !drop;
  });
  return Object.fromEntries(kept.map(([key, item]) => [key, within(item, key)]));
}

function takesNull(shape: Shape): boolean {
  if (shape.kind === 'union') return shape.of.some(takesNull);
  return (
    shape.kind === 'any' || shape.kind === 'null' || ('enum' in shape && shape.enum?.includes(null) === true)
  );
}

export function nullWarning(parsed: Parsed, path: Path): Diagnostic {
  return diagnosticOf(parsed.file, parsed.text, {
    code: 'SOW209',
    severity: 'warning',
    message: `${nameOf(path)} is null, which reads as absent`,
    range: keyRange(parsed, path),
    help: 'remove it',
    fix: withoutLine(parsed, path),
  });
}

/** A line that holds nothing but the field, in a mapping that keeps others. */
function withoutLine(parsed: Parsed, path: Path): Fix | undefined {
  const { text } = parsed;
  const [key, keyEnd] = keyRange(parsed, path);
  const from = lineStart(text, key);
  const to = nextLine(text, keyEnd);
  const mapping = mappingAt(parsed, path.slice(0, -1));
  const stands = isMap(mapping) && !mapping.flow && mapping.items.length > 1;
  const alone = isBlank(text, from, key) && /^\s*:\s*(~|null|Null|NULL)?\s*$/.test(text.slice(keyEnd, to));
  return stands && alone ? { from, to, text: '' } : undefined;
}
