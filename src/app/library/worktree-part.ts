// The library's use cases on worktrees and on what is integrated.
import type { Workspace } from '../workspace/workspace.ts';
import { type AddRequest, addForBranch } from '../worktree/add-branch.ts';
import { findWorktree, listAll, worktreesOfPhase } from '../worktree/list.ts';
import { createWorktree, markWorktreeMerged, setWorktreeStatus } from '../worktree/records.ts';
import { recoverWorktrees } from '../worktree/recover.ts';
import { pruneAll, type RemoveRequest, removeOne } from '../worktree/remove.ts';
import { type LandRequest, land } from '../worktree/trunk/land.ts';
import { type ResolveRequest, resolveWorktree } from '../worktree/trunk/resolve.ts';
import { syncWorktrees } from '../worktree/trunk/sync.ts';

export function worktreePart(workspace: Workspace) {
  return {
    worktrees: {
      /** A checkout for a project on another branch. */
      add: (request: AddRequest) => addForBranch(workspace, request),
      /** The worktree of a task: its branch begins at the trunk, and its checkout is made. */
      create: (ref: string) => createWorktree(workspace, ref),
      /** @param name its branch, its path, or a task on it */
      get: (name: string) => findWorktree(workspace, name),
      /** Those that tasks of the phase work on. */
      getByPhase: (phase: string) => worktreesOfPhase(workspace, phase),
      list: () => listAll(workspace),
      /** What became of a task's branch where sow did not see it. */
      setStatus: (ref: string, status: 'active' | 'conflict' | 'abandoned' | 'removed') =>
        setWorktreeStatus(workspace, ref, status),
      /** The task's work was merged by other means. @param commit by any name that git has for it */
      markMerged: (ref: string, commit: string) => markWorktreeMerged(workspace, ref, commit),
      resolve: (request: ResolveRequest) => resolveWorktree(workspace, request),
      /** The trunk learns what is on the project's branch, the worktrees of these tasks what is on the trunk. */
      sync: (refs: readonly string[] = []) => syncWorktrees(workspace, refs),
      remove: (request: RemoveRequest) => removeOne(workspace, request),
      prune: () => pruneAll(workspace),
      /** Brings git and the state together after a crash. */
      recover: () => recoverWorktrees(workspace),
    },
    /** Merges the trunk into the project's branch, in the checkout, and commits .sow. */
    land: (request: LandRequest = {}) => land(workspace, request),
  };
}
