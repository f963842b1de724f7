// What an attack came to: figures for people, violations for the exit code.

export interface Report {
  readonly title: string;
  readonly figures: Readonly<Record<string, number | string>>;
  /** Each begins with its kind where it has one: lost, doubled, torn, mixed, brought back. */
  readonly violations: readonly string[];
  /** The longest that anybody waited for an answer, in milliseconds. */
  readonly worstWait?: number;
  /** Why it could not be made here. */
  readonly skipped?: string;
}

export interface AttackOptions {
  readonly seed: number;
  /** How long it may go on, in milliseconds; each attack has a least amount that it does in any case. */
  readonly ms?: number;
  readonly say?: (line: string) => void;
}

/** Figures that mean the same in every report that has them. */
const SUMMED = [
  'crash points',
  'schedules',
  'power images',
  'kills',
  'stops',
  'commits',
  'acknowledged',
] as const;
const KINDS = ['lost', 'doubled', 'torn', 'brought back'] as const;

export function skip(title: string, reason: string): Report {
  return { title, figures: {}, violations: [], skipped: reason };
}

export function reportLine({ title, figures, violations, worstWait, skipped }: Report): string {
  if (skipped !== undefined) return `${title}: skipped, ${skipped}`;
  const facts = Object.entries(figures).map(([name, value]) => `${name} ${grouped(value)}`);
  const wait = worstWait === undefined ? [] : [`worst wait ${seconds(worstWait)}`];
  const verdict = violations.length === 0 ? [] : [`${violations.length} VIOLATIONS`];
  return `${title}: ${[...facts, ...wait, ...verdict].join(', ')}`;
}

/** All reports in one line. */
export function summary(reports: readonly Report[]): string {
  const sums = SUMMED.map((name) => `${name} ${grouped(sum(reports, ({ figures }) => figures[name]))}`);
  const violations = reports.flatMap((report) => report.violations);
  const kinds = KINDS.map((kind) => `${kind} ${violations.filter((one) => isOf(kind, one)).length}`);
  const others = violations.filter((one) => !KINDS.some((kind) => isOf(kind, one))).length;
  const worst = Math.max(0, ...reports.map(({ worstWait = 0 }) => worstWait));
  const rest = others === 0 ? [] : [`other ${others}`];
  return [...sums, ...kinds, ...rest, `worst wait ${seconds(worst)}`].join(', ');
}

/** The kind stands first, or after the seed or round. */
export function isOf(kind: string, violation: string): boolean {
  return violation.startsWith(kind) || violation.includes(`: ${kind}`);
}

function sum(reports: readonly Report[], figure: (report: Report) => number | string | undefined): number {
  return reports.reduce((total, report) => {
    const value = figure(report);
    return typeof value === 'number' ? total + value : total;
  }, 0);
}

function grouped(value: number | string): string {
  return typeof value === 'number' ? value.toLocaleString('en-US') : value;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
