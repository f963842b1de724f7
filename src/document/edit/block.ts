// Entries on lines of their own: fields under each other, items with dashes.
import { isCollection } from 'yaml';
import { lineStart } from '../../base/diagnostic.ts';
import { emitFlow, emitItems, emitPair } from '../yaml/emit.ts';
import { eolOf, indentOf, isBlank, nextLine } from '../yaml/lines.ts';
import { type Fates, GONE } from './fates.ts';
import {
  contentEnd,
  endOf,
  entryEnd,
  isBlockScalar,
  isFlow,
  lineAfter,
  rangeOf,
  type Slot,
  slotsOf,
} from './slot.ts';
import type { Splice } from './splice.ts';

/** The entries that go and those that are new; at least one stays. */
export function blockSplices(text: string, slots: readonly Slot[], fates: Fates): Splice[] {
  return [...additions(text, slots, fates), ...removals(text, slots, fates)];
}

function additions(text: string, slots: readonly Slot[], { old, added }: Fates): Splice[] {
  const first = slots[old.findIndex((value) => value !== GONE)];
  if (!first) return [];
  const indent = indentOf(text, first.from);
  const eol = eolOf(text);
  return added.map(({ behind, key, value }) => {
    const lines = key === undefined ? emitItems([value], indent) : emitPair(key, value, indent);
    const slot = slots[behind];
    if (slot) return insertion(entryEnd(text, slot), lines.map((line) => line + eol).join(''));
    return insertion(first.from, lines.join(eol).slice(indent.length) + eol + indent);
  });
}

/** Comments above an entry stay; those behind and in it go with it. */
function removals(text: string, slots: readonly Slot[], { old }: Fates): Splice[] {
  const leading = leadingOnSharedLine(text, slots, old);
  const last = slots[leading - 1];
  const shared = last ? [removal(slots[0]?.from ?? 0, skipSpace(text, entryEnd(text, last)))] : [];
  const own = slots.flatMap((slot, i) => {
    if (i < leading || old[i] !== GONE) return [];
    const before = slots[old.findLastIndex((value, k) => k < i && value !== GONE)];
    return [removal(lineStart(text, slot.from), endOfRemoval(text, slot, before))];
  });
  return [...shared, ...own];
}

/** Blank lines that come below a text which keeps them would become part of it. */
function endOfRemoval(text: string, slot: Slot, before: Slot | undefined): number {
  const end = entryEnd(text, slot);
  if (!before || endOf(text, before) === contentEnd(text, before)) return end;
  return end + (/^(?:[ \t]*\r?\n)*/.exec(text.slice(end))?.[0].length ?? 0);
}

/** How many go from the front where the first stands behind the dash of what is round it, and the next must move there. */
function leadingOnSharedLine(text: string, slots: readonly Slot[], old: readonly unknown[]): number {
  const from = slots[0]?.from ?? 0;
  return isBlank(text, lineStart(text, from), from) ? 0 : old.findIndex((value) => value !== GONE);
}

/** Another value at the same place: its beginning behind the colon or dash, the rest on the lines below. */
export function replaceInBlock(text: string, slot: Slot, value: unknown): Splice[] {
  const { headEnd, below } = partsOf(text, slot);
  const end = entryEnd(text, slot);
  const cut = below.reduce((sum, [from, to]) => sum + to - from, 0);
  const lines = slot.emit(value);
  // A text that begins above comments would take them for its own; within brackets there is none.
  const clashes = nextLine(text, headEnd) + cut < end && /[|]-?$/.test(lines[0] ?? '');
  const [head = '', ...body] = clashes ? [` ${emitFlow(value)}`] : lines;
  return [
    { from: slot.after, to: headEnd, text: head },
    ...below.map(([from, to]) => removal(from, to)),
    insertion(end, body.map((line) => line + eolOf(text)).join('')),
  ];
}

interface Parts {
  /** The end of what stands on the line of the colon or dash. */
  readonly headEnd: number;
  readonly below: readonly (readonly [from: number, to: number])[];
}

function partsOf(text: string, slot: Slot): Parts {
  const { node, after } = slot;
  if (!node) return { headEnd: after, below: [] };
  const [from, to] = [rangeOf(node)[0], endOf(text, slot)];
  const startsBelow = from >= nextLine(text, after);
  if (isCollection(node) && !isFlow(node))
    return partsOfCollection(text, after, slotsOf(text, node), startsBelow);
  const end = lineAfter(text, slot);
  if (startsBelow)
    return { headEnd: after, below: isBlank(text, to, end) ? [[lineStart(text, from), end]] : [[from, to]] };
  const head = isBlockScalar(node) ? /^[|>][-+\d]*/ : /^[\s\S]*/;
  const headEnd = from + (head.exec(text.slice(from, to))?.[0].length ?? 0);
  return { headEnd, below: [[nextLine(text, headEnd), end]] };
}

/** The entries alone, so that the comments between them stay; the first one may stand behind a dash. */
function partsOfCollection(
  text: string,
  after: number,
  entries: readonly Slot[],
  startsBelow: boolean,
): Parts {
  const first = entries[0];
  const headEnd = startsBelow || !first ? after : contentEnd(text, first);
  const below = entries.map((entry) => [lineStart(text, entry.from), lineAfter(text, entry)] as const);
  return { headEnd, below: below.map(([from, to]) => [from < headEnd ? nextLine(text, headEnd) : from, to]) };
}

function skipSpace(text: string, from: number): number {
  return from + text.slice(from).search(/\S|$/);
}

function insertion(at: number, text: string): Splice {
  return { from: at, to: at, text };
}

function removal(from: number, to: number): Splice {
  return { from, to, text: '' };
}
