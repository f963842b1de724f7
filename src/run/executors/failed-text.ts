// Why a run failed, in words: what the agent says itself before what its process shows.
import type { ProcessEnd } from '../process/agent-process.ts';
import type { Seen } from './seen.ts';

export function failedText(
  { end: told, trouble, stderr }: Seen,
  { exit, signal, error }: ProcessEnd,
): string {
  if (error) return `its program could not be started (${error})`;
  const last = (told && !told.ok && told.text) || trouble || stderr.split('\n').at(-1)?.trim();
  const how = signal ? `it was ended by ${signal}` : `it exited with ${exit}`;
  const silent = told === undefined ? ' without saying how it ended' : '';
  return last ? `${last} (${how})` : `${how}${silent}`;
}
