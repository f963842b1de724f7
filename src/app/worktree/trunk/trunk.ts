// The trunk of a project: where it stands, what the state says is merged into it and git does not know yet, and where new
// work begins. Only objects are made here, so that it may be asked within a transaction; `advanceTrunk` moves the branch.
import { fail, ok, type Result } from '../../../base/result.ts';
import { commitTree, isAncestor, mergeTrees, moveRef, notIn } from '../../../git/checkout/objects.ts';
import { readRefs } from '../../../git/refs.ts';
import type { Repository } from '../../../git/repository.ts';
import { refOf, trunkOf } from '../../../model/worktree/names.ts';
import type { Snapshot } from '../../../store/state/snapshot.ts';
import { readQuietly } from '../../../store/transaction/quiet.ts';
import type { Workspace } from '../../workspace/workspace.ts';

export interface Trunk {
  readonly branch: string;
  /** Where git has it; undefined where it is not there. */
  readonly at: string | undefined;
  /** The commit of the project's own branch; undefined before the first. */
  readonly head: string | undefined;
  /** With all that the state says is merged; undefined where there is no commit at all. */
  readonly tip: string | undefined;
}

export function readTrunk({ repository }: Workspace, snapshot: Snapshot): Result<Trunk> {
  const project = snapshot.project.value;
  if (!project) return fail({ reason: 'no-project' });
  const { root } = repository;
  const branch = trunkOf(project.name);
  const refs = readRefs(repository, [refOf(branch), refOf(project.branch)]);
  const [at, head] = [refs.get(refOf(branch)), refs.get(refOf(project.branch))];
  const recorded = new Set(snapshot.board.tasks.flatMap(({ state }) => mergedCommit(state?.worktree) ?? []));
  const known = [at, head].filter((one) => one !== undefined);
  // Each merge stands on the one before it: the first of them holds the others.
  const newest = notIn(root, [...recorded], known).find((commit) => recorded.has(commit));
  const base = at ?? head;
  if (newest === undefined || base === undefined) return ok({ branch, at, head, tip: newest ?? base });
  // Somebody set the trunk back, or it is another clone's.
  const whole = joined(root, base, newest, `Merge what ${branch} had lost`);
  if (!whole.ok) return whole;
  return ok({ branch, at, head, tip: whole.value.commit ?? base });
}

function mergedCommit(
  worktree: { readonly status: string; readonly merge_commit?: string } | undefined,
): string | undefined {
  return worktree?.status === 'merged' ? worktree.merge_commit : undefined;
}

export type Joined =
  | { readonly commit: string; readonly conflicts: readonly [] }
  | { readonly commit: undefined; readonly conflicts: readonly string[] };

/** One commit that holds both: one of them, where it holds the other already. */
export function joined(root: string, ours: string, theirs: string, message: string): Result<Joined> {
  if (isAncestor(root, theirs, ours)) return ok({ commit: ours, conflicts: [] });
  if (isAncestor(root, ours, theirs)) return ok({ commit: theirs, conflicts: [] });
  const merged = mergeTrees(root, ours, theirs);
  if (!merged.ok) return merged;
  const { tree, conflicts } = merged.value;
  if (conflicts.length > 0) return ok({ commit: undefined, conflicts });
  const commit = commitTree(root, tree, [ours, theirs], `${message}\n`);
  return commit.ok ? ok({ commit: commit.value, conflicts: [] }) : commit;
}

/** Where work begins: the trunk with what has come to the project's branch since. */
export function startingPoint(workspace: Workspace, trunk: Trunk): Result<Joined> {
  const { tip, head, branch } = trunk;
  const start = tip ?? head;
  if (start === undefined)
    return fail({
      reason: 'refused',
      message: 'there is no commit a worktree could begin at',
      hint: 'git commit',
    });
  if (head === undefined || head === start) return ok({ commit: start, conflicts: [] });
  return joined(workspace.repository.root, start, head, `Merge the project's branch into ${branch}`);
}

/** Others may move it at the same moment; each of them moves it on. */
const TRIES = 20;

/** Moves the branch to where the state says it is, or on to a commit that holds that. */
export function advanceTrunk(workspace: Workspace, to?: string): Result<Trunk> {
  const { store, repository, context } = workspace;
  let last: Result<Trunk> | undefined;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const trunk = readQuietly(store, (snapshot) => readTrunk(workspace, snapshot));
    if (!trunk.ok) return trunk;
    const { at, branch } = trunk.value;
    const tip = to !== undefined && holds(repository.root, to, trunk.value.tip) ? to : trunk.value.tip;
    if (tip === undefined || tip === at || context.dryRun) return trunk;
    const moved = moveRef(repository.root, refOf(branch), tip, at);
    if (moved.ok) return ok({ ...trunk.value, at: tip, tip });
    last = moved;
  }
  return last ?? fail({ reason: 'busy', holder: 'the trunk', waitedMs: 0 });
}

/** Told without a look at what tasks say is merged. */
export function isTrunkAt(repository: Repository, project: string | undefined, commit: string): boolean {
  const ref = project === undefined ? undefined : refOf(trunkOf(project));
  return ref !== undefined && readRefs(repository, [ref]).get(ref) === commit;
}

function holds(root: string, commit: string, other: string | undefined): boolean {
  return other === undefined || isAncestor(root, other, commit);
}
