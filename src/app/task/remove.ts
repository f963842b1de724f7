// `task rm`: a task's whole folder in one transaction; its id is never given out again. What stands below it goes only with
// --cascade, and edges that lead to it only with --unlink: all of it in the same transaction, or nothing.
import { fail, ok, type Result } from '../../base/result.ts';
import { isPerson } from '../../model/actor.ts';
import type { Event } from '../../model/generated/types.ts';
import { childrenOf } from '../../model/graph/board.ts';
import { descendants } from '../../model/graph/tree/tree.ts';
import { taskFolder } from '../../store/layout.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import { checkpointBefore } from '../checkpoint/create.ts';
import { costsLeft } from '../cost/entries.ts';
import { batchesLeft } from '../graph/batch-events.ts';
import { change } from '../workspace/change.ts';
import type { Change } from '../workspace/decision.ts';
import { findTask } from '../workspace/find-task.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { edgesInto, unlink } from './unlink.ts';

export interface RemoveOptions {
  /** Also what stands below the tasks. */
  readonly cascade?: boolean;
  /** Also the edges of others that lead to them. */
  readonly unlink?: boolean;
}

export interface Removed {
  readonly removed: readonly string[];
  /** Whose edges were taken away: tasks by reference, phases by name. */
  readonly unlinked: readonly string[];
}

export async function removeTasks(
  workspace: Workspace,
  refs: readonly string[],
  options: RemoveOptions = {},
): Promise<Result<Removed>> {
  checkpointBefore(workspace, 'task rm');
  return change(workspace, { command: 'task rm', again: removedBefore }, (current) => {
    const going = goingWith(current, refs, options);
    if (!going.ok) return going;
    const into = edgesInto(current.snapshot, going.value);
    if (into.length > 0 && !options.unlink) {
      const message = into.map(({ name, on }) => `${on.join(', ')} is needed by ${name}`).join('; ');
      const [first = ''] = refs;
      return fail({ reason: 'refused', message, hint: `sow rm ${first} --unlink takes these edges away` });
    }
    for (const edges of into) {
      const done = unlink(current, edges);
      if (!done.ok) return done;
    }
    for (const ref of going.value) {
      const done = removeFolder(current, ref);
      if (!done.ok) return done;
    }
    return ok({ removed: going.value, unlinked: into.map(({ name }) => name) });
  });
}

function removedBefore(_snapshot: Snapshot, events: readonly Event[]): Removed | undefined {
  const removed = events.filter(({ type }) => type === 'removed').map(({ subject }) => subject);
  const unlinked = events.filter(({ type }) => type === 'dependency_removed').map(({ subject }) => subject);
  return removed.length > 0 ? { removed, unlinked } : undefined;
}

/** The named tasks and, with --cascade, all below them; nobody may be at work on one. */
function goingWith(
  { snapshot, actor }: Change,
  refs: readonly string[],
  { cascade }: RemoveOptions,
): Result<readonly string[]> {
  const going = new Set<string>();
  for (const reference of refs) {
    const task = findTask(snapshot, reference);
    if (!task.ok) return task;
    if (!isPerson(actor))
      return fail({ reason: 'not-permitted', task: task.value.ref, verb: 'remove', actor });
    going.add(task.value.ref);
    if (cascade) for (const { ref } of descendants(snapshot.board, task.value)) going.add(ref);
  }
  for (const ref of going) {
    const left = childrenOf(snapshot.board, ref).filter((child) => !going.has(child.ref));
    if (left.length > 0)
      return fail({
        reason: 'refused',
        message: `${ref} has the children ${left.map((child) => child.ref).join(', ')}`,
        hint: `sow rm ${refs.join(' ')} --cascade removes them too`,
      });
    const task = snapshot.task(ref);
    if (task?.file.unread) return fail({ reason: 'invalid-state', diagnostics: task.file.diagnostics });
    if (task?.claim === 'live' && task.state?.claim)
      return fail({ reason: 'claimed', task: ref, holder: task.state.claim.actor });
  }
  return ok([...going]);
}

/** A task with all its files, in one transaction; what undo could not bring back is refused. */
export function removeFolder(current: Change, ref: string): Result<void> {
  const { snapshot, draft } = current;
  const files = filesBelow(snapshot, taskFolder(ref));
  for (const path of files) {
    const text = snapshot.text(path);
    if (text === null) continue;
    if (text.includes('\ufffd')) {
      return fail({
        reason: 'refused',
        message: `.sow/${path} is not text; sow removes only what undo can bring back`,
        hint: 'move it away first',
      });
    }
    draft.setText(path, text, null);
  }
  draft.log(ref, {
    type: 'removed',
    name: snapshot.task(ref)?.state?.name ?? '',
    ...costsLeft(snapshot, ref),
    ...batchesLeft(snapshot, ref),
  });
  return ok(undefined);
}

/** Every file below a folder, relative to .sow. */
export function filesBelow(snapshot: Snapshot, folder: string): string[] {
  return snapshot.list(folder).flatMap((name) => {
    const path = `${folder}/${name}`;
    const below = snapshot.list(path);
    return below.length > 0 ? filesBelow(snapshot, path) : [path];
  });
}
