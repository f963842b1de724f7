// `context`: what is shared on a task and its parents, and who said what since when.
import { fail, ok, type Result } from '../../base/result.ts';
import type { Event } from '../../model/generated/types.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import { read } from '../view/tasks.ts';
import { findTask } from '../workspace/find-task.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type ContextFile, contextsOf } from './read-context.ts';

export interface ShownContext {
  readonly ref: string;
  readonly short: string;
  /** The task's own first, then those of its parents. */
  readonly contexts: readonly ContextFile[];
  /** Contributions on all of them, oldest first. */
  readonly contributions: readonly Event[];
}

/** @param since a time, or the id of an event: only what came later */
export function showContext(workspace: Workspace, reference: string, since?: string): Result<ShownContext> {
  return read(workspace, (snapshot) => {
    const task = findTask(snapshot, reference);
    if (!task.ok) return task;
    const { ref } = task.value;
    const contexts = contextsOf(snapshot, ref);
    if (!contexts.ok) return contexts;
    const said = contributionsOn(snapshot, [ref, ...contexts.value.map((one) => one.ref)]);
    const from = since === undefined ? -1 : startOf(said, since);
    if (from === undefined)
      return fail({
        reason: 'usage',
        message: `${JSON.stringify(since)} is neither a time nor the id of an event`,
      });
    const contributions = said.filter((event, index) =>
      typeof from === 'number' ? index > from : Date.parse(event.timestamp) > from.time,
    );
    return ok({ ref, short: snapshot.short(ref), contexts: contexts.value, contributions });
  });
}

function startOf(said: readonly Event[], since: string): number | { readonly time: number } | undefined {
  const index = said.findIndex(({ id }) => id === since);
  if (index >= 0) return index;
  const time = /^\d{4}-\d\d-\d\d/.test(since) ? Date.parse(since) : Number.NaN;
  return Number.isNaN(time) ? undefined : { time };
}

function contributionsOn(snapshot: Snapshot, refs: readonly string[]): Event[] {
  return [...new Set(refs)]
    .flatMap((ref) => snapshot.task(ref)?.history.events.filter(({ type }) => type === 'shared') ?? [])
    .sort((a, b) => Date.parse(a.timestamp) - Date.parse(b.timestamp) || (a.id < b.id ? -1 : 1));
}
