// `diff`: the code that changed since an agent began on a task. In a tree that tasks share, others may have changed it too.
import { join } from 'node:path';
import { fail, ok, type Result } from '../../base/result.ts';
import { diffOf, hasRef } from '../../git/content/diff.ts';
import type { Event, TaskState } from '../../model/generated/types.ts';
import { isWorkStart } from '../../model/review/reviewer.ts';
import { readRun } from '../../store/runs/run-record.ts';
import { read } from '../view/tasks.ts';
import { findSoundTask } from '../workspace/find-task.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { runRef } from '../worktree/checkout/keep-work.ts';
import { standsAt } from '../worktree/checkout/open.ts';
import { workRange } from '../worktree/checkout/work-range.ts';

export interface DiffRequest {
  readonly ref: string;
  /** Since the first run of this iteration; of the first one when absent. */
  readonly iteration?: number | undefined;
  readonly stat?: boolean;
}

export interface TaskDiff {
  readonly ref: string;
  readonly short: string;
  /** What git was asked to compare with. */
  readonly from: string;
  /** The tree is not the task's alone. */
  readonly shared: boolean;
  readonly text: string;
  /** Files that git does not know. */
  readonly untracked: readonly string[];
}

export function diffTask(workspace: Workspace, request: DiffRequest): Result<TaskDiff> {
  const found = read(workspace, (snapshot) => {
    const task = findSoundTask(snapshot, request.ref);
    const project = snapshot.project.value?.name ?? '';
    return task.ok ? ok({ task: task.value, short: snapshot.short(task.value.ref), project }) : task;
  });
  if (!found.ok) return found;
  const { task, short, project } = found.value;
  const { worktree } = task.state;
  const { root } = workspace.repository;
  const own = worktree && worktree.status !== 'removed' && request.iteration === undefined;
  const range = own
    ? rangeOf(workspace, project, worktree)
    : { root, from: sharedFrom(workspace, project, task.history.events, request) };
  if (range.from === undefined) {
    const which = request.iteration === undefined ? '' : ` in iteration ${request.iteration}`;
    const hint = 'the commit that a run began at is kept in .sow/local of the machine that it was on';
    return fail({ reason: 'not-found', what: 'run', ref: `of ${short}${which}`, hint });
  }
  const diff = diffOf(range.root, { from: range.from, stat: request.stat ?? false });
  if (!diff.ok) return diff;
  return ok({ ref: task.ref, short, from: range.from, shared: !own, ...diff.value });
}

interface Range {
  /** The checkout to look in. */
  readonly root: string;
  readonly from: string | undefined;
}

function sharedFrom(
  workspace: Workspace,
  project: string,
  events: readonly Event[],
  request: DiffRequest,
): string | undefined {
  return keptTrees(workspace, project, events, request) ?? firstBase(workspace, events, request);
}

type Stored = NonNullable<TaskState['worktree']>;

/** Until it is merged, what stands in its worktree belongs to it too, uncommitted or not. */
function rangeOf(workspace: Workspace, project: string, worktree: Stored): Range {
  const { root } = workspace.repository;
  const { from, to } = workRange(root, project, worktree);
  const directory = worktree.status === 'merged' ? undefined : standsAt(workspace, worktree.branch);
  const path = directory === undefined ? undefined : join(root, directory);
  if (path !== undefined && workspace.context.io.stat(path) !== null) return { root: path, from };
  return { root, from: `${from}..${to}` };
}

/** From before its first run to after its last one, where both were kept: two trees, and nothing that is done since. */
function keptTrees(
  { repository: { root } }: Workspace,
  project: string,
  events: readonly Event[],
  { iteration }: DiffRequest,
): string | undefined {
  const since = iteration === undefined ? 0 : startOf(events, iteration);
  const runs = events
    .slice(since)
    .filter(isWorkStart)
    .flatMap(({ run }) => run ?? []);
  const [first, last] = [runs[0], runs.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const [before, after] = [runRef(project, first, 'before'), runRef(project, last, 'after')];
  return hasRef(root, before) && hasRef(root, after) ? `${before}..${after}` : undefined;
}

function startOf(events: readonly Event[], iteration: number): number {
  const began = events.findIndex((event) => event.to !== undefined && event.iteration === iteration);
  return began < 0 ? events.length : began;
}

function firstBase(
  { store }: Workspace,
  events: readonly Event[],
  { iteration }: DiffRequest,
): string | undefined {
  for (const { run } of events.filter(isWorkStart)) {
    const record = run === undefined ? undefined : readRun(store, run);
    if (record?.base && (iteration === undefined || record.iteration === iteration)) return record.base;
  }
  return undefined;
}
