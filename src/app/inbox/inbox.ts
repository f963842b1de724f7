// `inbox`: what has arrived on this machine and a reader has not been shown yet, whenever it happened: lines that a pull
// brings late are new as well. What counts as read is told by whoever has printed it.
import { createHash } from 'node:crypto';
import { ok, type Result } from '../../base/result.ts';
import { isValid } from '../../document/check/check.ts';
import type { Event } from '../../model/generated/types.ts';
import { concerns, isBroadcast, isNews } from '../../model/people/addressed.ts';
import { isSamePerson } from '../../model/people/names.ts';
import { inOrder } from '../../model/transition/history.ts';
import { taskLog } from '../../store/layout.ts';
import { logLines } from '../../store/state/log.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import { read } from '../view/tasks.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { markSeen, seenBy } from './seen.ts';

export interface InboxRequest {
  /** At most so many, the oldest first; the others stay unread. */
  readonly limit?: number | undefined;
  /** Only what others did on the reader's tasks, and what is for all. */
  readonly mine?: boolean;
}

export interface Inbox {
  readonly reader: string;
  readonly events: readonly Event[];
  /** How many were unread, those that are given included. */
  readonly total: number;
  /** To be called when they have been shown: from then on they count as read. */
  read(): Result<void>;
}

export function openInbox(workspace: Workspace, { limit, mine = false }: InboxRequest): Result<Inbox> {
  const caller = workspace.caller();
  if (!caller.ok) return caller;
  const reader = caller.value.actor;
  const { store } = workspace;
  return read(workspace, (snapshot) => {
    const seen = seenBy(store, reader);
    const unread = arrivalsIn(snapshot).filter(
      (event) => !seen.has(event.id) && isNews(event) && (!mine || isFor(snapshot, event, reader)),
    );
    const events = unread.sort(inOrder).slice(0, limit ?? unread.length);
    const ids = events.map(({ id }) => id);
    return ok({
      reader,
      events,
      total: unread.length,
      read: () => (ids.length > 0 ? markSeen(store, reader, ids) : ok(undefined)),
    });
  });
}

function isFor(snapshot: Snapshot, event: Event, reader: string): boolean {
  if (isSamePerson(event.actor, reader)) return false;
  return isBroadcast(event) || concerns(snapshot.task(event.subject)?.state, reader);
}

function arrivalsIn(snapshot: Snapshot): Event[] {
  return [
    ...snapshot.projectHistory.events,
    ...snapshot.taskRefs.flatMap((ref) => [
      ...(snapshot.task(ref)?.history.events ?? []),
      ...plainProgress(snapshot, ref),
    ]),
  ];
}

/** Lines of the seed's own form have no id: what they say, and where, stands for it. */
function plainProgress(snapshot: Snapshot, ref: string): Event[] {
  return logLines(snapshot.text(taskLog(ref)) ?? '').flatMap(({ value, text }): Event[] => {
    if (!value || value.v !== undefined || !isValid('progress', value)) return [];
    const id = createHash('sha256').update(`${ref}\0${text}`).digest('hex').slice(0, 32);
    const { timestamp, agent } = value;
    return [
      {
        ...value,
        v: 1,
        id,
        timestamp: String(timestamp),
        type: 'progress',
        subject: ref,
        actor: `agent:${agent}`,
      },
    ];
  });
}
