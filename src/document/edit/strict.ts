// Edits of documents as sow writes them, without the yaml package: fields of the document itself that come, go, are one line and
// stay one, or are lists. It gives the text that `edit` would, or declines. Kept dumb on purpose, as the strict reader is.
import { sameValue } from '../same-value.ts';
import { emitItems, emitPair, emitScalar, isRecord, isTimeKey, quote } from '../yaml/emit.ts';
import { readStrict } from '../yaml/strict.ts';
import { fateOfFields, fateOfItems, GONE } from './fates.ts';
import { applySplices, insertion, removal, type Splice } from './splice.ts';

type Fields = Readonly<Record<string, unknown>>;

/** One field and the lines below it that are its own. */
interface Entry {
  readonly key: string;
  readonly from: number;
  /** Where its value begins, if that stands behind the colon. */
  readonly value: number;
  /** Of its first line, without its end. */
  readonly lineEnd: number;
  /** Where the line after it begins. */
  readonly to: number;
}

/**
 * Undefined: declined.
 * @param order the fields of the document in the schema's order
 */
export function editStrict(
  text: string,
  wantedOf: (value: Fields) => Fields,
  order: readonly string[],
): string | undefined {
  // A comment below a field may belong to it, and what stands behind a value is no part of it.
  if (/^ +#| $/m.test(text)) return undefined;
  const value = readStrict(text);
  if (!value) return undefined;
  const wanted = wantedOf(value);
  if (sameValue(value, wanted)) return text;
  const splices = splicesOf(text, entriesOf(text), value, wanted, order);
  const edited = splices && applySplices(text, splices);
  return edited !== undefined && sameValue(readStrict(edited), wanted) ? edited : undefined;
}

function entriesOf(text: string): Entry[] {
  const entries: Entry[] = [];
  for (const { 0: line, index: from } of text.matchAll(/^(?![#\n]).*\n/gm)) {
    const to = from + line.length;
    const last = entries.at(-1);
    if (line.startsWith(' ')) {
      if (last) entries[entries.length - 1] = { ...last, to };
      continue;
    }
    const colon = line.indexOf(':');
    entries.push({ key: line.slice(0, colon), from, value: from + colon + 2, lineEnd: to - 1, to });
  }
  return entries;
}

function splicesOf(
  text: string,
  entries: readonly Entry[],
  before: Fields,
  wanted: Fields,
  order: readonly string[],
): Splice[] | undefined {
  const fates = fateOfFields(
    entries.map(({ key }) => key),
    wanted,
    order,
  );
  const first = entries[fates.old.findIndex((fate) => fate !== GONE)];
  if (!first) return undefined;
  const splices: Splice[] = [];
  for (const [at, entry] of entries.entries()) {
    const fate = fates.old[at];
    if (fate === GONE) splices.push(removal(entry.from, entry.to));
    else if (!sameValue(before[entry.key], fate)) {
      const change = changeOf(text, entry, before[entry.key], fate);
      if (!change) return undefined;
      splices.push(...change);
    }
  }
  const added = fates.added.map(({ behind, key = '', value }) => {
    return insertion(entries[behind]?.to ?? first.from, textOf(emitPair(key, value, '')));
  });
  return [...splices, ...added];
}

/** A line stays one, a list keeps the items that stay, and where nothing can stay the field is written anew. */
function changeOf(text: string, entry: Entry, before: unknown, fate: unknown): Splice[] | undefined {
  if (stood(before) && isScalar(fate)) return [changed(text, entry, fate)];
  if (text.slice(entry.from, entry.to).includes('\n\n')) return undefined;
  if (Array.isArray(before) && Array.isArray(fate) && before.length > 0 && fate.length > 0)
    return changedItems(text, entry, before, fate);
  if (isRecord(before) && isRecord(fate) && Object.keys(before).some((key) => fate[key] !== undefined))
    return undefined;
  return [{ from: entry.from, to: entry.to, text: textOf(emitPair(entry.key, fate, '')) }];
}

function changedItems(
  text: string,
  entry: Entry,
  before: readonly unknown[],
  wanted: readonly unknown[],
): Splice[] | undefined {
  const items = itemsOf(text, entry);
  const { old, added } = fateOfItems(before, wanted);
  const first = items[old.findIndex((fate) => fate !== GONE)];
  if (!first || items.length !== before.length) return undefined;
  const splices: Splice[] = [];
  for (const [at, item] of items.entries()) {
    const fate = old[at];
    if (fate === GONE) splices.push(removal(item.from, item.to));
    else if (!sameValue(before[at], fate)) {
      if (!stood(before[at]) || !isScalar(fate)) return undefined;
      splices.push(changed(text, item, fate));
    }
  }
  const put = added.map(({ behind, value }) =>
    insertion(items[behind]?.to ?? first.from, textOf(emitItems([value], '  '))),
  );
  return [...splices, ...put];
}

/** Of a list below its field: each with the lines below it that are its own. */
function itemsOf(text: string, { lineEnd, to }: Entry): Entry[] {
  const items = [...text.slice(lineEnd + 1, to).matchAll(/^ {2}- .*\n(?: {4}.*\n)*/gm)];
  return items.map(({ 0: lines, index }) => {
    const from = lineEnd + 1 + index;
    return { key: '', from, value: from + 4, lineEnd: from + lines.indexOf('\n'), to: from + lines.length };
  });
}

function textOf(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

/** In the quotes that the old value stood in. */
function changed(text: string, { key, value, lineEnd }: Entry, fate: unknown): Splice {
  const quoted = text[value] === '"' && typeof fate === 'string' ? quote(fate) : undefined;
  return { from: value, to: lineEnd, text: quoted ?? emitScalar(fate, isTimeKey(key)) };
}

/** On one line, whatever it says: the strict reader reads no others. */
function stood(value: unknown): boolean {
  return typeof value !== 'object';
}

function isScalar(value: unknown): boolean {
  return typeof value === 'string' ? !value.includes('\n') : value !== null && typeof value !== 'object';
}
