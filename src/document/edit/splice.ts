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
  const real = splices.filter(({ from, to, text: put }) => to > from || put !== '');
  for (const splice of real.sort((a, b) => a.from - b.from || a.to - b.to)) {
    if (splice.from < done) return undefined;
    result += text.slice(done, splice.from) + splice.text;
    done = splice.to;
  }
  return result + text.slice(done);
}

export function insertion(at: number, text: string): Splice {
  return { from: at, to: at, text };
}

export function removal(from: number, to: number): Splice {
  return { from, to, text: '' };
}
