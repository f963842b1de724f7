// What an attack came to: figures for people, violations for the exit code.
export interface Report {
  readonly title: string;
  readonly figures: Readonly<Record<string, number | string>>;
  readonly violations: readonly string[];
  /** Why it could not be made here. */
  readonly skipped?: string;
}

export interface AttackOptions {
  readonly seed: number;
  /** How long it may go on; each attack has a least amount that it does in any case. */
  readonly ms?: number;
  readonly say?: (line: string) => void;
}

export function skip(title: string, reason: string): Report {
  return { title, figures: {}, violations: [], skipped: reason };
}

export function reportLine({ title, figures, violations, skipped }: Report): string {
  if (skipped !== undefined) return `${title}: skipped, ${skipped}`;
  const facts = Object.entries(figures).map(([name, value]) => `${name} ${value}`);
  const verdict = violations.length === 0 ? [] : [`${violations.length} VIOLATIONS`];
  return `${title}: ${[...facts, ...verdict].join(', ')}`;
}

export function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
