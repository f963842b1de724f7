// Why a run failed, in words for people, with where to read on.
import type { Claimed, JobEnd } from '../../../run/job.ts';

export function failureText({ run, executor }: Claimed, { end, finish, halted, unprepared }: JobEnd): string {
  if (unprepared && finish.text !== undefined) return finish.text;
  const log = `.sow/local/runs/${run}/stderr.log`;
  if (halted) return halted.text;
  if (end.error) return `the executor ${executor.name} could not be started (${end.error})`;
  if (finish.text !== undefined) return `${finish.text}; its output is in ${log}`;
  if (end.signal) return `the agent was ended by ${end.signal}; its output is in ${log}`;
  return `the agent exited with ${end.exit}; its output is in ${log}`;
}
