// Lines against lines: where two texts differ, and what two texts made of a third.

/** Lines [from, to) of the first text stand where [from, to) of the second stand. */
export interface Hunk {
  readonly a: readonly [from: number, to: number];
  readonly b: readonly [from: number, to: number];
}

/** Above this many pairs of lines a difference is told as one hunk. */
const MAX_PAIRS = 4_000_000;

/** Every place where two texts differ, in order. */
export function differences(a: readonly string[], b: readonly string[]): Hunk[] {
  const hunks: Hunk[] = [];
  let [i, j] = [0, 0];
  for (const [x, y] of [...matches(a, b), [a.length, b.length] as const]) {
    if (x > i || y > j) hunks.push({ a: [i, x], b: [j, y] });
    [i, j] = [x + 1, y + 1];
  }
  return hunks;
}

/** Both sides' changes; where they changed the same lines, ours and then the comments that only they have. */
export function mergeLines(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
): string[] {
  const mine = new Map(matches(base, ours));
  const other = new Map(matches(base, theirs));
  const merged: string[] = [];
  let [i, j, k] = [0, 0, 0];
  for (let line = 0; line <= base.length; line++) {
    const [x, y] = line < base.length ? [mine.get(line), other.get(line)] : [ours.length, theirs.length];
    if (x === undefined || y === undefined) continue;
    merged.push(...mergeChunk(base.slice(i, line), ours.slice(j, x), theirs.slice(k, y)));
    if (line < base.length) merged.push(base[line] ?? '');
    [i, j, k] = [line + 1, x + 1, y + 1];
  }
  return merged;
}

function mergeChunk(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
): readonly string[] {
  const same = (a: readonly string[], b: readonly string[]): boolean =>
    a.length === b.length && a.every((line, i) => line === b[i]);
  if (same(base, theirs) || same(ours, theirs)) return ours;
  if (same(base, ours)) return theirs;
  const isNew = (line: string): boolean => /^\s*#/.test(line) && !ours.includes(line) && !base.includes(line);
  return [...ours, ...theirs.filter(isNew)];
}

/** Pairs of equal lines, the longest common sequence of them. */
function matches(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const middle = common(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  return [
    ...range(head).map((i) => [i, i] as const),
    ...middle.map(([i, j]) => [i + head, j + head] as const),
    ...range(tail).map((i) => [a.length - tail + i, b.length - tail + i] as const),
  ];
}

function common(a: readonly string[], b: readonly string[]): [number, number][] {
  if (a.length * b.length === 0 || a.length * b.length > MAX_PAIRS) return [];
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

function range(length: number): number[] {
  return Array.from({ length }, (_, i) => i);
}
