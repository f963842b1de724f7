// Worktrees of tasks by hand: made before a run needs one, or told to have gone another way than by sow.
import { join } from 'node:path';
import { fail, ok, type Result } from '../../base/result.ts';
import { commitOf } from '../../git/content/diff.ts';
import { isPerson } from '../../model/actor.ts';
import type { TaskState } from '../../model/generated/types.ts';
import { modeOf, type TaskScope } from '../../model/worktree/names.ts';
import { settingsOf, worktreeSettings } from '../config/settings.ts';
import { writeFields } from '../task/apply-move.ts';
import { change } from '../workspace/change.ts';
import type { Change } from '../workspace/decision.ts';
import { findSoundTask } from '../workspace/find-task.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { beginWorktree, holdsWork, logOpened, openWorktree } from './checkout/open.ts';
import { prepareWorktree } from './checkout/prepare.ts';
import { findWorktree, type WorktreeView } from './list.ts';

type Status = NonNullable<TaskState['worktree']>['status'];

/** The worktree that a run of the task would be given; one that is there is answered. */
export async function createWorktree(workspace: Workspace, ref: string): Promise<Result<WorktreeView>> {
  const opened = await change(workspace, { command: 'worktree add' }, (current) => {
    const task = findSoundTask(current.snapshot, ref);
    if (!task.ok) return task;
    const one = holdsWork(task.value)
      ? openWorktree(workspace, current, task.value, 'task')
      : beginWorktree(workspace, current, task.value, scopeIn(current));
    if (!one.ok) return one;
    if (one.value === undefined) return fail({ reason: 'no-project' });
    if (!one.value.isNew) return ok(one.value);
    const { worktree } = one.value;
    const written = writeFields(current, task.value, { worktree, updated_at: current.now });
    if (!written.ok) return written;
    logOpened(current, task.value.ref, one.value);
    return ok(one.value);
  });
  if (!opened.ok) return opened;
  const { worktree, directory } = opened.value;
  if (!workspace.context.dryRun) {
    const path = join(workspace.repository.root, directory);
    const made = await prepareWorktree(workspace, { ...worktree, path });
    if (!made.ok) return made;
  }
  return findWorktree(workspace, worktree.branch);
}

/** By the setting; who asks for one where there would be none gets one of the task's own. */
function scopeIn({ snapshot }: Change): TaskScope {
  const mode = modeOf(worktreeSettings(snapshot.settings).mode, settingsOf(snapshot.settings).maxConcurrency);
  return mode === 'off' ? 'task' : mode;
}

/** What became of the work on a branch, where sow did not see it; `merged` is told by markMerged. */
export function setWorktreeStatus(
  workspace: Workspace,
  ref: string,
  status: Exclude<Status, 'merged'>,
): Promise<Result<TaskState>> {
  return record(workspace, ref, () => ok({ status, merge_commit: undefined }));
}

/** The work was merged by other means, with this commit. */
export function markWorktreeMerged(
  workspace: Workspace,
  ref: string,
  commit: string,
): Promise<Result<TaskState>> {
  return record(workspace, ref, ({ branch }, { draft }, task) => {
    const merge_commit = commitOf(workspace.repository.root, commit);
    if (merge_commit === undefined) return fail({ reason: 'not-found', what: 'commit', ref: commit });
    draft.log(task, { type: 'merge_completed', branch, commit: merge_commit });
    return ok({ status: 'merged', merge_commit });
  });
}

type Stored = NonNullable<TaskState['worktree']>;

function record(
  workspace: Workspace,
  ref: string,
  decide: (
    worktree: Stored,
    current: Change,
    task: string,
  ) => Result<{ status: Status; merge_commit: string | undefined }>,
): Promise<Result<TaskState>> {
  return change(workspace, { command: 'worktree set' }, (current) => {
    if (!isPerson(current.actor))
      return fail({ reason: 'not-permitted', task: ref, verb: 'set the worktree of', actor: current.actor });
    const task = findSoundTask(current.snapshot, ref);
    if (!task.ok) return task;
    const { worktree } = task.value.state;
    if (!worktree)
      return fail({
        reason: 'not-found',
        what: 'worktree',
        ref: `of ${current.snapshot.short(task.value.ref)}`,
      });
    const decided = decide(worktree, current, task.value.ref);
    if (!decided.ok) return decided;
    const { status, merge_commit } = decided.value;
    const { merge_commit: _before, ...rest } = worktree;
    const told = { ...rest, status, ...(merge_commit !== undefined && { merge_commit }) };
    return writeFields(current, task.value, { worktree: told, updated_at: current.now });
  });
}
