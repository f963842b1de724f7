// Two branches moved one task: whose status stands. One that went on from where the other stands is further; where the
// table leads from one to the other and not back, it leads there; else only a person can say.
import type { Status } from '../status.ts';
import { ROWS } from './transitions.ts';

/** Where a task stands in its life. */
export interface Stand {
  readonly status: Status;
  readonly iteration: number;
}

/** @returns the side whose status stands; undefined where the state machine does not say. */
export function reconcile(base: Stand, ours: Stand, theirs: Stand): 'ours' | 'theirs' | undefined {
  const isBeyond = (near: Stand, far: Stand): boolean =>
    steps(base, near) + steps(near, far) === steps(base, far) && Number.isFinite(steps(base, far));
  const oursIsBeyond = isBeyond(theirs, ours);
  const theirsIsBeyond = isBeyond(ours, theirs);
  if (oursIsBeyond !== theirsIsBeyond) return oursIsBeyond ? 'ours' : 'theirs';
  const toOurs = steps(theirs, ours) === 1;
  const toTheirs = steps(ours, theirs) === 1;
  if (toOurs !== toTheirs) return toOurs ? 'ours' : 'theirs';
  return undefined;
}

/** `complete` is submit and approve in one: counted as the two that it is. */
const STEPS = ROWS.filter(({ verb }) => verb !== 'complete');

/** How many moves lead from one stand to another. */
function steps(from: Stand, to: Stand): number {
  const seen = new Set([nameOf(from)]);
  for (let reached = [from], count = 0; reached.length > 0; count++) {
    if (reached.some((stand) => nameOf(stand) === nameOf(to))) return count;
    reached = reached.flatMap(nextOf).filter((stand) => {
      const isNew = stand.iteration <= to.iteration && !seen.has(nameOf(stand));
      seen.add(nameOf(stand));
      return isNew;
    });
  }
  return Number.POSITIVE_INFINITY;
}

function nextOf({ status, iteration }: Stand): Stand[] {
  return STEPS.filter(({ from }) => from.includes(status)).map(({ to, effects }) => ({
    status: to,
    iteration: iteration + (effects.includes('next-iteration') ? 1 : 0),
  }));
}

function nameOf({ status, iteration }: Stand): string {
  return `${status} ${iteration}`;
}
