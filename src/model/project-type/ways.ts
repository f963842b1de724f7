// The ways out of the state a project stands in, and which of them `advance` takes.
import type { ProjectType, TypeEvent } from '../generated/types.ts';
import type { Board } from '../graph/board.ts';
import { describeGuard, missingOf } from './guards.ts';
import { stateOf } from './types.ts';

export interface Way {
  readonly event: string;
  readonly to: string;
  readonly description: string;
  readonly requires: readonly string[];
  /** Empty when the way is open. */
  readonly missing: readonly string[];
}

export function waysFrom(type: ProjectType, state: string, board: Board): Way[] {
  return (stateOf(type, state)?.events ?? []).map(({ event, to, description, guards = [] }) => ({
    event,
    to,
    description,
    requires: guards.map(describeGuard),
    missing: guards.flatMap((guard) => missingOf(board, guard)),
  }));
}

export type Choice =
  | { readonly kind: 'event'; readonly event: TypeEvent; readonly way: Way }
  /** The state has no way out. */
  | { readonly kind: 'end' }
  /** No event of that name leads out of this state; `known` tells whether the type has it elsewhere. */
  | { readonly kind: 'unknown'; readonly known: boolean }
  /** One has to be named: the type leaves it to intent, or several are open. */
  | { readonly kind: 'several'; readonly events: readonly string[] };

/** @param named the event that was asked for; the state's own choice when undefined. */
export function chooseWay(type: ProjectType, state: string, board: Board, named: string | undefined): Choice {
  const ways = waysFrom(type, state, board);
  const take = (name: string | undefined): Choice => {
    const event = stateOf(type, state)?.events?.find((one) => one.event === name);
    const way = ways.find((one) => one.event === name);
    const known = type.states.some(({ events }) => events?.some((one) => one.event === name));
    return event && way ? { kind: 'event', event, way } : { kind: 'unknown', known };
  };
  if (named !== undefined) return take(named);
  if (ways.length < 2) return ways.length === 0 ? { kind: 'end' } : take(ways[0]?.event);
  const open = ways.filter(({ missing }) => missing.length === 0);
  const byGuards = stateOf(type, state)?.choice === 'guards';
  if (byGuards && open.length === 1) return take(open[0]?.event);
  return { kind: 'several', events: (byGuards && open.length > 1 ? open : ways).map(({ event }) => event) };
}
