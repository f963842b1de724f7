// The verbs of the state machine on one or several tasks, in one transaction: all of them move or none.
import { resolve } from 'node:path';
import type { Failure } from '../../base/failure.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { isMeasured } from '../../model/criteria/verdicts.ts';
import { hasLearnings } from '../../model/expertise/learnings-block.ts';
import type { ArtifactState, Event } from '../../model/generated/types.ts';
import type { AbandonCause, Intent, PauseCause } from '../../model/transition/intent.ts';
import type { Verb } from '../../model/transition/transitions.ts';
import { situationOf } from '../../store/state/situation.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import { followSteps } from '../workflow/engine/advance.ts';
import { lookAtSteps, type Passing, passStep } from '../workflow/engine/pass.ts';
import { registerResult } from '../workflow/engine/register.ts';
import { type ChangeOptions, change } from '../workspace/change.ts';
import type { Change } from '../workspace/decision.ts';
import { findSoundTask, findTask, type SoundTask } from '../workspace/find-task.ts';
import { repositoryPath } from '../workspace/repository-path.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { holdsWork } from '../worktree/checkout/open.ts';
import { type Chain, completeMerged, newChain } from '../worktree/trunk/merge.ts';
import { advanceTrunk } from '../worktree/trunk/trunk.ts';
import { applyMove, type Moved, movedBefore } from './apply-move.ts';

export interface MoveRequest {
  readonly verb: Verb;
  readonly refs: readonly string[];
  readonly text?: string | undefined;
  readonly cause?: PauseCause | AbandonCause | undefined;
  readonly summary?: string | undefined;
  readonly actualHours?: number | undefined;
  /** Paths as the caller sees them; they are kept relative to the checkout's top folder. */
  readonly outputs?: readonly string[] | undefined;
  /** The text of what the step of a workflow came to. */
  readonly result?: string | undefined;
  /** Why the rules are set aside; people only. */
  readonly force?: string | undefined;
  /** Run the commands that completed work is checked with, though nobody has trusted them here. */
  readonly trust?: boolean | undefined;
  /** Who moves them; the caller when absent. */
  readonly actor?: 'orchestrator';
}

export async function moveTasks(
  workspace: Workspace,
  request: MoveRequest,
): Promise<Result<readonly Moved[]>> {
  const options: ChangeOptions<readonly Moved[]> = {
    command: `task ${request.verb}`,
    ...(request.actor && { actor: request.actor }),
    again: (snapshot, events) => allMovedBefore(snapshot, events, request),
  };
  const outputs = outputPaths(workspace, request.outputs ?? []);
  if (!outputs.ok) return outputs;
  tellMissing(workspace, request.outputs ?? []);
  const wanted = { ...request, outputs: outputs.value };
  const learn = hasLearnings(request.summary ?? '')
    ? (await import('../expertise/learn-from-summary.ts')).learnFromMoved
    : undefined;
  // What a task is checked with runs outside of the lock; then it is decided anew, on what the checks came to.
  const checked = new Set<string>();
  const passing: Passing = new Map();
  const ready = await workIsKept(workspace, request);
  if (!ready.ok) return ready;
  for (;;) {
    const unchecked: string[] = [];
    const moved = await change(workspace, options, (current) => {
      const all = moveAll(workspace, current, wanted, passing, (one, task) =>
        needsCheck(workspace, one, task, checked, unchecked),
      );
      return all.ok && learn ? learn(current, all.value, request.summary ?? '') : all;
    });
    const looked = await lookAtSteps(workspace, passing, request.trust ?? false);
    if (!looked.ok) return looked;
    if (looked.value) continue;
    if (unchecked.length === 0) return moved.ok ? followed(workspace, moved.value) : moved;
    const { checkTask } = await import('../criteria/check.ts');
    for (const ref of unchecked) {
      const done = await checkTask(workspace, { ref, trust: request.trust ?? false, verb: request.verb });
      if (!done.ok) return done;
      checked.add(ref);
    }
  }
}

/** What is completed is merged as it stands in its worktree: all of it, and nothing that an agent is still at. */
async function workIsKept(workspace: Workspace, { verb, refs }: MoveRequest): Promise<Result<void>> {
  if (verb !== 'approve' && verb !== 'complete') return ok(undefined);
  const { keepForMerge } = await import('../worktree/trunk/before-merge.ts');
  return keepForMerge(workspace, refs);
}

async function followed(workspace: Workspace, moved: readonly Moved[]): Promise<Result<readonly Moved[]>> {
  const advanced = await followSteps(workspace, moved);
  return advanced.ok ? merged(workspace, moved) : advanced;
}

/** The state names the merges by now; their branch follows. */
function merged(workspace: Workspace, moved: readonly Moved[]): Result<readonly Moved[]> {
  if (!moved.some(({ changed, task }) => changed && task.worktree?.status === 'merged')) return ok(moved);
  const advanced = advanceTrunk(workspace);
  return advanced.ok
    ? ok(moved)
    : fail({ hint: 'what is written stands; sow worktree recover goes on', ...advanced.failure });
}

