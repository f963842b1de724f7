// What many times come to, and whether that is what was aimed at.

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

export function minimum(numbers) {
  return Math.min(...numbers);
}

/**
 * @param figure of medians, `least` of minima: on a busy machine the first may miss what the second, with less waiting in it, meets.
 * @returns 'pass', 'short', 'short (minima pass)', or nothing where nothing was aimed at.
 */
export function verdict({ figure, least, target }) {
  if (target === undefined) return '';
  if (rounded(figure) <= target) return 'pass';
  return rounded(least) <= target ? 'short (minima pass)' : 'short';
}

/** As it is printed, so that no verdict contradicts the figure beside it. */
function rounded(figure) {
  return Number(figure.toFixed(2));
}

/** A row in milliseconds that is judged in milliseconds. */
export function inMilliseconds({ name, times, target }) {
  const [figure, least] = [median(times), minimum(times)];
  return { name, median: figure, min: least, measured: 'ms', figure, least, unit: 'ms', target };
}

/** A row that is judged as a multiple of another, medians with medians and minima with minima. */
export function asMultiple({ name, times, target }, floor, unit, measured = 'ms') {
  const [middle, least] = [median(times), minimum(times)];
  const figure = middle / median(floor);
  return { name, median: middle, min: least, measured, figure, least: least / minimum(floor), unit, target };
}

/** Whether a cost stays as it is from the first size to the last, as minima in units of F tell. */
export function curveOf(ratios, { tolerance = 0.25 } = {}) {
  const [first, last] = [ratios[0], ratios.at(-1)];
  return last <= first * (1 + tolerance) ? 'flat' : 'grows';
}
