// Between which commits the work of a task lies: what its merge has brought, or what its branch has beside what it builds on.
import { mergeBase } from '../../../git/content/diff.ts';
import type { Between } from '../../../git/content/diffstat.ts';
import type { TaskState } from '../../../model/generated/types.ts';
import { trunkOf } from '../../../model/worktree/names.ts';

type Stored = NonNullable<TaskState['worktree']>;

export function workRange(root: string, project: string, worktree: Stored): Between {
  const { base, branch, merge_commit, status } = worktree;
  if (status === 'merged' && merge_commit !== undefined)
    return { from: `${merge_commit}^1`, to: merge_commit };
  return { from: mergeBase(root, trunkOf(project), branch) ?? base, to: branch };
}
