// `worktree sync`: the trunk learns what has come to the project's branch, and on request a task's worktree what has come to
// the trunk.
import { join } from 'node:path';
import { fail, ok, type Result } from '../../../base/result.ts';
import { endMerge, headOf, mergeInside } from '../../../git/checkout/task-checkout.ts';
import { readQuietly } from '../../../store/transaction/quiet.ts';
import { checkStart } from '../../run/start/check-start.ts';
import { read } from '../../view/tasks.ts';
import { findSoundTask } from '../../workspace/find-task.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { commitWork } from '../checkout/keep-work.ts';
import { holdsWork, standsAt } from '../checkout/open.ts';
import { advanceTrunk, readTrunk, startingPoint } from './trunk.ts';

export interface Synced {
  readonly branch: string;
  readonly before: string | null;
  readonly after: string;
}

/** Each branch that was asked for, the trunk first. */
export async function syncWorktrees(
  workspace: Workspace,
  refs: readonly string[],
): Promise<Result<readonly Synced[]>> {
  const sound = checkStart(workspace);
  if (!sound.ok) return sound;
  const trunk = syncTrunk(workspace);
  if (!trunk.ok) return trunk;
  const synced = [trunk.value];
  for (const ref of refs) {
    const one = await syncTask(workspace, ref, trunk.value);
    if (!one.ok) return one;
    synced.push(one.value);
  }
  return ok(synced);
}

function syncTrunk(workspace: Workspace): Result<Synced> {
  const trunk = readQuietly(workspace.store, (snapshot) => readTrunk(workspace, snapshot));
  if (!trunk.ok) return trunk;
  const { branch, at } = trunk.value;
  const start = startingPoint(workspace, trunk.value);
  if (!start.ok) return start;
  const { commit, conflicts } = start.value;
  if (commit === undefined) return conflict(`${workspace.store.head()} and ${branch}`, conflicts);
  const moved = advanceTrunk(workspace, commit);
  return moved.ok ? ok({ branch, before: at ?? null, after: commit }) : moved;
}

function conflict(
  both: string,
  files: readonly string[],
  hint = 'change one side so that both agree',
): Result<never> {
  return fail({ reason: 'refused', message: `${both} changed the same lines: ${files.join(', ')}`, hint });
}

async function syncTask(workspace: Workspace, ref: string, trunk: Synced): Promise<Result<Synced>> {
  const found = read(workspace, (snapshot) => {
    const task = findSoundTask(snapshot, ref);
    if (!task.ok) return task;
    const short = snapshot.short(task.value.ref);
    const branch = holdsWork(task.value) ? task.value.state.worktree?.branch : undefined;
    const directory = branch === undefined ? undefined : standsAt(workspace, branch);
    if (branch === undefined || directory === undefined)
      return fail({ reason: 'not-found', what: 'worktree', ref: `of ${short}` });
    if (task.value.claim === 'live')
      return fail({ reason: 'claimed', task: short, holder: task.value.state.claim?.actor ?? 'somebody' });
    return ok({ ref: task.value.ref, short, branch, path: join(workspace.repository.root, directory) });
  });
  if (!found.ok) return found;
  const { branch, path, short } = found.value;
  const before = headOf(path);
  if (workspace.context.dryRun) return ok({ branch, before, after: before });
  const kept = await commitWork(workspace, found.value.ref, undefined, path);
  if (!kept.ok) return kept;
  if (kept.value.kind === 'cannot')
    return fail({ reason: 'refused', message: `${short}: ${kept.value.why}` });
  const merged = mergeInside(path, trunk.after, `Merge ${trunk.branch} into ${branch}`);
  if (!merged.ok) return merged;
  if (merged.value.open.length === 0) return ok({ branch, before, after: headOf(path) });
  const ended = endMerge(path);
  if (!ended.ok) return ended;
  return conflict(`${branch} and ${trunk.branch}`, merged.value.open, `sow worktree resolve ${short}`);
}
