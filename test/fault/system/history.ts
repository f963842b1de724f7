// What the storm remembers of a round: every call, every write from outside and every read, each with the time within
// which it took effect. The verdict is made from this and from the files, never from the timing of the moment.
export interface Span {
  /** Milliseconds of the harness's own clock. */
  readonly from: number;
  readonly to: number;
}

export interface Call extends Span {
  readonly verb: string;
  readonly actor: string;
  readonly request: string;
  /** Ids of the tasks it was to change; empty for `add`. */
  readonly tasks: readonly string[];
  /** What `set` gave metadata.n, or the name `add` gave. */
  readonly value?: string;
  readonly code: number | null;
  /** Says itself that nothing was to be done: the same state again, or a request that was answered before. */
  readonly idle: boolean;
  readonly killed: boolean;
  readonly stopped: boolean;
  readonly stderr: string;
}

/** A file that was replaced from outside. */
export interface OutsideWrite extends Span {
  readonly by: 'editor' | 'git';
  readonly task: string;
  /** undefined: git failed half way, and any value may stand. */
  readonly values: Fields | undefined;
}

export interface Fields {
  /** metadata.n, which `sow set` writes. */
  readonly n: string;
  /** domain, which only editors and git write. */
  readonly h: string;
}

export interface SeenTask extends Fields {
  readonly id: string;
  readonly name: string;
  readonly trusted: boolean;
  readonly broken: boolean;
}

export interface Read extends Span {
  readonly command: string;
  readonly tasks: readonly SeenTask[];
}

export interface Round {
  readonly calls: readonly Call[];
  readonly outside: readonly OutsideWrite[];
  readonly reads: readonly Read[];
  /** While HEAD stood on another branch for certain. */
  readonly away: readonly Span[];
  readonly faults: readonly string[];
}

export function isAcknowledged(call: Call): boolean {
  return call.code === 0;
}

/** May have written without saying so: it was killed, or failed after its commit. */
export function isUncertain(call: Call): boolean {
  return call.killed || (call.code === 7 && /"committed": true/.test(call.stderr));
}

/**
 * Until when a call may still take effect: what a dead one left is finished by the next command that writes, and its end
 * is the latest at which that can have happened.
 */
export function effectiveEnd(call: Call, calls: readonly Call[]): number {
  if (!isUncertain(call)) return call.to;
  const successors = calls.filter((other) => isAcknowledged(other) && other.from > call.to);
  return Math.min(...successors.map(({ to }) => to), Number.POSITIVE_INFINITY);
}
