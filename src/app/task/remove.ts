// `task rm`: a task's whole folder in one transaction; its id is never given out again.
import { fail, ok, type Result } from '../../base/result.ts';
import { isPerson } from '../../model/actor.ts';
import type { Event } from '../../model/generated/types.ts';
import { childrenOf } from '../../model/graph/board.ts';
import { taskFolder } from '../../store/layout.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import { dependentsOf } from '../view/tasks.ts';
import { change } from '../workspace/change.ts';
import type { Change } from '../workspace/decision.ts';
import { findTask } from '../workspace/find-task.ts';
import type { Workspace } from '../workspace/workspace.ts';

export function removeTasks(
  workspace: Workspace,
  refs: readonly string[],
): Promise<Result<readonly string[]>> {
  return change(workspace, { command: 'task rm', again: removedBefore }, (current) => {
    const removed: string[] = [];
    for (const reference of refs) {
      const task = findTask(current.snapshot, reference);
      if (!task.ok) return task;
      const { ref, claim, state, file } = task.value;
      if (file.unread) return fail({ reason: 'invalid-state', diagnostics: file.diagnostics });
      if (!isPerson(current.actor))
        return fail({ reason: 'not-permitted', task: ref, verb: 'remove', actor: current.actor });
      if (claim === 'live' && state?.claim)
        return fail({ reason: 'claimed', task: ref, holder: state.claim.actor });
      removed.push(ref);
    }
    const held = removed.flatMap((ref) => stillNeeded(current.snapshot, ref, removed));
    if (held.length > 0)
      return fail({
        reason: 'refused',
        message: held.join('; '),
        hint: 'drop these edges first: sow task set <ref> depends_on-=<ref>',
      });
    for (const ref of removed) {
      const done = removeFolder(current, ref);
      if (!done.ok) return done;
    }
    return ok(removed);
  });
}

function removedBefore(_snapshot: Snapshot, events: readonly Event[]): readonly string[] | undefined {
  const removed = events.filter(({ type }) => type === 'removed').map(({ subject }) => subject);
  return removed.length > 0 ? removed : undefined;
}

function stillNeeded(snapshot: Snapshot, ref: string, going: readonly string[]): string[] {
  const children = childrenOf(snapshot.board, ref).map((child) => child.ref);
  const others = [...new Set([...dependentsOf(snapshot, ref), ...children])].filter(
    (other) => !going.includes(other),
  );
  return others.length > 0 ? [`${ref} is needed by ${others.join(', ')}`] : [];
}

function removeFolder(current: Change, ref: string): Result<void> {
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
  draft.log(ref, { type: 'removed', name: snapshot.task(ref)?.state?.name ?? '' });
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
