// Taking checkouts away: what is changed in one, on no other branch, or worked on right now, is only taken by force. What is
// begun is written down first, so that a removal that was cut short is finished by `recover`.
import { relative } from 'node:path';
import { fail, ok, type Result } from '../../base/result.ts';
import { deleteRef, isAncestor } from '../../git/checkout/objects.ts';
import { changedIn } from '../../git/checkout/task-checkout.ts';
import {
  listWorktrees,
  pruneWorktrees,
  removeWorktree,
  type Worktree,
} from '../../git/checkout/worktrees.ts';
import { readRefs } from '../../git/refs.ts';
import type { Repository } from '../../git/repository.ts';
import { refOf, trunkOf } from '../../model/worktree/names.ts';
import { readQuietly } from '../../store/transaction/quiet.ts';
import { writeFields } from '../task/apply-move.ts';
import { change } from '../workspace/change.ts';
import { isSound } from '../workspace/find-task.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { whileGitIsOurs } from './checkout/git-lock.ts';
import { findWorktree, listAll, type WorktreeView } from './list.ts';

export interface RemoveRequest {
  /** A branch, a path or a task. */
  readonly name: string;
  /** Also where something would be lost. */
  readonly force?: boolean;
}

export interface RemovedWorktree {
  readonly worktree: WorktreeView;
  /** Its branch went with it: all it holds is merged. */
  readonly branchRemoved: boolean;
}

export async function removeOne(
  workspace: Workspace,
  { name, force = false }: RemoveRequest,
): Promise<Result<RemovedWorktree>> {
  const found = findWorktree(workspace, name);
  if (!found.ok) return found;
  const { value: one } = found;
  if (isGone(workspace, one)) return fail({ reason: 'not-found', what: 'worktree', ref: name });
  const never = neverRemoved(one);
  if (never !== undefined) return refuse(one, never);
  const loss = force ? undefined : whatIsLost(workspace, one);
  if (loss !== undefined) return refuse(one, loss);
  return take(workspace, one, force);
}

/** Only the state knows of it any more. */
function isGone({ repository }: Workspace, { path, branch }: WorktreeView): boolean {
  const ref = refOf(branch ?? '');
  return path === null && !readRefs(repository, [ref]).has(ref);
}

function refuse(one: WorktreeView, why: string): Result<never> {
  return fail({ reason: 'refused', message: `${one.path ?? one.branch} is not removed: ${why}` });
}

function neverRemoved(one: WorktreeView): string | undefined {
  if (one.main) return 'the main checkout stays';
  if (one.here) return 'the call was made inside it';
  return one.locked ? 'git has it locked' : undefined;
}

function whatIsLost(workspace: Workspace, one: WorktreeView): string | undefined {
  const held = heldIn(workspace, one);
  if (held !== undefined) return held;
  const changed = one.path === null || one.missing ? [] : changedIn(one.path);
  if (changed.length > 0)
    return `it holds what is not committed: ${changed.slice(0, 5).join(', ')} (--force)`;
  return one.record && !isMerged(workspace, one)
    ? `what is on ${one.branch} is not merged (--force; the branch stays)`
    : undefined;
}

/** All that its branch holds is on the trunk or on the project's branch, as the state or git knows. */
function isMerged(workspace: Workspace, { branch, record }: WorktreeView): boolean {
  if (record?.status === 'merged') return true;
  const { root } = workspace.repository;
  const project = readQuietly(workspace.store, (snapshot) => snapshot.project.value);
  if (branch === null || !project) return false;
  const names = [branch, trunkOf(project.name), project.branch].map(refOf);
  const refs = readRefs(workspace.repository, names);
  const tip = refs.get(refOf(branch));
  if (tip === undefined) return true;
  return [...refs].some(([name, commit]) => name !== refOf(branch) && isAncestor(root, tip, commit));
}

