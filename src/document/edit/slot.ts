// Slots: the places in a text where values stand, behind a field's colon or an item's dash.
import {
  type CST,
  isCollection,
  isMap,
  isPair,
  isScalar,
  type Node,
  type Pair,
  Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { emitField, emitFlow, emitItem, emitRoot, isTimeKey } from '../yaml/emit.ts';
import { indentOf, nextLine } from '../yaml/lines.ts';

export type Collection = YAMLMap | YAMLSeq;

export interface Slot {
  /** Where the entry begins: its key, its dash, or within brackets the item itself. */
  readonly from: number;
  /** Behind the colon or the dash. */
  readonly after: number;
  /** Undefined where nothing stands. */
  readonly node: Node | undefined;
  readonly isTime: boolean;
  /** A value as it is written here: what follows the colon or dash, and the lines below. */
  readonly emit: (value: unknown) => string[];
}

/** The slot of the whole document. */
export function rootSlot(node: Node): Slot {
  const from = rangeOf(node)[0];
  return { from, after: from, node, isTime: false, emit: emitRoot };
}

export function isFlow(collection: Collection): boolean {
  return collection.flow === true;
}

/** The slots of a collection's entries, in their order in the text. */
export function slotsOf(text: string, collection: Collection): Slot[] {
  if (isMap(collection))
    return collection.items.map((pair) => (isFlow(collection) ? flowField(pair) : blockField(text, pair)));
  if (isFlow(collection)) return collection.items.map(flowItem);
  const { srcToken } = collection;
  const tokens = srcToken && 'items' in srcToken ? srcToken.items : [];
  return collection.items.map((item, i) => blockItem(text, item, tokens[i]));
}

function blockField(text: string, pair: Pair): Slot {
  const slot = flowField(pair);
  const key = nameOf(pair);
  return { ...slot, emit: (value) => emitField(key, value, indentOf(text, slot.from)) };
}

function flowField(pair: Pair): Slot {
  const { srcToken, value } = pair;
  const key = nameOf(pair);
  const [keyFrom, keyTo] = rangeOf(pair.key);
  const mark = srcToken?.start.find(({ type }) => type === 'explicit-key-ind');
  const colon = srcToken?.sep?.find(({ type }) => type === 'map-value-ind');
  return {
    from: mark?.offset ?? keyFrom,
    after: colon ? colon.offset + 1 : keyTo,
    node: present(value),
    isTime: isTimeKey(key),
    emit: (field) => [`${colon ? '' : ':'} ${emitFlow(field, isTimeKey(key))}`],
  };
}

function blockItem(text: string, item: unknown, token: CST.CollectionItem | undefined): Slot {
  const from = token?.start.find(({ type }) => type === 'seq-item-ind')?.offset ?? rangeOf(item)[0];
  return {
    from,
    after: from + 1,
    node: present(item),
    isTime: false,
    emit: (value) => emitItem(value, indentOf(text, from)),
  };
}

function flowItem(item: unknown): Slot {
  const [from] = rangeOf(item);
  return {
    from,
    after: from,
    node: present(item),
    isTime: false,
    emit: (value) => [emitFlow(value)],
  };
}

/** Where the value ends: behind its last character, of a block scalar that keeps its blank lines behind those. */
export function endOf(text: string, { node, after }: Slot): number {
  if (!node) return after;
  if (isCollection(node) && !isFlow(node)) {
    const last = slotsOf(text, node).at(-1);
    if (last) return endOf(text, last);
  }
  const [from, to] = rangeOf(node);
  if (isBlockScalar(node) && /^[|>]\d*\+/.test(text.slice(from, from + 4))) return to;
  return from + text.slice(from, to).trimEnd().length;
}

/** Where the value ends, without the blank lines that it keeps. */
export function contentEnd(text: string, slot: Slot): number {
  return slot.after + text.slice(slot.after, endOf(text, slot)).trimEnd().length;
}

/** Where the line after the value begins. */
export function lineAfter(text: string, slot: Slot): number {
  const end = endOf(text, slot);
  return end > slot.after && text[end - 1] === '\n' ? end : nextLine(text, end);
}

/** Where the line after the entry begins: comments below the value that are indented deeper belong to it. */
export function entryEnd(text: string, slot: Slot): number {
  const deeper = indentOf(text, slot.from).length + 1;
  const comment = new RegExp(`(?:[ \\t]*\\r?\\n)*[ ]{${deeper},}#`, 'y');
  let end = lineAfter(text, slot);
  for (;;) {
    comment.lastIndex = end;
    if (!comment.test(text)) return end;
    end = nextLine(text, comment.lastIndex);
  }
}

export function isBlockScalar(node: unknown): node is Scalar {
  return isScalar(node) && (node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED);
}

export function rangeOf(node: unknown): readonly [from: number, to: number] {
  const range = (node as { range?: readonly [number, number, number] | null } | null)?.range;
  if (!range) throw new Error('A parsed node has no range');
  return [range[0], range[1]];
}

export function nameOf(pair: unknown): string {
  return isPair(pair) && isScalar(pair.key) ? String(pair.key.value) : '';
}

/** The parser makes an empty scalar of what is left out. */
function present(node: unknown): Node | undefined {
  if (node === null || node === undefined) return undefined;
  const [from, to] = rangeOf(node);
  return from === to ? undefined : (node as Node);
}
