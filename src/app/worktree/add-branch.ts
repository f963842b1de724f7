// Worktrees for whole projects on other branches: made beside each other under .sow/worktrees of the main checkout, from
// inside any of them. No checkout that stands is ever switched.
import { dirname, join } from 'node:path';
import { fail, ok, type Result } from '../../base/result.ts';
import { commitHolds, defaultBranch, hasCommits, localBranches } from '../../git/branches.ts';
import { addWorktree, isBranchName, listWorktrees } from '../../git/checkout/worktrees.ts';
import { PROJECT } from '../../store/layout.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { whileGitIsOurs } from './checkout/git-lock.ts';
import { hide } from './checkout/hide.ts';

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
export function addForBranch(workspace: Workspace, request: AddRequest): Promise<Result<AddedWorktree>> {
  const work = async (): Promise<Result<AddedWorktree>> => add(workspace, request);
  return workspace.context.dryRun
    ? work()
    : whileGitIsOurs(workspace, `worktree add ${request.branch}`, work);
}

function add(workspace: Workspace, { branch, base }: AddRequest): Result<AddedWorktree> {
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

/** Under the main checkout, wherever the call is made; beside a bare repository's own files. */
function worktreesFolder({ repository }: Workspace): string {
  const main = listWorktrees(repository.root).find((one) => one.main)?.path ?? dirname(repository.commonDir);
  return join(main, '.sow', 'worktrees');
}
