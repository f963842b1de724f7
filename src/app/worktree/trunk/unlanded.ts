// Which tasks' work is on the trunk and not yet on the project's branch.

import { settledBySquash } from '../../../git/checkout/landing.ts';
import { notIn } from '../../../git/checkout/objects.ts';
import { readRefs } from '../../../git/refs.ts';
import type { Repository } from '../../../git/repository.ts';
import { refOf, trunkOf } from '../../../model/worktree/names.ts';
import type { Snapshot } from '../../../store/state/snapshot.ts';
import { holdsWork } from '../checkout/open.ts';

/** References, in the order of the board. @param trunk a commit @param head the commit that holds what has landed */
export function unlandedTasks(root: string, { board }: Snapshot, trunk: string, head: string): string[] {
  const fresh = new Set(notIn(root, [trunk], [head, ...settledBySquash(root, head, trunk)]));
  return board.tasks
    .filter(({ state }) => {
      const { status, merge_commit } = state?.worktree ?? {};
      return status === 'merged' && merge_commit !== undefined && fresh.has(merge_commit);
    })
    .map(({ ref }) => ref);
}

/** As unlandedTasks, for a project as it stands. What is found good and not merged has not landed either. */
export function unlandedNow(repository: Repository, snapshot: Snapshot): string[] {
  const project = snapshot.project.value;
  const own = snapshot.board.tasks.filter(({ state }) => state?.worktree !== undefined);
  if (!project || own.length === 0) return [];
  const [trunk, head] = [refOf(trunkOf(project.name)), refOf(project.branch)];
  const refs = readRefs(repository, [trunk, head]);
  const [at, landed] = [refs.get(trunk), refs.get(head)];
  const merged = new Set(at && landed ? unlandedTasks(repository.root, snapshot, at, landed) : []);
  return own
    .filter((task) => merged.has(task.ref) || (task.state?.status === 'completed' && holdsWork(task)))
    .map(({ ref }) => ref);
}
