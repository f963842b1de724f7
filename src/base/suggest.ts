// "Did you mean": the nearest word of a list, where it is near enough to be what was meant.

/** Nobody mistypes a longer word; what is longer is a text, and comparing texts costs the product of their lengths. */
const LONGEST = 64;

/** The words within a third of the length in edits, nearest first; at most three. */
export function nearest(word: string, words: readonly string[]): string[] {
  if (word.length > LONGEST) return [];
  const limit = Math.max(1, Math.floor(Math.max(word.length, 3) / 3));
  const wanted = word.toLowerCase();
  return words
    .map((candidate) => ({ candidate, distance: distanceWithin(limit, wanted, candidate.toLowerCase()) }))
    .filter(
      ({ candidate, distance: d }) =>
        (d <= limit && d < word.length) || (word.length >= 3 && candidate.startsWith(word)),
    )
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** Damerau's distance with adjacent transpositions; given up, as infinite, where it must be beyond the limit. */
function distanceWithin(limit: number, a: string, b: string): number {
  if (Math.abs(a.length - b.length) > limit) return Number.POSITIVE_INFINITY;
  let [above2, above, row]: [number[], number[], number[]] = [[], [], []];
  for (let j = 0; j <= b.length; j++) row[j] = j;
  for (let i = 1; i <= a.length; i++) {
    [above2, above, row] = [above, row, [i]];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (above2[j - 2] ?? 0) + 1);
      row[j] = best;
    }
    if (Math.min(...row) > limit && Math.min(...above) > limit) return Number.POSITIVE_INFINITY;
  }
  return row[b.length] ?? 0;
}
