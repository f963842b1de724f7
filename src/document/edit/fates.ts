// What becomes of the entries of a collection: some go, the others stay or change, new ones come behind those that stay.
import { sameValue } from '../same-value.ts';

export interface Fates {
  /** Of each old entry its value afterwards, or GONE. */
  readonly old: readonly unknown[];
  readonly added: readonly Added[];
}

export interface Added {
  /** The index of the old entry that stays and that it comes behind; -1 is in front of all. */
  readonly behind: number;
  /** Undefined in a list. */
  readonly key: string | undefined;
  readonly value: unknown;
}

export const GONE = Symbol('gone');

/** Fields go where the schema has them, behind those that precede them; fields that it does not know go to the end. */
export function fateOfFields(
  names: readonly string[],
  wanted: Readonly<Record<string, unknown>>,
  order: readonly string[],
): Fates {
  const kept = new Map(Object.entries(wanted).filter(([, value]) => value !== undefined));
  const rank = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);
  const old = names.map((name) => (kept.has(name) ? kept.get(name) : GONE));
  const behind = (key: string): number =>
    names.findLastIndex((name, i) => old[i] !== GONE && (!order.includes(key) || rank(name) < rank(key)));
  const added = [...kept]
    .filter(([key]) => !names.includes(key))
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(([key, value]) => ({ behind: behind(key), key, value }));
  return { old, added };
}

/** Equal items stay; between them one changes into another, what is left over goes or is new. */
export function fateOfItems(before: readonly unknown[], wanted: readonly unknown[]): Fates {
  const old: unknown[] = before.map(() => GONE);
  const added: Added[] = [];
  let [i, j] = [0, 0];
  for (const [a, b] of [...commonItems(before, wanted), [before.length, wanted.length] as const]) {
    while (i < a && j < b) old[i++] = wanted[j++];
    const behind = i - 1;
    while (j < b) added.push({ behind, key: undefined, value: wanted[j++] });
    if (a < before.length) old[a] = wanted[b];
    [i, j] = [a + 1, b + 1];
  }
  return { old, added };
}

type Match = readonly [before: number, wanted: number];

function commonItems(before: readonly unknown[], wanted: readonly unknown[]): Match[] {
  const shorter = Math.min(before.length, wanted.length);
  const isSame = (a: number, b: number): boolean => sameValue(before[a], wanted[b]);
  let head = 0;
  while (head < shorter && isSame(head, head)) head++;
  let tail = 0;
  while (tail < shorter - head && isSame(before.length - 1 - tail, wanted.length - 1 - tail)) tail++;
  const [a, b] = [before.length - tail, wanted.length - tail];
  return [
    ...Array.from({ length: head }, (_, k): Match => [k, k]),
    ...longestCommon(head, a, b, isSame),
    ...Array.from({ length: tail }, (_, k): Match => [a + k, b + k]),
  ];
}

const MAX_CELLS = 250_000;

/** The longest common subsequence of what lies between `from` and the ends; none where that would take too long. */
function longestCommon(
  from: number,
  endA: number,
  endB: number,
  isSame: (a: number, b: number) => boolean,
): Match[] {
  const [rows, columns] = [endA - from, endB - from];
  if (rows * columns > MAX_CELLS) return [];
  const lengths = Array.from({ length: rows + 1 }, () => new Uint32Array(columns + 1));
  const at = (a: number, b: number): number => lengths[a - from]?.[b - from] ?? 0;
  for (let a = endA - 1; a >= from; a--)
    for (let b = endB - 1; b >= from; b--)
      (lengths[a - from] ?? [])[b - from] = isSame(a, b)
        ? at(a + 1, b + 1) + 1
        : Math.max(at(a + 1, b), at(a, b + 1));
  const found: Match[] = [];
  for (let [a, b] = [from, from]; a < endA && b < endB; ) {
    if (isSame(a, b)) found.push([a++, b++]);
    else if (at(a + 1, b) >= at(a, b + 1)) a++;
    else b++;
  }
  return found;
}
