// The figures of the code for a report: of each branch that tasks have worked on, and of what is on the trunk and not landed.
import { mergeBase } from '../../git/content/diff.ts';
import { diffstats } from '../../git/content/diffstat.ts';
import type { BranchStat } from '../../model/review-report.ts';
import { trunkOf } from '../../model/worktree/names.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import { workRange } from '../worktree/checkout/work-range.ts';

/** Of tasks in their order; what is not in this repository, or has changed nothing, is left out. */
export function branchStats(root: string, snapshot: Snapshot, refs: readonly string[]): BranchStat[] {
  const project = snapshot.project.value?.name ?? '';
  const works = new Map<string, Omit<BranchStat, 'stat'> & ReturnType<typeof workRange>>();
  for (const ref of refs) {
    const worktree = snapshot.task(ref)?.state?.worktree;
    if (!worktree || worktree.status === 'removed') continue;
    const short = snapshot.short(ref);
    const range = workRange(root, project, worktree);
    const name = `${range.from}..${range.to}`;
    const shared = works.get(name)?.tasks ?? [];
    works.set(name, {
      ...range,
      branch: worktree.branch,
      status: worktree.status,
      tasks: [...shared, short],
    });
  }
  const all = [...works.values()];
  const stats = diffstats(root, all);
  return all.flatMap(({ tasks, branch, status }, index) => {
    const stat = stats[index];
    return stat ? [{ tasks, branch, status, stat }] : [];
  });
}

/** What the next landing brings; undefined where that is nothing. */
export function unlandedStat(root: string, snapshot: Snapshot): string | undefined {
  const project = snapshot.project.value;
  if (!project) return undefined;
  const trunk = trunkOf(project.name);
  const from = mergeBase(root, project.branch, trunk);
  return from === undefined ? undefined : diffstats(root, [{ from, to: trunk }])[0] || undefined;
}
