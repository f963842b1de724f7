// Which events are news, and whom they are for.
import type { Event, TaskState } from '../generated/types.ts';
import { isSamePerson } from './names.ts';

/** What happens inside of a run or an orchestration is no news, and a private note is for nobody else. */
const UNTOLD = /^(noted|cost|run_.*|batch_.*)$/;

export function isNews({ type }: Event): boolean {
  return !UNTOLD.test(type);
}

/** What is for all: discoveries, and what happens to the project and its phases. */
export function isBroadcast(event: Event): boolean {
  return !event.subject.includes('/') || (event.type === 'shared' && event.kind === 'discovery');
}

/** Whether somebody should do the task, holds it or takes part in it. */
export function concerns(state: TaskState | undefined, reader: string): boolean {
  const is = (name: string | undefined): boolean => name !== undefined && isSamePerson(name, reader);
  if (!state) return false;
  return (
    is(state.assignee) ||
    is(state.claim?.actor) ||
    (state.participants ?? []).some(({ agent_id }) => is(agent_id))
  );
}
