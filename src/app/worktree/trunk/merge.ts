// Approved work comes into the trunk in the same transaction that completes its task: the merge is made as an object, the state
// names it, and only then the branch is moved (`advanceTrunk`). Killed in between, whoever comes next moves it.
import { fail, ok, type Result } from '../../../base/result.ts';
import { commitTree, isAncestor, mergeTrees, treeOf } from '../../../git/checkout/objects.ts';
import { readRefs } from '../../../git/refs.ts';
import type { TaskState } from '../../../model/generated/types.ts';
import { isWorkStart } from '../../../model/review/reviewer.ts';
import { isTerminal } from '../../../model/status.ts';
import type { Intent } from '../../../model/transition/intent.ts';
import { type Move, move } from '../../../model/transition/move.ts';
import { conflictMove } from '../../../model/worktree/conflict.ts';
import { mergeMessage, workMessage } from '../../../model/worktree/messages.ts';
import { onBranch, refOf } from '../../../model/worktree/names.ts';
import { situationOf } from '../../../store/state/situation.ts';
import { worktreeSettings } from '../../config/settings.ts';
import {
  adopt,
  applyMove,
  type MoreFacts,
  type Moved,
  withFields,
  writeFields,
} from '../../task/apply-move.ts';
import type { Change } from '../../workspace/decision.ts';
import { isSound, type SoundTask } from '../../workspace/find-task.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { holdsWork } from '../checkout/open.ts';
import { readTrunk } from './trunk.ts';

/** What the decisions of one transaction came to so far, which its snapshot does not know. */
export interface Chain {
  /** The trunk: each merge stands on the one before. */
  tip?: string;
  /** References of the tasks that are completed now. */
  readonly completed: Set<string>;
  /** Branches that are merged now, each for all that have worked on it. */
  readonly merged: Set<string>;
}

export function newChain(): Chain {
  return { completed: new Set(), merged: new Set() };
}

/** As applyMove, for a verb that completes. A conflict pauses the task instead, with the files named. */
export function completeMerged(
  workspace: Workspace,
  current: Change,
  task: SoundTask,
  intent: Omit<Intent, 'now'>,
  chain: Chain,
  more: MoreFacts = {},
): Result<Moved> {
  if (!waitsForMerge(current, task, chain)) {
    const moved = applyMove(current, task, intent, more);
    if (moved.ok && moved.value.to === 'completed') chain.completed.add(task.ref);
    return moved;
  }
  const merged = mergeOf(workspace, current, task, chain);
  if (!merged.ok) return merged;
  if (merged.value.kind === 'conflict') {
    const lawful = wouldComplete(current, task, intent);
    return lawful.ok ? pauseForConflict(current, task, merged.value) : lawful;
  }
  const moved = applyMove(current, task, intent, more);
  if (!moved.ok || moved.value.to !== 'completed') return moved;
  const written = recordMerge(current, task, merged.value, chain);
  return written.ok
    ? ok({ ...moved.value, task: withFields(moved.value.task, { worktree: written.value }) })
    : written;
}

/** What was completed by other ways than by sow's verbs, or by a killed one: it is merged, or paused after all. */
export function mergeCompleted(
  workspace: Workspace,
  current: Change,
  task: SoundTask,
  chain: Chain,
): Result<'merged' | 'conflict' | 'nothing'> {
  if (task.state.status !== 'completed' || !waitsForMerge(current, task, chain)) return ok('nothing');
  const merged = mergeOf(workspace, current, task, chain);
  if (!merged.ok) return merged;
  if (merged.value.kind === 'conflict') {
    const paused = pauseForConflict(current, task, merged.value);
    return paused.ok ? ok('conflict') : paused;
  }
  const adopted = adopt(current, task);
  if (!adopted.ok) return adopted;
  const told = writeFields(current, task, { ...adopted.value.fields, updated_at: current.now });
  if (!told.ok) return told;
  const written = recordMerge(current, task, merged.value, chain);
  return written.ok ? ok('merged') : written;
}

/** Work of its own, and nobody's beside it that is not found good yet. */
function waitsForMerge({ snapshot }: Change, task: SoundTask, { completed, merged }: Chain): boolean {
  if (!holdsWork(task) || merged.has(task.state.worktree?.branch ?? '')) return false;
  return sharers(snapshot, task).every(
    ({ ref, state }) => !state || isTerminal(state.status) || completed.has(ref),
  );
}

/** Others that have work on the same branch. */
function sharers({ board }: Change['snapshot'], { ref, state }: SoundTask) {
  return onBranch(board, state.worktree?.branch ?? '').filter((one) => one.ref !== ref && holdsWork(one));
}

