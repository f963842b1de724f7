// The flags of commands that start agents.

import { durationMs } from '../app/config/duration.ts';
import type { ExecutorWishes } from '../app/run/executors/executors.ts';
import { fail, ok, type Result } from '../base/result.ts';
import type { Flags } from './spec.ts';

export function wishesOf(flags: Flags): ExecutorWishes {
  const word = flags.string('permissions');
  // The table allows no other words.
  const permissions = word === 'read' || word === 'edit' || word === 'full' ? word : undefined;
  return { executor: flags.string('executor'), permissions };
}

/** Milliseconds; undefined where the flag is not given. */
export function durationFlag(flags: Flags, name: string): Result<number | undefined> {
  const text = flags.string(name);
  if (text === undefined) return ok(undefined);
  if (/^[1-9][0-9]*(s|m|h)$/.test(text)) return ok(durationMs(text));
  const message = `--${name} is a whole number of seconds, minutes or hours, as 90s, 60m or 2h; not ${text}`;
  return fail({ reason: 'usage', message });
}
