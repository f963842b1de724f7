// What was booked by hand is taken back by a line of its own, as logs are never cut, and made again by booking it anew.
import { fail, ok, type Result } from '../../base/result.ts';
import type { Event } from '../../model/generated/types.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import type { Entry } from '../../store/transaction/entry.ts';
import type { Change } from '../workspace/decision.ts';

/** Whether all that the change did was to book costs, or to take them back. */
export function isOfCosts({ files, lines }: Entry): boolean {
  const types = eventsOf({ lines }).map(({ type }) => type);
  return files.length === 0 && types.length > 0 && types.every((type) => type === 'cost' || type === BACK);
}

const BACK = 'cost_taken_back';

export function takeBackCosts({ snapshot, draft }: Change, entry: Entry): Result<void> {
  for (const event of eventsOf(entry)) {
    const { subject, id } = event;
    const standing = eventsIn(snapshot, subject);
    if (event.type === 'cost') {
      if (!standing.some((one) => one.id === id) || standing.some((one) => one.cost === id))
        return nothingTo(entry, 'sow cost tells what is booked');
      draft.log(subject, { type: BACK, cost: id });
      continue;
    }
    const booked = standing.find((one) => one.id === event.cost);
    if (!booked || standing.some((one) => one.instead_of === id))
      return nothingTo(entry, 'sow cost add books it anew');
    draft.log(subject, { ...factsOf(booked), instead_of: id });
  }
  return ok(undefined);
}

function nothingTo({ command }: Entry, hint: string): Result<never> {
  return fail({ reason: 'refused', message: `there is nothing left of \`${command}\` to take back`, hint });
}

/** Without what every line is given when it is written. */
function factsOf(event: Event): Event {
  const {
    v: _v,
    id: _id,
    timestamp: _at,
    actor: _actor,
    request: _request,
    subject: _subject,
    ...facts
  } = event;
  return facts as Event;
}

function eventsIn({ projectHistory, task }: Snapshot, subject: string): readonly Event[] {
  return subject === 'project' ? projectHistory.events : (task(subject)?.history.events ?? []);
}

export function eventsOf({ lines }: Pick<Entry, 'lines'>): Event[] {
  return lines.map(({ line }) => JSON.parse(line) as Event);
}
