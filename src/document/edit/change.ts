// From a value to a wanted one as splices: only what differs is touched, down to single scalars.
import { isCollection, isMap, isScalar, isSeq, Scalar } from 'yaml';
import { sameValue } from '../same-value.ts';
import { emitScalar, isRecord, quote } from '../yaml/emit.ts';
import type { Path } from '../yaml/locate.ts';
import { blockSplices } from './block.ts';
import { type Fates, fateOfFields, fateOfItems, GONE } from './fates.ts';
import { flowSplices } from './flow.ts';
import { replaceValue } from './replace.ts';
import { type Collection, isBlockScalar, isFlow, nameOf, rangeOf, type Slot, slotsOf } from './slot.ts';
import type { Splice } from './splice.ts';

/** The fields of the mapping at a path in the schema's order. */
export type Order = (path: Path) => readonly string[];

export function changeOf(
  text: string,
  slot: Slot,
  before: unknown,
  wanted: unknown,
  path: Path,
  order: Order,
): Splice[] {
  if (sameValue(before, wanted)) return [];
  const { node } = slot;
  if (isCollection(node)) {
    const fates = fatesOf(node, before, wanted, order(path));
    if (fates?.old.some((value) => value !== GONE))
      return changeWithin(text, node, before, fates, path, order);
  }
  if (isScalar(node) && isOneLine(text, node) && isLine(wanted))
    return [changeScalar(node, wanted, slot.isTime)];
  return replaceValue(text, slot, wanted);
}

function fatesOf(
  node: Collection,
  before: unknown,
  wanted: unknown,
  order: readonly string[],
): Fates | undefined {
  if (isMap(node) && isRecord(wanted)) return fateOfFields(node.items.map(nameOf), wanted, order);
  return isSeq(node) && Array.isArray(before) && Array.isArray(wanted)
    ? fateOfItems(before, wanted)
    : undefined;
}

function changeWithin(
  text: string,
  node: Collection,
  before: unknown,
  fates: Fates,
  path: Path,
  order: Order,
): Splice[] {
  const slots = slotsOf(text, node);
  const within = slots.flatMap((slot, i) => {
    const wanted = fates.old[i];
    if (wanted === GONE) return [];
    const step = isMap(node) ? nameOf(node.items[i]) : i;
    return changeOf(
      text,
      slot,
      (before as Record<string | number, unknown>)[step],
      wanted,
      [...path, step],
      order,
    );
  });
  return [...within, ...(isFlow(node) ? flowSplices : blockSplices)(text, slots, fates)];
}

/** In the quotes that the old value stood in, where they can hold the new one. */
function changeScalar(old: Scalar, value: unknown, isTime: boolean): Splice {
  const [from, to] = rangeOf(old);
  const inQuotes = (text: string): string | undefined => {
    if (old.type === Scalar.QUOTE_DOUBLE) return quote(text);
    const fits = old.type === Scalar.QUOTE_SINGLE && /^[\x20-\x7e]*$/.test(text);
    return fits ? `'${text.replaceAll("'", "''")}'` : undefined;
  };
  const quoted = typeof value === 'string' ? inQuotes(value) : undefined;
  return { from, to, text: quoted ?? emitScalar(value, isTime) };
}

function isOneLine(text: string, node: Scalar): boolean {
  const [from, to] = rangeOf(node);
  return to > from && !isBlockScalar(node) && !text.slice(from, to).includes('\n');
}

function isLine(value: unknown): boolean {
  return typeof value === 'string' ? !value.includes('\n') : value === null || typeof value !== 'object';
}