/** A move that completes a task, or would but for what it is checked with, and nothing was run for it yet. */
function needsCheck(
  { context }: Workspace,
  moved: Result<Moved>,
  { ref, state }: SoundTask,
  checked: ReadonlySet<string>,
  unchecked: string[],
): boolean {
  if (context.dryRun || checked.has(ref) || !isMeasured(state)) return false;
  const completes = moved.ok
    ? moved.value.changed && moved.value.to === 'completed'
    : moved.failure.reason === 'guard-unmet' && moved.failure.unchecked === true;
  if (completes) unchecked.push(ref);
  return completes;
}

/** A file that was taken away is an output too; a name that was mistyped is none. */
function tellMissing({ context }: Workspace, given: readonly string[]): void {
  for (const path of given)
    if (context.io.stat(resolve(context.cwd, path)) === null)
      context.report({
        type: 'warning',
        message: `${path} is not there: it stands among the outputs as a file that was taken away`,
      });
}

function outputPaths(workspace: Workspace, given: readonly string[]): Result<readonly string[]> {
  const paths: string[] = [];
  for (const one of given) {
    const path = repositoryPath(workspace, one);
    if (!path.ok) return path;
    paths.push(path.value);
  }
  return ok(paths);
}

/** All of the tasks or none, as they were moved. */
function allMovedBefore(
  snapshot: Snapshot,
  events: readonly Event[],
  { verb, refs }: MoveRequest,
): readonly Moved[] | undefined {
  const moved = refs.map((ref) => {
    const task = findTask(snapshot, ref);
    if (!task.ok) return undefined;
    const before = movedBefore(snapshot, events, verb, task.value.ref);
    return (
      before ?? (verb === 'submit' ? movedBefore(snapshot, events, 'complete', task.value.ref) : undefined)
    );
  });
  return moved.every((one) => one !== undefined) ? moved : undefined;
}

function moveAll(
  workspace: Workspace,
  current: Change,
  request: MoveRequest,
  passing: Passing,
  isUnchecked: (moved: Result<Moved>, task: SoundTask) => boolean,
): Result<readonly Moved[]> {
  const moved: Moved[] = [];
  const chain = newChain();
  let unchecked: Failure | undefined;
  for (const ref of request.refs) {
    const task = findSoundTask(current.snapshot, ref);
    if (!task.ok) return task;
    const one = moveOne(workspace, current, task.value, request, { chain, passing });
    if (request.force === undefined && isUnchecked(one, task.value))
      unchecked ??= notChecked(current, one, task.value);
    else if (!one.ok) return fail(one.failure);
    else moved.push(one.value);
  }
  return unchecked ? fail(unchecked) : ok(moved);
}

/** Nothing of a transaction is written that is to be decided again. */
function notChecked({ snapshot }: Change, moved: Result<Moved>, { ref }: SoundTask): Failure {
  if (!moved.ok) return moved.failure;
  const missing = ['it was not checked'];
  return { reason: 'guard-unmet', task: snapshot.short(ref), verb: 'complete', missing, unchecked: true };
}

function moveOne(
  workspace: Workspace,
  current: Change,
  task: SoundTask,
  request: MoveRequest,
  { chain, passing }: { readonly chain: Chain; readonly passing: Passing },
): Result<Moved> {
  const verb = verbFor(current, task, request.verb);
  if (request.result !== undefined) {
    const registered = registerResult(current, task, request.result);
    if (!registered.ok) return registered;
  }
  const intent: Omit<Intent, 'now'> = {
    verb,
    actor: current.actor,
    ...(current.run !== undefined && { run: current.run }),
    ...(request.text !== undefined && { text: request.text }),
    ...(request.cause !== undefined && { cause: request.cause }),
    ...(request.summary !== undefined && { summary: request.summary }),
    ...(request.actualHours !== undefined && { actualHours: request.actualHours }),
    ...(request.outputs && { outputs: request.outputs.map((path) => modified(path, current.now)) }),
    ...(request.force !== undefined && { force: { reason: request.force } }),
    ...(verb === 'claim' && { claim: { actor: current.actor, host: current.host } }),
  };
  const completes = verb === 'approve' || verb === 'complete';
  if (!completes) return applyMove(current, task, intent);
  const moved = completeMerged(workspace, current, task, intent, chain);
  const isStep = moved.ok && moved.value.changed && moved.value.to === 'completed' && task.state.step;
  if (!isStep || request.force !== undefined || workspace.context.dryRun) return moved;
  const passed = passStep(workspace, passing, current, task, moved.value);
  return passed.ok ? moved : passed;
}

/** Where nobody reviews, what is submitted is completed: there is no one it could wait for. */
function verbFor(current: Change, task: SoundTask, verb: Verb): Verb {
  if ((verb !== 'submit' && verb !== 'complete') || task.state.status !== 'in_progress') return verb;
  // What the step of a workflow came to is looked at first, by whoever runs the workflow.
  if (verb === 'submit' && task.state.step) return 'submit';
  const review = current.review ?? situationOf(current.snapshot, task).review;
  if (review !== 'none') return verb;
  // An agent in a worktree of its own is still at it: its work is taken when its run has ended.
  return current.run !== undefined && holdsWork(task) ? 'submit' : 'complete';
}

function modified(path: string, now: string): ArtifactState {
  return { type: 'modified', path, approved: false, created_at: now };
}
