// `30d`, `12h`, `90m`.

/** Undefined where the text is no age. */
export function ageMs(text: string): number | undefined {
  const [, count, unit] = /^(\d+)([dhm])$/.exec(text) ?? [];
  if (count === undefined || unit === undefined) return undefined;
  return Number(count) * ({ d: 86_400_000, h: 3_600_000, m: 60_000 }[unit] ?? 0);
}
