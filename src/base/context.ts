// What a use case is given of the world. Time, ids, files and streams come from here, so that a test can replay them.
import type { Event } from './event.ts';
import type { Io } from './io.ts';

export interface Context {
  /** The folder the command was called in (after -C). */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  /** A new UUIDv7. */
  readonly newId: () => string;
  /** From 0 up to 1. */
  readonly random: () => number;
  readonly io: Io;
  /** Aborted by the first SIGINT or SIGTERM. */
  readonly signal: AbortSignal;
  /** Aborted by the second: kill at once. */
  readonly killSignal: AbortSignal;
  /** Progress and notices, as they happen. */
  readonly report: (event: Event) => void;
  /** The words given with --actor, if any. */
  readonly actor?: string;
  /** The id given with --request-id, if any. */
  readonly request?: string;
  /** Decide everything and write nothing. */
  readonly dryRun: boolean;
  /** The argument vector of this program, for the `sow` that agents find on their PATH. */
  readonly program: readonly string[];
}
