// What an exploration has come to, and how it is told.

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

export function tell({ crashPoints, schedules, images, acknowledged, residues, violations }: Tally): string {
  const of = (kind: ViolationKind): string =>
    `${kind} ${violations.filter((violation) => violation.kind === kind).length}`;
  const told = [...residues].map(([name, count]) => `${name} ${grouped(count)}`).join(', ');
  const counts = [
    `crash points ${grouped(crashPoints)}`,
    `schedules ${grouped(schedules)}`,
    `power images ${grouped(images)}`,
    `acknowledged ${grouped(acknowledged)}`,
  ];
  const others = violations.some(({ kind }) => kind === 'other') ? [of('other')] : [];
  const wrong = [of('lost'), of('doubled'), of('torn'), of('brought back'), ...others];
  return [...counts, ...wrong, `residues ${told === '' ? 'none' : `(${told})`}`].join(', ');
}

function grouped(count: number): string {
  return count.toLocaleString('en-US');
}

export function tellViolation({ kind, where, what }: Violation): string {
  return `${kind.toUpperCase()} ${where}\n  ${what}`;
}
