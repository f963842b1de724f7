// Entries on lines of their own: fields under each other, items with dashes.
import { lineStart } from '../../base/diagnostic.ts';
import { emitItems, emitPair } from '../yaml/emit.ts';
import { eolOf, indentOf, isBlank } from '../yaml/lines.ts';
import { type Fates, GONE } from './fates.ts';
import { contentEnd, endOf, entryEnd, type Slot } from './slot.ts';
import { insertion, removal, type Splice } from './splice.ts';

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

function skipSpace(text: string, from: number): number {
  return from + text.slice(from).search(/\S|$/);
}
