// A change of a text as replaced ranges.

export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The text with the splices made; undefined where two of them overlap. Of those at one place the first comes first. */
export function applySplices(text: string, splices: readonly Splice[]): string | undefined {
  let result = '';
  let done = 0;
  for (const splice of [...splices].sort((a, b) => a.from - b.from || a.to - b.to)) {
    if (splice.from < done) return undefined;
    result += text.slice(done, splice.from) + splice.text;
    done = splice.to;
  }
  return result + text.slice(done);
}
