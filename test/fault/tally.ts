// What an exploration in memory has come to.
import type { Report } from './report.ts';

export type ViolationKind = 'lost' | 'doubled' | 'torn' | 'brought back' | 'other';

export interface Violation {
  readonly kind: ViolationKind;
  /** Enough to make it happen again: the use case, the fault or the schedule. */
  readonly where: string;
  readonly what: string;
}

export type Residue = 'saved in between' | 'moved back and finished' | 'edited over and voided';

export interface Tally {
  crashPoints: number;
  schedules: number;
  images: number;
  acknowledged: number;
  readonly residues: Map<Residue, number>;
  readonly violations: Violation[];
}

export function newTally(): Tally {
  return { crashPoints: 0, schedules: 0, images: 0, acknowledged: 0, residues: new Map(), violations: [] };
}

export function reportOf(title: string, tally: Tally): Report {
  const counts = {
    'crash points': tally.crashPoints,
    schedules: tally.schedules,
    'power images': tally.images,
    acknowledged: tally.acknowledged,
    ...Object.fromEntries([...tally.residues].map(([name, count]) => [`residue: ${name}`, count])),
  };
  return {
    title,
    figures: Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0)),
    violations: tally.violations.map(tellViolation),
  };
}

export function tellViolation({ kind, where, what }: Violation): string {
  return `${kind} ${where}\n  ${what}`;
}
