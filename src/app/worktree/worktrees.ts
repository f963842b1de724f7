// Worktrees for whole projects on other branches: made beside each other under .sow/worktrees of the main checkout, from
// inside any of them. No checkout that stands is ever switched.
import { dirname, join, relative, resolve } from 'node:path';
import { fail, ok, type Result } from '../../base/result.ts';
import { nearest } from '../../base/suggest.ts';
import { commitHolds, defaultBranch, hasCommits, localBranches } from '../../git/branches.ts';
import {
  addWorktree,
  isBranchName,
  listWorktrees,
  pruneWorktrees,
  removeWorktree,
  type Worktree,
} from '../../git/worktrees.ts';
import { makeFolders } from '../../store/disk/files.ts';
import { ioFailure } from '../../store/disk/io-failure.ts';
import { PROJECT } from '../../store/layout.ts';
import { readQuietly } from '../../store/transaction/quiet.ts';
import { type OpenProject, projectIn } from '../project/list.ts';
import type { Workspace } from '../workspace/workspace.ts';

export type Scope = 'main' | 'project' | 'task';

export interface WorktreeView extends Worktree {
  readonly scope: Scope;
  /** The command was called inside it. */
  readonly here: boolean;
  readonly project: OpenProject | undefined;
}

/** Branches of tasks are sow's own; every other worktree may hold a project. */
const TASK_BRANCH = /^sow\/[^/]+\/[^/]+-\d{3}$/;

/** The main checkout first, then as git lists them. */
export function listAll(workspace: Workspace): Result<readonly WorktreeView[]> {
  const { root } = workspace.repository;
  return ok(
    listWorktrees(root).map((one) => ({
      ...one,
      scope: one.main ? 'main' : TASK_BRANCH.test(one.branch ?? '') ? 'task' : 'project',
      here: one.path === root,
      project: one.missing ? undefined : projectIn(workspace, one.path),
    })),
  );
}

/** @param name a branch, or a path as the caller sees it. */
export function findWorktree(workspace: Workspace, name: string): Result<WorktreeView> {
  const all = listAll(workspace);
  if (!all.ok) return all;
  const path = resolve(workspace.context.cwd, name);
  const found = all.value.find((one) => one.branch === name) ?? all.value.find((one) => one.path === path);
  if (found) return ok(found);
  const near = nearest(
    name,
    all.value.flatMap(({ branch }) => branch ?? []),
  );
  return fail({ reason: 'not-found', what: 'worktree', ref: name, near });
}

export interface AddRequest {
  readonly branch: string;
  /** Where a new branch begins; HEAD of the checkout of the call, if that brings no other project along. */
  readonly base?: string | undefined;
}

export interface AddedWorktree {
  readonly path: string;
  readonly branch: string;
  /** Where the branch that was made begins. */
  readonly base?: string;
  readonly branchMade: boolean;
  readonly changed: boolean;
}

/** A branch that has a worktree already is answered with it. */
export function addForBranch(workspace: Workspace, { branch, base }: AddRequest): Result<AddedWorktree> {
  const { root } = workspace.repository;
  if (!isBranchName(root, branch))
    return fail({
      reason: 'usage',
      message: `${JSON.stringify(branch)} is no branch name`,
      hint: 'feat/login',
    });
  const standing = listWorktrees(root).find((one) => one.branch === branch);
  if (standing) return ok({ path: standing.path, branch, branchMade: false, changed: false });
  if (!hasCommits(root))
    return fail({
      reason: 'refused',
      message: 'there is no commit a worktree could begin at',
      hint: 'git commit',
    });
  const made = !localBranches(root).includes(branch);
  if (!made && base !== undefined)
    return fail({
      reason: 'usage',
      message: `the branch ${branch} is there already; it begins nowhere else`,
    });
  const home = worktreesFolder(workspace);
  const path = join(home, branch);
  if (workspace.context.io.stat(path) !== null)
    return fail({
      reason: 'refused',
      message: `${path} is in the way`,
      hint: 'move it away, or sow worktree prune',
    });
  const start = made ? (base ?? startOf(root)) : undefined;
  const done = ok({
    path,
    branch,
    ...(start !== undefined && { base: start }),
    branchMade: made,
    changed: true,
  });
  if (workspace.context.dryRun) return done;
  const hidden = hide(workspace, home);
  if (!hidden.ok) return hidden;
  const added = addWorktree(root, path, branch, start);
  return added.ok ? done : added;
}

/** A branch for another project must not begin with the one that is open here. */
function startOf(root: string): string {
  const isFree = (commit: string): boolean => !commitHolds(root, commit, `.sow/${PROJECT}`);
  const main = defaultBranch(root);
  const isThere = main !== undefined && localBranches(root).includes(main);
  return !isFree('HEAD') && isThere && isFree(main) ? main : 'HEAD';
}

/** Only what nobody works in: git itself refuses where something would be lost. */
export function removeOne(workspace: Workspace, name: string): Result<WorktreeView> {
  const found = findWorktree(workspace, name);
  if (!found.ok) return found;
  const { value: one } = found;
  const wrong = one.main
    ? 'the main checkout stays'
    : one.here
      ? 'the call was made inside it'
      : one.locked
        ? 'git has it locked'
        : heldIn(workspace, one);
  if (wrong !== undefined)
    return fail({ reason: 'refused', message: `${one.path} is not removed: ${wrong}` });
  if (workspace.context.dryRun) return ok(one);
  const removed = removeWorktree(workspace.repository.root, one.path);
  if (removed.ok) return ok(one);
  const { failure } = removed;
  if (failure.reason !== 'git-failed') return removed;
  return fail({
    reason: 'refused',
    message: failure.message,
    hint: 'commit or stash it there first; the branch stays',
  });
}

/** What git still lists and whose folder is gone. */
export function pruneAll(workspace: Workspace): Result<readonly Worktree[]> {
  const { root } = workspace.repository;
  const missing = listWorktrees(root).filter((one) => one.missing && !one.locked);
  if (missing.length === 0 || workspace.context.dryRun) return ok(missing);
  const pruned = pruneWorktrees(root);
  return pruned.ok ? ok(missing) : pruned;
}

/** The way to a worktree from the folder of the call. */
export function shownFrom({ context }: Workspace, path: string): string {
  return relative(context.cwd, path) || '.';
}

/** Under the main checkout, wherever the call is made; beside a bare repository's own files. */
function worktreesFolder({ repository }: Workspace): string {
  const main = listWorktrees(repository.root).find((one) => one.main)?.path ?? dirname(repository.commonDir);
  return join(main, '.sow', 'worktrees');
}

/** git must not see worktrees in any checkout, also on a branch that has no .sow/.gitignore. */
function hide({ context: { io } }: Workspace, home: string): Result<void> {
  try {
    makeFolders({ io, dir: dirname(home) }, 'worktrees');
    if (io.stat(join(home, '.gitignore')) === null) io.create(join(home, '.gitignore'), '*\n');
    return ok(undefined);
  } catch (error) {
    return fail(ioFailure(error, home, false));
  }
}

function heldIn({ store }: Workspace, { path, project }: WorktreeView): string | undefined {
  if (!project) return undefined;
  const held = readQuietly({ ...store, dir: join(path, '.sow') }, (snapshot) =>
    snapshot.taskRefs.filter((ref) => snapshot.task(ref)?.claim === 'live'),
  );
  return held.length > 0 ? `${held.join(', ')} are being worked on there` : undefined;
}
