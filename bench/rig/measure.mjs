// Times rows side by side: a round runs each row once, so that what disturbs the machine disturbs all of them alike.

/**
 * @param rows each with `run`, and with `before` and `after` where something has to be made ready or put back, untimed.
 * @returns the rows with their `times` in milliseconds; a first round is not counted.
 */
export function interleaved(rows, rounds) {
  const timed = rows.map((row) => ({ ...row, times: [] }));
  for (let round = -1; round < rounds; round++) {
    for (const row of timed) {
      row.before?.();
      const spent = timeOf(row.run);
      row.after?.();
      if (round >= 0) row.times.push(spent);
    }
  }
  return timed;
}

/** As `interleaved`, for what is awaited. */
export async function interleavedAsync(rows, rounds) {
  const timed = rows.map((row) => ({ ...row, times: [] }));
  for (let round = -1; round < rounds; round++) {
    for (const row of timed) {
      await row.before?.();
      const from = performance.now();
      await row.run();
      const spent = performance.now() - from;
      await row.after?.();
      if (round >= 0) row.times.push(spent);
    }
  }
  return timed;
}

export function timeOf(run) {
  const from = performance.now();
  run();
  return performance.now() - from;
}
