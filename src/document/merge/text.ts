// Three texts of a document → one. Its values are merged first; then all three texts are brought to the merged value, so
// that only comments and spacing are left to be merged as lines. Conflicts get markers around single fields.
import { fieldOrder } from '../check/order.ts';
import { edit } from '../edit/edit.ts';
import type { RootName } from '../generated/shapes.ts';
import { sameValue } from '../same-value.ts';
import { isRecord } from '../yaml/emit.ts';
import { eolOf } from '../yaml/lines.ts';
import { parse } from '../yaml/parse.ts';
import { differences, type Hunk, mergeLines } from './lines.ts';
import { markConflict, type SideNames } from './markers.ts';
import type { Merged } from './merged.ts';
import { type MergeRules, mergeValues } from './value.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The texts of one document at its three places; base is null where both sides made it. */
export interface Three<T> {
  readonly base: T | null;
  readonly ours: T;
  readonly theirs: T;
}

export interface MergedText {
  readonly text: string;
  /** The fields that stand between markers. */
  readonly conflicts: readonly string[];
  readonly value: Fields;
}

/** @throws Error when a text is no sound document (the caller has parsed them before). */
export function mergeTexts(
  root: RootName,
  texts: Three<string>,
  values: Three<Fields>,
  rules: MergeRules,
  names: SideNames,
): MergedText {
  const merged = mergeValues(values.base ?? undefined, values.ours, values.theirs, rules);
  const value = fieldsOf(merged.ours);
  const brought = (text: string): string => bring(root, text, value);
  const text = mergeComments(value, {
    base: texts.base === null ? null : brought(texts.base),
    ours: brought(texts.ours),
    theirs: brought(texts.theirs),
  });
  const conflicts = [...new Set(merged.conflicts.map(([field = '']) => field))];
  return { text: mark(root, text, merged, conflicts, names), conflicts, value };
}

/** The text with all its fields as wanted. */
function bring(root: RootName, text: string, wanted: Fields): string {
  const standing = parse('', text).value ?? {};
  const fields = [...new Set([...Object.keys(standing), ...Object.keys(wanted)])];
  return edit(
    text,
    fields.map((field) => ({ path: [field], value: wanted[field] })),
    (at) => fieldOrder(root, at),
  );
}

/** Texts of equal values, which differ in comments, spacing and order; ours where lines of both would be no such document. */
function mergeComments(value: Fields, { base, ours, theirs }: Three<string>): string {
  if (ours === theirs || theirs === base) return ours;
  const split = (text: string): string[] => text.split('\n');
  const text = mergeLines(split(base ?? ours), split(ours), split(theirs)).join('\n');
  return sameValue(parse('', text).value, value) ? text : ours;
}

function mark(
  root: RootName,
  text: string,
  merged: Merged,
  conflicts: readonly string[],
  names: SideNames,
): string {
  if (conflicts.length === 0) return text;
  const eol = eolOf(text);
  const ended = text.endsWith('\n') ? text : text + eol;
  const lines = ended.split(eol);
  const theirs = fieldsOf(merged.theirs);
  const order = fieldOrder(root, []);
  const inOrder = [...conflicts].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  const variant = (fields: readonly string[]): Replacement[] => {
    const other = edit(
      ended,
      fields.map((field) => ({ path: [field], value: theirs[field] })),
      (at) => fieldOrder(root, at),
    ).split(eol);
    const hunks = differences(lines, other);
    const wanted = merged.conflicts.some((path) => path.length === 1 && path[0] === fields[0])
      ? joined(hunks)
      : hunks;
    return wanted.map((hunk) => replacementOf(hunk, lines, other, names));
  };
  const single = inOrder.flatMap((field) => variant([field])).sort((a, b) => a.from - b.from);
  // Fields that share a line, as within brackets, share their markers.
  const overlap = single.some(({ to }, i) => to > (single[i + 1]?.from ?? lines.length));
  return replaceLines(lines, overlap ? variant(inOrder) : single).join(eol);
}

interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

function replacementOf(
  { a, b }: Hunk,
  lines: readonly string[],
  other: readonly string[],
  names: SideNames,
): Replacement {
  return { from: a[0], to: a[1], lines: markConflict(lines.slice(...a), other.slice(...b), names) };
}

/** A field that is one thing is chosen whole. */
function joined(hunks: readonly Hunk[]): readonly Hunk[] {
  const [first, last] = [hunks[0], hunks.at(-1)];
  return first && last ? [{ a: [first.a[0], last.a[1]], b: [first.b[0], last.b[1]] }] : [];
}

function replaceLines(lines: readonly string[], replacements: readonly Replacement[]): string[] {
  let at = 0;
  const replaced = replacements.flatMap(({ from, to, lines: put }) => {
    const kept = lines.slice(at, from);
    at = to;
    return [...kept, ...put];
  });
  return [...replaced, ...lines.slice(at)];
}

function fieldsOf(value: unknown): Fields {
  return isRecord(value) ? value : {};
}
