// What the doctor finds: a fact, how bad it is, and the exact repair.
import type { Result } from '../../base/result.ts';

export interface Finding {
  /** A stable word for scripts. */
  readonly check: string;
  readonly severity: 'ok' | 'note' | 'warning' | 'error';
  readonly message: string;
  /** What a person types or does. */
  readonly repair?: string;
  /** What --fix does; absent where only a person can decide. */
  readonly fix?: () => Promise<Result<unknown>>;
}

export function fine(check: string, message: string): Finding {
  return { check, severity: 'ok', message };
}
