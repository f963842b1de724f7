// What the file system refused, as a Failure. Anything else that was thrown is a bug and goes on.
import type { Failure } from '../../base/failure.ts';
import { fail, type Result } from '../../base/result.ts';

/** `committed` says on which side of the commit point the call failed. */
export function ioFailure(
  error: unknown,
  path: string,
  committed: boolean,
): Failure & { readonly reason: 'io' } {
  if (!hasCode(error)) throw error;
  return {
    reason: 'io',
    call: error.syscall ?? 'unknown',
    path: error.path ?? path,
    code: error.code,
    committed,
  };
}

/** Work that only reads: what the file system refuses is a failure of the command, not a bug. */
export function reading<T>(path: string, work: () => Result<T>): Result<T> {
  try {
    return work();
  } catch (error) {
    return fail(ioFailure(error, path, false));
  }
}

/** Whether the file system answered with one of these codes; without codes, whether it answered at all (Node's own are ERR_…). */
export function hasCode(
  error: unknown,
  ...codes: readonly string[]
): error is NodeJS.ErrnoException & { code: string } {
  if (!(error instanceof Error)) return false;
  const { code } = error as NodeJS.ErrnoException;
  return code !== undefined && (codes.length === 0 ? /^E[A-Z\d]+$/.test(code) : codes.includes(code));
}
