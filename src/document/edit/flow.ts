// Entries within brackets, with commas between them.
import { emitFlow, emitFlowPair } from '../yaml/emit.ts';
import { type Fates, GONE } from './fates.ts';
import { endOf, type Slot } from './slot.ts';
import { insertion, removal, type Splice } from './splice.ts';

/** The entries that go and those that are new; at least one stays. */
export function flowSplices(text: string, slots: readonly Slot[], fates: Fates): Splice[] {
  return [...additions(text, slots, fates), ...removals(text, slots, fates)];
}

function additions(text: string, slots: readonly Slot[], { old, added }: Fates): Splice[] {
  const first = slots[old.findIndex((value) => value !== GONE)];
  return added.map(({ behind, key, value }) => {
    const entry = key === undefined ? emitFlow(value) : emitFlowPair(key, value);
    const slot = slots[behind];
    const at = slot ? endOf(text, slot) : (first?.from ?? 0);
    return insertion(at, slot ? `, ${entry}` : `${entry}, `);
  });
}

/** What goes takes its comma and the comment behind it along; a comment on a line of its own stays. */
function removals(text: string, slots: readonly Slot[], { old }: Fates): Splice[] {
  const lastStays = old.findLastIndex((value) => value !== GONE);
  const cuts: Splice[] = [];
  for (const [i, slot] of slots.entries()) {
    const next = slots[i + 1];
    if (old[i] !== GONE) continue;
    if (next) cuts.push(removal(slot.from, beforeComment(text, endOf(text, slot), next.from)));
    else cuts.push(removal(slot.from, behindComma(text, endOf(text, slot))));
  }
  return lastStays === slots.length - 1 ? cuts : tidied(text, slots, lastStays, cuts);
}

/** Behind the last one that stays nothing but comments is left: no comma where there are none, no empty line. */
function tidied(text: string, slots: readonly Slot[], lastStays: number, cuts: readonly Splice[]): Splice[] {
  const [stays, last] = [slots[lastStays], cuts.at(-1)];
  if (!stays || !last) return [...cuts];
  const start = endOf(text, stays);
  const before = cuts.filter(({ from }) => from < start);
  if (!text.slice(start, last.from).includes('#')) return [...before, removal(start, last.to)];
  const previous = cuts.at(-2)?.to ?? start;
  const from = Math.max(previous, text.slice(0, last.from).trimEnd().length);
  return [...cuts.slice(0, -1), removal(from, last.to)];
}

/** Up to the next entry, or to the comment on a line of its own that stands above it. */
function beforeComment(text: string, from: number, to: number): number {
  const comment = /\n\s*#/.exec(text.slice(from, to));
  return comment ? from + comment.index + comment[0].length - 1 : to;
}

function behindComma(text: string, from: number): number {
  return from + (/^\s*,/.exec(text.slice(from))?.[0].length ?? 0);
}
