// Durations as they are written: a whole number of seconds, minutes or hours.

export function durationMs(text: string): number {
  const unit = { s: 1000, m: 60_000, h: 3_600_000 }[text.slice(-1)] ?? 1000;
  return Number(text.slice(0, -1)) * unit;
}
