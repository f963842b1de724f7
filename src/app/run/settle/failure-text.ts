// Why a run failed, in words for people, with where to read on.
import type { Claimed, JobEnd } from '../../../run/job.ts';

export function failureText(
  { ref, short, run, executor }: Claimed,
  { end, finish, halted, unprepared }: JobEnd,
): string {
  if (unprepared && finish.text !== undefined) return finish.text;
  // Short, for it stands in lists; what works on no task has no name there.
  const more = ref === '' ? `its output is in .sow/local/runs/${run}/stderr.log` : `see sow logs ${short}`;
  if (halted) return halted.text;
  if (end.error) return `the executor ${executor.name} could not be started (${end.error})`;
  if (finish.text !== undefined) return `${finish.text}; ${more}`;
  if (end.signal) return `the agent was ended by ${end.signal}; ${more}`;
  return `the agent exited with ${end.exit}; ${more}`;
}
