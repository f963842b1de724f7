// Entries on lines of their own: fields under each other, items with dashes.
import { isCollection } from 'yaml';
import { lineStart } from '../base/diagnostic.ts';
import { emitItems, emitPair } from './emit.ts';
import { type Fates, GONE } from './fates.ts';
import { eolOf, indentOf, isBlank, nextLine } from './lines.ts';
import { endOf, entryEnd, isBlockScalar, isFlow, lineAfter, rangeOf, type Slot, slotsOf } from './slot.ts';
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
    const lines = key === '' ? emitItems([value], indent) : emitPair(key, value, indent);
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
  const own = slots
    .filter((_, i) => i >= leading && old[i] === GONE)
    .map((slot) => removal(lineStart(text, slot.from), entryEnd(text, slot)));
  return [...shared, ...own];
}

/** How many go from the front where the first stands behind the dash of what is round it, and the next must move there. */
function leadingOnSharedLine(text: string, slots: readonly Slot[], old: readonly unknown[]): number {
  const from = slots[0]?.from ?? 0;
  return isBlank(text, lineStart(text, from), from) ? 0 : old.findIndex((value) => value !== GONE);
}

/** Another value at the same place: its beginning behind the colon or dash, the rest on the lines below. */
export function replaceInBlock(text: string, slot: Slot, value: unknown): Splice[] {
  const [head = '', ...body] = slot.emit(value);
  const old = partsOf(text, slot);
  const lines = body.map((line) => line + eolOf(text)).join('');
  return [
    { from: slot.after, to: old.headEnd, text: head },
    ...old.below.map(([from, to]) => removal(from, to)),
    insertion(old.end, lines),
  ];
}

interface Parts {
  /** The end of what stands on the line of the colon or dash. */
  readonly headEnd: number;
  readonly below: readonly (readonly [from: number, to: number])[];
  /** Where the next line begins. */
  readonly end: number;
}

function partsOf(text: string, slot: Slot): Parts {
  const { node, after } = slot;
  const end = lineAfter(text, slot);
  if (!node) return { headEnd: after, below: [], end };
  const [from] = rangeOf(node);
  if (from >= nextLine(text, after)) return { headEnd: after, below: linesBelow(text, slot, from, end), end };
  if (!isBlockScalar(node)) return { headEnd: endOf(text, slot), below: [], end };
  const headEnd = from + (/^[|>][-+\d]*/.exec(text.slice(from, from + 4))?.[0].length ?? 0);
  return { headEnd, below: [[nextLine(text, headEnd), end]], end };
}

/** Of a collection its entries alone, so that the comments between them stay. */
function linesBelow(text: string, slot: Slot, from: number, end: number): Parts['below'] {
  const { node } = slot;
  if (isCollection(node) && !isFlow(node))
    return slotsOf(text, node).map((entry) => [lineStart(text, entry.from), lineAfter(text, entry)]);
  const to = endOf(text, slot);
  return isBlank(text, to, end) ? [[lineStart(text, from), end]] : [[from, to]];
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
