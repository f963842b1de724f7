// Edits of documents as sow writes them, without the yaml package: fields of the document itself that come, go, or are one line
// and stay one. It gives the text that `edit` would, or declines. Kept dumb on purpose, as the strict reader is.
import { sameValue } from '../same-value.ts';
import { emitPair, emitScalar, isTimeKey, quote } from '../yaml/emit.ts';
import { readStrict } from '../yaml/strict.ts';
import { fateOfFields, GONE } from './fates.ts';
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
      if (!isScalar(before[entry.key]) || !isScalar(fate)) return undefined;
      splices.push(changed(text, entry, fate));
    }
  }
  const added = fates.added.map(({ behind, key = '', value }) => {
    const lines = emitPair(key, value, '').map((line) => `${line}\n`);
    return insertion(entries[behind]?.to ?? first.from, lines.join(''));
  });
  return [...splices, ...added];
}

/** In the quotes that the old value stood in. */
function changed(text: string, { key, value, lineEnd }: Entry, fate: unknown): Splice {
  const quoted = text[value] === '"' && typeof fate === 'string' ? quote(fate) : undefined;
  return { from: value, to: lineEnd, text: quoted ?? emitScalar(fate, isTimeKey(key)) };
}

function isScalar(value: unknown): boolean {
  return typeof value === 'string' ? !value.includes('\n') : value !== null && typeof value !== 'object';
}
