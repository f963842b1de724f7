// `land`: the trunk comes into the project's own branch, in the user's checkout and with the user's hooks; then the state is
// committed, and nothing else with it. Refused only where a path that the merge changes is not as committed.
import { fail, ok, type Result } from '../../../base/result.ts';
import {
  cleanIndex,
  followIndex,
  hasStaged,
  inTheWay,
  type Landing,
  mergeHere,
} from '../../../git/checkout/landing.ts';
import { commitTree, isAncestor, mergeTrees, treeOf } from '../../../git/checkout/objects.ts';
import { canCommit, commitFolder } from '../../../git/content/commit.ts';
import { changedSince } from '../../../git/content/diff.ts';
import { headCommit } from '../../../git/refs.ts';
import { isPerson } from '../../../model/actor.ts';
import type { Snapshot } from '../../../store/state/snapshot.ts';
import { readQuietly } from '../../../store/transaction/quiet.ts';
import { checkStart } from '../../run/start/check-start.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { forgetLanding, indexOfLanding, noteLanding, settleLanding } from './land-note.ts';
import { advanceTrunk, type Trunk } from './trunk.ts';
import { unlandedTasks } from './unlanded.ts';

export interface LandRequest {
  /** One commit of all that has come to the trunk, instead of a merge. */
  readonly squash?: boolean;
  /** false: the state of .sow is not committed. */
  readonly state?: boolean;
}

export interface Landed {
  readonly branch: string;
  readonly trunk: string;
  /** The merge; undefined where there was nothing to land. */
  readonly commit: string | undefined;
  /** References of the tasks whose work has come with it. */
  readonly refs: readonly string[];
  /** The commit of .sow; undefined where nothing in it had changed, or it was not asked for. */
  readonly stateCommit: string | undefined;
}

export async function land(workspace: Workspace, request: LandRequest = {}): Promise<Result<Landed>> {
  const caller = workspace.caller();
  if (!caller.ok) return caller;
  const { actor } = caller.value;
  if (!isPerson(actor)) return fail({ reason: 'not-permitted', task: 'the project', verb: 'land', actor });
  const sound = checkStart(workspace);
  if (!sound.ok) return sound;
  const left = settleLanding(workspace);
  if (!left.ok) return left;
  const possible = canCommit(workspace.repository);
  if (!possible.ok) return possible;
  const trunk = advanceTrunk(workspace);
  if (!trunk.ok) return trunk;
  const merged = await mergeTrunk(workspace, trunk.value, request.squash ?? false);
  if (!merged.ok) return merged;
  const state = request.state === false ? ok(undefined) : commitState(workspace);
  if (!state.ok)
    return fail({
      hint: 'the work has landed; commit .sow yourself, or sow land --no-state',
      ...state.failure,
    });
  return ok({ ...merged.value, stateCommit: state.value });
}

type MergedTrunk = Omit<Landed, 'stateCommit'>;

async function mergeTrunk(workspace: Workspace, trunk: Trunk, squash: boolean): Promise<Result<MergedTrunk>> {
  const { repository, context } = workspace;
  const { root } = repository;
  const before = headCommit(repository);
  const branch = workspace.store.head() ?? '';
  const nothing = { branch, trunk: trunk.branch, commit: undefined, refs: [] };
  const commit = trunk.at;
  if (commit === undefined || isAncestor(root, commit, before)) return ok(nothing);
  const landing = plan(workspace, { before, commit, squash });
  if (!landing.ok) return landing;
  const { message, refs } = readQuietly(workspace.store, (snapshot) =>
    wordsOf(workspace, snapshot, before, commit),
  );
  const isThere = landing.value.tree === treeOf(root, before);
  // All of it has come by other ways: that is all there is to tell the trunk.
  if (isThere && (squash || refs.length === 0)) {
    const told = context.dryRun || refs.length === 0 ? ok(undefined) : afterSquash(workspace, commit);
    return told.ok ? ok(nothing) : told;
  }
  if (context.dryRun) return ok({ ...nothing, commit: landing.value.tree, refs });
  const done = await bringIn(workspace, landing.value, message);
  if (!done.ok) return done;
  const followed = squash ? afterSquash(workspace, commit) : advanceTrunk(workspace, headCommit(repository));
  return followed.ok ? ok({ ...nothing, commit: headCommit(repository), refs }) : followed;
}

function plan(
  workspace: Workspace,
  { before, commit, squash }: Pick<Landing, 'before' | 'commit' | 'squash'>,
): Result<Landing> {
  const { root } = workspace.repository;
  const merged = mergeTrees(root, before, commit);
  if (!merged.ok) return merged;
  const { tree, conflicts } = merged.value;
  const branch = workspace.store.head();
  if (conflicts.length > 0)
    return fail({
      reason: 'refused',
      message: `${branch} and the trunk changed the same lines: ${conflicts.join(', ')}`,
      hint: 'git merge it yourself, or change your branch so that both agree; then sow land again',
    });
  const dirty = inTheWay(root, before, tree);
  if (dirty.length > 0)
    return fail({
      reason: 'refused',
      message: `the work changes what is not committed here: ${dirty.join(', ')}`,
      hint: 'commit, stash or move it; nothing else has to be clean',
    });
  return ok({ before, commit, tree, squash, index: hasStaged(root) ? indexOfLanding(workspace) : undefined });
}

async function bringIn(workspace: Workspace, landing: Landing, message: string): Promise<Result<void>> {
  const { repository, context } = workspace;
  const { root } = repository;
  const { index, before } = landing;
  const noted = noteLanding(workspace, landing);
  if (!noted.ok) return noted;
  const own = index === undefined ? ok('') : cleanIndex(root, context.env, index);
  const merged = own.ok ? await mergeHere(root, context.env, landing, message) : own;
  if (merged.ok && index !== undefined) {
    const followed = followIndex(root, before, headCommit(repository));
    if (!followed.ok) return followed;
  }
  const forgotten = forgetLanding(workspace);
  if (merged.ok) return forgotten;
  const { failure } = merged;
  const hint = 'nothing has landed; a hook of yours may have refused it';
  return fail(
    failure.reason === 'git-failed' ? { reason: 'refused', message: failure.message, hint } : failure,
  );
}

/** The squashed commit holds what the trunk holds: the trunk goes on from both, so that the next landing brings only what is new. */
function afterSquash(workspace: Workspace, trunk: string): Result<Trunk> {
  const { repository } = workspace;
  const head = headCommit(repository);
  const joint = commitTree(repository.root, treeOf(repository.root, head), [trunk, head], 'Landed\n');
  return joint.ok ? advanceTrunk(workspace, joint.value) : joint;
}

function wordsOf(
  { repository: { root } }: Workspace,
  snapshot: Snapshot,
  before: string,
  commit: string,
): { message: string; refs: string[] } {
  const { project, task, short } = snapshot;
  const refs = unlandedTasks(root, snapshot, commit, before);
  const lines = refs.map((ref) => `- ${task(ref)?.state?.name ?? ''} (${short(ref)})`);
  const subject = `Land ${project.value?.name}`;
  return { message: `${[subject, ...(lines.length > 0 ? ['', ...lines] : [])].join('\n')}\n`, refs };
}

const STATE = '.sow';

function commitState({ repository, context, store }: Workspace): Result<string | undefined> {
  const { root } = repository;
  const head = headCommit(repository);
  if (context.dryRun || head === '' || changedSince(root, head, STATE).length === 0) return ok(undefined);
  return commitFolder(
    root,
    STATE,
    `State of ${readQuietly(store, ({ project }) => project.value?.name ?? 'sow')}`,
  );
}
