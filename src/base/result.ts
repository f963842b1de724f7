// Expected trouble is a value: a Result is either what was asked for or the Failure that prevented it.
import type { Failure } from './failure.ts';

export type Ok<T> = { readonly ok: true; readonly value: T };
export type Failed = { readonly ok: false; readonly failure: Failure };
export type Result<T> = Ok<T> | Failed;

export function ok<T>(value: T): Ok<T> {
  return { ok: true, value };
}

export function fail(failure: Failure): Failed {
  return { ok: false, failure };
}

/** Ends an exhaustive switch: a new member of a union breaks the build at each place that must learn of it. */
export function unreachable(value: never): never {
  throw new Error(`Unreachable: ${JSON.stringify(value)}`);
}
