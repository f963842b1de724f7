// `worktree resolve`: what cannot be merged is made to merge, in the task's own worktree: by one side's word, by a person who
// edits there, or by the agent whose work it is.
import { join } from 'node:path';
import { fail, ok, type Result } from '../../../base/result.ts';
import { mergeInside, takeSide } from '../../../git/checkout/task-checkout.ts';
import { isPerson } from '../../../model/actor.ts';
import { resolvedMove } from '../../../model/worktree/conflict.ts';
import { trunkOf } from '../../../model/worktree/names.ts';
import { moveTasks } from '../../task/move-tasks.ts';
import { read } from '../../view/tasks.ts';
import { change } from '../../workspace/change.ts';
import { findSoundTask, type SoundTask } from '../../workspace/find-task.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { commitWork } from '../checkout/keep-work.ts';
import { folderFor, holdsWork, standsAt } from '../checkout/open.ts';
import { prepareWorktree } from '../checkout/prepare.ts';
import { applyMergeMove } from './merge.ts';
import { takeWork } from './take-work.ts';
import { advanceTrunk } from './trunk.ts';

export interface ResolveRequest {
  readonly ref: string;
  /** ours: the task's lines hold; theirs: the trunk's; agent: its agent is resumed with it; absent: a person edits. */
  readonly how?: 'ours' | 'theirs' | 'agent' | undefined;
}

export interface Resolved {
  readonly ref: string;
  readonly short: string;
  readonly status: string;
  /** The worktree, relative to the top of the checkout. */
  readonly directory: string;
  /** Paths in it that are still to be decided. */
  readonly open: readonly string[];
}

interface Sought {
  readonly task: SoundTask;
  readonly short: string;
  readonly branch: string;
  readonly trunk: string;
  readonly directory: string;
}

export async function resolveWorktree(
  workspace: Workspace,
  { ref, how }: ResolveRequest,
): Promise<Result<Resolved>> {
  const caller = workspace.caller();
  if (!caller.ok) return caller;
  const { actor } = caller.value;
  if (!isPerson(actor)) return fail({ reason: 'not-permitted', task: ref, verb: 'resolve', actor });
  const sought = seek(workspace, ref);
  if (!sought.ok) return sought;
  if (how === 'agent') return askAgent(workspace, sought.value);
  const { short, task, directory } = sought.value;
  if (workspace.context.dryRun)
    return ok({ ref: task.ref, short, status: task.state.status, directory, open: [] });
  const merged = await mergeThere(workspace, sought.value, how);
  if (!merged.ok) return merged;
  if (merged.value.length > 0)
    return ok({ ref: task.ref, short, status: task.state.status, directory, open: merged.value });
  return backToReview(workspace, sought.value, how ?? 'hand');
}

function seek(workspace: Workspace, ref: string): Result<Sought> {
  return read(workspace, (snapshot) => {
    const found = findSoundTask(snapshot, ref);
    if (!found.ok) return found;
    const { value: task } = found;
    const short = snapshot.short(task.ref);
    const branch = task.state.worktree?.branch;
    if (branch === undefined || !holdsWork(task))
      return fail({
        reason: 'refused',
        message: `${short} has no work that waits for a merge`,
        hint: 'sow worktree list',
      });
    if (task.claim === 'live')
      return fail({ reason: 'claimed', task: short, holder: task.state.claim?.actor ?? 'somebody' });
    const trunk = trunkOf(snapshot.project.value?.name ?? '');
    const directory = standsAt(workspace, branch) ?? folderFor({ snapshot }, branch);
    return ok({ task, short, branch, trunk, directory });
  });
}

async function askAgent(workspace: Workspace, sought: Sought): Promise<Result<Resolved>> {
  const { task, short, trunk, directory } = sought;
  const { pause } = task.state;
  if (task.state.status !== 'paused' || pause?.cause !== 'conflict')
    return fail({
      reason: 'refused',
      message: `${short} is not paused by a conflict`,
      hint: `sow worktree resolve ${short}`,
    });
  const text = `Your work cannot be merged: ${pause.text}. In your worktree, run \`git merge ${trunk}\`, make both sides' changes hold, commit the merge, and submit again.`;
  const moved = await moveTasks(workspace, { verb: 'answer', refs: [task.ref], text });
  if (!moved.ok) return moved;
  return ok({ ref: task.ref, short, status: moved.value[0]?.to ?? 'in_progress', directory, open: [] });
}

/** What is still open in the worktree afterwards. */
async function mergeThere(
  workspace: Workspace,
  { task, branch, trunk, directory, short }: Sought,
  how: 'ours' | 'theirs' | undefined,
): Promise<Result<readonly string[]>> {
  const path = join(workspace.repository.root, directory);
  const base = task.state.worktree?.base ?? '';
  const ready = await prepareWorktree(workspace, { branch, base, path });
  if (!ready.ok) return ready;
  const kept = await commitWork(workspace, task.ref, undefined, path);
  if (!kept.ok) return kept;
  if (kept.value.kind === 'cannot') {
    const { why } = kept.value;
    return fail({
      reason: 'refused',
      message: `${short}: ${why}`,
      hint: `edit them in ${directory}, then call again`,
    });
  }
  const tip = advanceTrunk(workspace);
  if (!tip.ok) return tip;
  const message = `Merge ${trunk} into ${branch}`;
  const merged = mergeInside(path, trunk, message, how);
  if (!merged.ok) return merged;
  const { open } = merged.value;
  if (open.length === 0 || how === undefined) return ok(open);
  const taken = takeSide(path, how, message);
  return taken.ok ? ok([]) : taken;
}

async function backToReview(workspace: Workspace, sought: Sought, how: string): Promise<Result<Resolved>> {
  const { task, directory, short } = sought;
  const done = await change(workspace, { command: 'worktree resolve' }, (current) => {
    const found = findSoundTask(current.snapshot, task.ref);
    if (!found.ok) return found;
    const { status, pause } = found.value.state;
    if (status !== 'paused' || pause?.cause !== 'conflict') return ok(status);
    const moved = applyMergeMove(current, found.value, (state) => resolvedMove(state, current.now, how));
    return moved.ok ? ok(moved.value.to) : moved;
  });
  if (!done.ok) return done;
  // Where nobody reviews, it is merged now.
  const took = await takeWork(workspace, [task.ref]);
  if (!took.ok) return took;
  const status = took.value.get(task.ref)?.status ?? done.value;
  return ok({ ref: task.ref, short, status, directory, open: [] });
}