async function take(
  workspace: Workspace,
  one: WorktreeView,
  force: boolean,
): Promise<Result<RemovedWorktree>> {
  const { root } = workspace.repository;
  const merged = one.record !== undefined && isMerged(workspace, one);
  if (workspace.context.dryRun) return ok({ worktree: one, branchRemoved: merged });
  const noted = await noteRemoval(workspace, one);
  if (!noted.ok) return noted;
  return whileGitIsOurs(workspace, `worktree remove ${one.branch}`, async () => {
    // A recovery that came first has finished it already.
    const stands = one.path !== null && workspace.context.io.stat(one.path) !== null;
    if (one.path !== null && !one.missing && stands) {
      const removed = removeWorktree(root, one.path, force);
      if (!removed.ok) return gitRefused(removed.failure);
    } else if (one.missing) pruneWorktrees(root);
    const branchRemoved = merged && removeBranch(workspace.repository, one.branch);
    return ok({ worktree: one, branchRemoved });
  });
}

function gitRefused(failure: { readonly reason: string; readonly message?: string }): Result<never> {
  const hint = 'commit or stash it there first, or --force; the branch stays';
  return fail({ reason: 'refused', message: failure.message ?? failure.reason, hint });
}

function removeBranch(repository: Repository, branch: string | null): boolean {
  const ref = refOf(branch ?? '');
  const tip = readRefs(repository, [ref]).get(ref);
  return tip !== undefined && deleteRef(repository.root, ref, tip).ok;
}

/** What was merged stays so, checkout or not: the trunk is told by it. */
function noteRemoval(workspace: Workspace, { record }: WorktreeView): Promise<Result<void>> {
  if (!record || record.status === 'merged') return Promise.resolve(ok(undefined));
  return change(workspace, { command: 'worktree remove' }, (current) => {
    for (const ref of record.tasks) {
      const task = current.snapshot.task(ref);
      if (!task || !isSound(task) || task.state.worktree?.branch !== record.branch_name) continue;
      const worktree = { ...task.state.worktree, status: 'removed' as const };
      const written = writeFields(current, task, { worktree, updated_at: current.now });
      if (!written.ok) return written;
    }
    return ok(undefined);
  });
}

function heldIn({ store }: Workspace, { path, project, record }: WorktreeView): string | undefined {
  const within = project && path !== null ? { ...store, dir: `${path}/.sow` } : store;
  const held = readQuietly(within, (snapshot) =>
    snapshot.taskRefs.filter(
      (ref) =>
        snapshot.task(ref)?.claim === 'live' &&
        (project !== undefined || record?.tasks.includes(ref) === true),
    ),
  );
  return held.length > 0 ? `${held.join(', ')} are being worked on there` : undefined;
}

export interface Pruned {
  readonly path: string;
  readonly branch: string | null;
  /** missing: only git remembered it; merged: its work is on the trunk. */
  readonly why: 'missing' | 'merged';
}

/** What git still lists and whose folder is gone, and worktrees of tasks whose work is merged and that hold nothing else. */
export async function pruneAll(workspace: Workspace): Promise<Result<readonly Pruned[]>> {
  const { root } = workspace.repository;
  const missing = listWorktrees(root).filter((one) => one.missing);
  const all = listAll(workspace);
  if (!all.ok) return all;
  const merged = all.value.filter(
    (one) =>
      one.path !== null &&
      !one.missing &&
      one.record?.status === 'merged' &&
      neverRemoved(one) === undefined &&
      whatIsLost(workspace, one) === undefined,
  );
  const pruned = [...missing.map((one) => told(one, 'missing')), ...merged.map((one) => told(one, 'merged'))];
  if (workspace.context.dryRun) return ok(pruned);
  for (const one of merged) {
    const removed = await take(workspace, one, false);
    if (!removed.ok) return removed;
  }
  const forget = async (): Promise<Result<string>> => pruneWorktrees(root);
  const forgotten = missing.length > 0 ? await whileGitIsOurs(workspace, 'worktree prune', forget) : ok('');
  return forgotten.ok ? ok(pruned) : forgotten;
}

function told(
  { path, branch }: Pick<Worktree, 'branch'> & { readonly path: string | null },
  why: Pruned['why'],
): Pruned {
  return { path: path ?? '', branch, why };
}

/** The way to a worktree from the folder of the call. */
export function shownFrom({ context }: Workspace, path: string): string {
  return relative(context.cwd, path) || '.';
}