type Merged =
  | { readonly kind: 'merged'; readonly commit: string | undefined; readonly tip: string }
  | { readonly kind: 'conflict'; readonly files: readonly string[]; readonly trunk: string };

/** Objects only: asked again, it makes them again. */
function mergeOf(workspace: Workspace, current: Change, task: SoundTask, chain: Chain): Result<Merged> {
  const { repository } = workspace;
  const { root } = repository;
  const branch = task.state.worktree?.branch ?? '';
  const theirs = readRefs(repository, [refOf(branch)]).get(refOf(branch));
  const short = current.snapshot.short(task.ref);
  if (theirs === undefined)
    return fail({
      reason: 'refused',
      message: `the branch ${branch} of ${short} is gone`,
      hint: 'sow worktree recover',
    });
  const trunk = readTrunk(workspace, current.snapshot);
  if (!trunk.ok) return trunk;
  const base = chain.tip ?? trunk.value.tip;
  if (base === undefined || isAncestor(root, theirs, base))
    return ok({ kind: 'merged', commit: undefined, tip: theirs });
  const merged = mergeTrees(root, base, theirs);
  if (!merged.ok) return merged;
  const { tree, conflicts } = merged.value;
  if (conflicts.length > 0) return ok({ kind: 'conflict', files: conflicts, trunk: trunk.value.branch });
  const facts = { ref: task.ref, state: task.state, run: lastRun(task) };
  const squash = worktreeSettings(current.snapshot.settings).strategy === 'squash';
  // What comes to nothing new makes no empty commit.
  if (squash && tree === treeOf(root, base)) return ok({ kind: 'merged', commit: undefined, tip: theirs });
  const made = squash
    ? commitTree(root, tree, [base], workMessage(facts))
    : commitTree(root, tree, [base, theirs], mergeMessage(facts));
  return made.ok ? ok({ kind: 'merged', commit: made.value, tip: theirs }) : made;
}

function lastRun({ history }: SoundTask): string | undefined {
  return history.events.findLast(isWorkStart)?.run;
}

/** On all tasks that have worked on the branch. */
function recordMerge(
  current: Change,
  task: SoundTask,
  { commit, tip }: Merged & { readonly kind: 'merged' },
  chain: Chain,
): Result<TaskState['worktree']> {
  if (commit !== undefined) chain.tip = commit;
  chain.merged.add(task.state.worktree?.branch ?? '');
  const { merge_commit: _before, ...stored } = task.state.worktree ?? { branch: '', base: '' };
  const worktree = {
    ...stored,
    status: 'merged' as const,
    ...(commit !== undefined && { merge_commit: commit }),
  };
  const { strategy } = worktreeSettings(current.snapshot.settings);
  for (const one of [
    task,
    ...sharers(current.snapshot, task).flatMap(({ ref }) => current.snapshot.task(ref) ?? []),
  ]) {
    if (!isSound(one)) continue;
    const base = one.state.worktree?.base ?? stored.base;
    const written = writeFields(current, one, { worktree: { ...worktree, base } });
    if (!written.ok) return written;
  }
  const facts = { branch: stored.branch, tip, strategy, ...(commit !== undefined && { commit }) };
  current.draft.log(task.ref, { type: 'merge_completed', ...facts });
  return ok(worktree);
}

function wouldComplete(current: Change, task: SoundTask, intent: Omit<Intent, 'now'>): Result<unknown> {
  const short = current.snapshot.short(task.ref);
  return move(short, task.state, situationOf(current.snapshot, task), { ...intent, now: current.now });
}

/** What a rule of the merge, and no verb, does to a task: adopted first, then told in its log. */
export function applyMergeMove(
  current: Change,
  task: SoundTask,
  make: (state: TaskState) => Move,
): Result<Moved> {
  const adopted = adopt(current, task);
  if (!adopted.ok) return adopted;
  const { state, heads, fields: told } = adopted.value;
  const { fields, event } = make(state);
  const written = writeFields(current, task, { ...told, ...fields });
  if (!written.ok) return written;
  current.draft.log(task.ref, { ...event, prev: heads });
  const short = current.snapshot.short(task.ref);
  return ok({ ref: task.ref, short, from: state.status, to: event.to, changed: true, task: written.value });
}

function pauseForConflict(
  current: Change,
  task: SoundTask,
  { files, trunk }: Merged & { readonly kind: 'conflict' },
): Result<Moved> {
  return applyMergeMove(current, task, (state) => {
    const branch = state.worktree?.branch ?? '';
    return conflictMove(state, { branch, trunk, files, now: current.now }, current.actor);
  });
}
