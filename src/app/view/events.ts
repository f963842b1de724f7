// The logs of the project and its tasks as one stream, in order (timestamp, id).
import { ok, type Result } from '../../base/result.ts';
import type { Event } from '../../model/generated/types.ts';
import { inOrder } from '../../model/transition/history.ts';
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
