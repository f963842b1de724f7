// A field as a register that many write at once: which of the values written may a read still find?
import type { Span } from './history.ts';

export interface Write extends Span {
  /** undefined stands for any value. */
  readonly value: string | undefined;
  /** Whether it surely happened; one that did not happen for certain overwrites nothing for certain. */
  readonly certain: boolean;
}

export interface Found extends Span {
  readonly value: string;
}

/**
 * A value may be found when someone wrote it before the read ended, and nobody surely overwrote it between the end of that
 * write and the beginning of the read.
 */
export function mayBeFound(writes: readonly Write[], found: Found): boolean {
  return writes.some(
    (write) =>
      (write.value === undefined || write.value === found.value) &&
      write.from <= found.to &&
      !writes.some((later) => later.certain && later.from > write.to && later.to < found.from),
  );
}
