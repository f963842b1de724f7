// Git's conflict markers: written around single fields, and read back as the two sides.

export interface Conflict {
  /** Offsets of the opening marker's line. */
  readonly from: number;
  readonly to: number;
  readonly ours: Version;
  readonly theirs: Version;
}

export interface Version {
  /** As the marker names it, such as HEAD or a branch. */
  readonly name: string;
  readonly text: string;
}

/** Names of the two sides, as they stand behind the markers. */
export interface SideNames {
  readonly ours: string;
  readonly theirs: string;
}

export function markConflict(ours: readonly string[], theirs: readonly string[], names: SideNames): string[] {
  return [`<<<<<<< ${names.ours}`, ...ours, '=======', ...theirs, `>>>>>>> ${names.theirs}`];
}

const CONFLICT =
  /^<{7}(?: (.*))?\r?\n([\s\S]*?)(?:^\|{7}(?: .*)?\r?\n[\s\S]*?)?^={7}\r?\n([\s\S]*?)^>{7}(?: (.*))?$/gm;

/** Every conflict that stands in a text whole; a line that only looks like a marker is none. */
export function conflictsIn(text: string): Conflict[] {
  return [...text.matchAll(CONFLICT)].map((match) => ({
    from: match.index,
    to: match.index + (/^.*/.exec(match[0])?.[0].trimEnd().length ?? 0),
    ours: { name: nameOf(match[1], 'ours'), text: match[2] ?? '' },
    theirs: { name: nameOf(match[4], 'theirs'), text: match[3] ?? '' },
  }));
}

/** One side's whole text; what is in no conflict stands on both sides. */
export function sideOf(text: string, side: 'ours' | 'theirs'): string {
  return text.replace(
    new RegExp(`${CONFLICT.source}\\n?`, 'gm'),
    (_whole, _a, ours: string, theirs: string) => (side === 'ours' ? ours : theirs),
  );
}

function nameOf(marker: string | undefined, side: string): string {
  return marker?.trim() || side;
}
