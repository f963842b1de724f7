// Another value at the place of an old one of which nothing can stay but the comments.
import { isCollection } from 'yaml';
import { lineStart } from '../../base/diagnostic.ts';
import { emitFlow } from '../yaml/emit.ts';
import { eolOf, isBlank, nextLine } from '../yaml/lines.ts';
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
import { insertion, removal, type Splice } from './splice.ts';

/** The new value's beginning behind the colon or dash, the rest on the lines below. */
export function replaceValue(text: string, slot: Slot, value: unknown): Splice[] {
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
