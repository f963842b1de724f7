// A run that failed: why, in words, what the agent says itself before what its process shows; and what it failed of.
import type { ProcessEnd } from '../../process/agent-process.ts';
import type { Finish } from '../executor.ts';
import { causeOf } from './cause.ts';
import type { Seen } from './seen.ts';

export function failed(seen: Seen, end: ProcessEnd): Finish {
  const { end: told } = seen;
  const last = lastWords(seen);
  // Who was ended from outside, or ended well and exited badly, did not fail of what it met on its way.
  const blamed = end.error || end.signal || told?.ok ? '' : last;
  return { outcome: 'failed', text: textOf(seen, end, last), cause: causeOf(blamed, told?.status) };
}

function textOf({ end: told }: Seen, { exit, signal, error }: ProcessEnd, last: string): string {
  if (error) return `its program could not be started (${error})`;
  const how = signal ? `it was ended by ${signal}` : `it exited with ${exit}`;
  const silent = told === undefined ? ' without saying how it ended' : '';
  return last ? `${last} (${how})` : `${how}${silent}`;
}

function lastWords({ end: told, trouble, stderr }: Seen): string {
  return (told && !told.ok && told.text) || trouble || (stderr.split('\n').at(-1)?.trim() ?? '');
}
