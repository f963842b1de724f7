// `project list`: the open projects of every worktree of the repository, from inside any of them.
import { join, relative } from 'node:path';
import { ok, type Result } from '../../base/result.ts';
import { listWorktrees } from '../../git/checkout/worktrees.ts';
import { hasCode } from '../../store/disk/io-failure.ts';
import { readQuietly } from '../../store/transaction/quiet.ts';
import type { Workspace } from '../workspace/workspace.ts';

export interface OpenProject {
  /** Undefined when its state file is broken. */
  readonly name: string | undefined;
  readonly type: string | undefined;
  readonly branch: string | undefined;
  readonly state: string | undefined;
  /** The checkout's top folder, as seen from the folder of the call; `.` where that is inside it. */
  readonly path: string;
  readonly here: boolean;
  readonly tasks: { readonly total: number; readonly completed: number };
}

/** In git's order: the main checkout first. */
export function listProjects(workspace: Workspace): Result<readonly OpenProject[]> {
  const { repository } = workspace;
  const checkouts = listWorktrees(repository.root).filter(({ missing }) => !missing);
  return ok(checkouts.flatMap(({ path }) => projectIn(workspace, path) ?? []));
}

/** The open project of a checkout; undefined where there is none, or where nothing can be read. */
export function projectIn({ store, repository, context }: Workspace, root: string): OpenProject | undefined {
  const here = root === repository.root;
  const dir = here ? store.dir : join(root, '.sow');
  try {
    return readQuietly({ ...store, dir }, ({ project, board }) => {
      if (!project.exists) return undefined;
      const { name, type, branch, statechart } = project.value ?? {};
      return {
        name,
        type,
        branch,
        state: statechart?.current_state,
        path: here ? '.' : relative(context.cwd, root) || '.',
        here,
        tasks: {
          total: board.tasks.length,
          completed: board.tasks.filter(({ state }) => state?.status === 'completed').length,
        },
      };
    });
  } catch (error) {
    // Another user's checkout, or one on a disk that is gone, hides no project of the others.
    if (hasCode(error)) return undefined;
    throw error;
  }
}
