// Who takes part in a project, told from its tasks and their events alone: what each holds, was given and has done.
import { isPerson } from '../actor.ts';
import type { Event, TaskState } from '../generated/types.ts';
import { isTerminal } from '../status.ts';
import { isSamePerson, personOf } from './names.ts';

export interface WorkedTask {
  readonly ref: string;
  readonly state: TaskState | undefined;
  readonly events: readonly Event[];
}

export interface Participant {
  readonly name: string;
  /** The tasks it has joined, with what it does there. */
  readonly joined: readonly { readonly task: string; readonly role?: string; readonly joined_at: string }[];
  /** Open tasks that it should do. */
  readonly assigned: readonly string[];
  /** Tasks that it has claimed now. */
  readonly holds: readonly string[];
  /** Open tasks that it should do or holds. */
  readonly open: number;
  /** The work expected of those. */
  readonly hours: number;
  readonly done_today: number;
  /** 0 to 100: ten for an open task, five for an hour of it, less five for each that was done today. */
  readonly load: number;
  readonly last_seen?: string;
  readonly last_event?: string;
}

/** Above this the work should be shared out anew. */
export const HEAVY_LOAD = 80;

/** @param today `2026-01-31`, in UTC */
export function participantsOf(tasks: readonly WorkedTask[], today: string): Participant[] {
  return namesIn(tasks)
    .map((name) => describe(name, tasks, today))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** Everybody once; a name with its kind stands for the bare one. */
function namesIn(tasks: readonly WorkedTask[]): string[] {
  const names: string[] = [];
  const add = (given: string | undefined): void => {
    if (given === undefined || given === 'orchestrator' || given === 'hand') return;
    const name = personOf(given);
    const known = names.findIndex((other) => isSamePerson(other, name));
    if (known < 0) names.push(name);
    else if (/^(human|agent):/.test(name)) names[known] = name;
  };
  for (const { state, events } of tasks) {
    for (const { actor } of events) add(actor);
    for (const { agent_id } of state?.participants ?? []) add(agent_id);
    add(state?.assignee);
    add(state?.claim?.actor);
  }
  return names;
}

function describe(name: string, tasks: readonly WorkedTask[], today: string): Participant {
  const is = (other: unknown): boolean => typeof other === 'string' && isSamePerson(name, other);
  const live = tasks.filter(({ state }) => state && !isTerminal(state.status));
  const joined = tasks.flatMap(({ ref, state }) =>
    (state?.participants ?? [])
      .filter(({ agent_id }) => is(agent_id))
      .map(({ role, joined_at }) => ({ task: ref, ...(role !== undefined && { role }), joined_at })),
  );
  const holds = live.filter(({ state }) => is(state?.claim?.actor));
  const assigned = live.filter(({ state }) => is(state?.assignee));
  const open = live.filter((task) => holds.includes(task) || assigned.includes(task));
  const hours = open.reduce((sum, { state }) => sum + (state?.estimated_hours ?? 0), 0);
  const done = tasks.filter((task) => doneBy(task, is) && task.state?.completed_at?.startsWith(today)).length;
  const last = tasks
    .flatMap(({ events }) => events.filter(({ actor }) => is(actor)))
    .reduce<Event | undefined>(
      (newest, one) => (newest && newest.timestamp >= one.timestamp ? newest : one),
      undefined,
    );
  return {
    name,
    joined,
    assigned: assigned.map(({ ref }) => ref),
    holds: holds.map(({ ref }) => ref),
    open: open.length,
    hours,
    done_today: done,
    load: Math.min(100, Math.max(0, 10 * open.length + 5 * hours - 5 * done)),
    ...(last && { last_seen: last.timestamp, last_event: last.type }),
  };
}

/** Who held it last before it was completed, else who was to do it. */
function doneBy({ state, events }: WorkedTask, is: (name: unknown) => boolean): boolean {
  return state?.status === 'completed' && is(workerOf(events) ?? state.assignee);
}

export function workerOf(events: readonly Event[]): string | undefined {
  const last = events.findLast(({ type }) => type === 'claimed' || type === 'submitted');
  const holder = last && (last.type === 'claimed' ? last.holder : last.actor);
  const name = typeof holder === 'string' ? holder : last?.actor;
  return name === undefined || isPerson(name) ? name : personOf(name);
}
