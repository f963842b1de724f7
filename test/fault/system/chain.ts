// The life of one task as its log tells it: one chain of moves, and its file at the end of it.
import type { GroundTask, LoggedEvent } from './ground.ts';

/** metadata.n in the text of a state file. */
export function numberOf(state: string): string | undefined {
  return fieldOf(state, /^ {2}"?n"?: (.+)$/m);
}

export function statusOf(state: string): string | undefined {
  return fieldOf(state, /^status: (.+)$/m);
}

function fieldOf(state: string, pattern: RegExp): string | undefined {
  return pattern.exec(state)?.[1]?.replace(/^(["'])(.*)\1$/, '$2');
}

/** What breaks the chain: an event that does not follow the one before, a claim on a claimed task, another end in the file. */
export function moved({ id, state, events }: GroundTask): string[] {
  const moves = events.filter(({ to }) => to !== undefined);
  const faults: string[] = [];
  let last: LoggedEvent | undefined;
  let holder: string | undefined;
  for (const event of moves) {
    if (last && (event.prev?.join() !== last.id || event.from !== last.to))
      faults.push(`torn: ${event.type} of ${id} does not follow ${last.type}`);
    if (event.type === 'claimed' && holder !== undefined)
      faults.push(`doubled: ${id} was claimed for ${event.holder} while ${holder} held it`);
    holder = event.type === 'claimed' ? (event.holder ?? event.actor) : undefined;
    last = event;
  }
  if (last && statusOf(state) !== last.to)
    faults.push(`lost: ${id} is ${statusOf(state)}, and its last event says ${last.to}`);
  return faults;
}
