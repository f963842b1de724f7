// The logs of the project and its tasks as one stream, in order (timestamp, id).
import { ok, type Result } from '../../base/result.ts';
import type { Event } from '../../model/generated/types.ts';
import { inOrder } from '../../model/transition/history.ts';
import { onChange } from '../watch/on-change.ts';
import { findTask } from '../workspace/find-task.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { read } from './tasks.ts';

export interface EventsRequest {
  /** One task's events only. */
  readonly ref?: string | undefined;
  readonly types?: readonly string[] | undefined;
}

export function listEvents(workspace: Workspace, { ref, types }: EventsRequest): Result<readonly Event[]> {
  return read(workspace, (snapshot) => {
    const project = snapshot.projectHistory.events;
    const only = ref === undefined ? undefined : findTask(snapshot, ref);
    if (only && !only.ok) return only;
    const events = only
      ? only.value.history.events
      : [...project, ...snapshot.taskRefs.flatMap((one) => snapshot.task(one)?.history.events ?? [])];
    return ok(events.filter(({ type }) => !types?.length || types.includes(type)).sort(inOrder));
  });
}

/**
 * Those that stand there already, the last so many, and every one that comes, once each, also of tasks that are made
 * meanwhile; one that git brings late is given when it comes, whenever it happened.
 * @param deliver whether the reader got them; false ends the following
 */
export function followEvents(
  workspace: Workspace,
  request: EventsRequest & { readonly limit: number | undefined },
  deliver: (events: readonly Event[]) => Promise<boolean>,
): Promise<Result<void>> {
  const given = new Set<string>();
  let first = true;
  return onChange(workspace, async () => {
    const events = listEvents(workspace, request);
    // On a branch without a project nothing comes; it may come back.
    if (!events.ok) return events.failure.reason === 'no-project' && !first ? ok(true) : events;
    const fresh = events.value.filter(({ id }) => !given.has(id));
    const { limit = fresh.length } = first ? request : {};
    first = false;
    for (const { id } of fresh) given.add(id);
    const shown = limit === 0 ? [] : fresh.slice(-limit);
    return ok(shown.length === 0 || (await deliver(shown)));
  });
}
