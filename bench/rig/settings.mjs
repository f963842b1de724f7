// How much is measured: the environment makes a run shorter, or tries it on other sizes.

/** How often each row runs; figures are medians and minima of so many. */
export const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 15);

/** Tasks of the projects, from small to large. */
export const SIZES = (process.env.BENCH_SIZES ?? '10,1000,10000').split(',').map(Number);

export const LARGEST = Math.max(...SIZES);

export function thousands(count) {
  return count.toLocaleString('en-US');
}
