// `diff`: the code that changed since an agent began on a task. In a tree that tasks share, others may have changed it too.
import { fail, ok, type Result } from '../../base/result.ts';
import { diffOf } from '../../git/diff.ts';
import type { Event } from '../../model/generated/types.ts';
import { isWorkStart } from '../../model/review/reviewer.ts';
import { readRun } from '../../store/state/run-record.ts';
import { read } from '../view/tasks.ts';
import { findSoundTask } from '../workspace/find-task.ts';
import type { Workspace } from '../workspace/workspace.ts';

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
    return task.ok ? ok({ task: task.value, short: snapshot.short(task.value.ref) }) : task;
  });
  if (!found.ok) return found;
  const { task, short } = found.value;
  const { worktree } = task.state;
  const own = worktree && worktree.status !== 'removed' && request.iteration === undefined;
  const from = own
    ? `${worktree.base}...${worktree.branch}`
    : firstBase(workspace, task.history.events, request);
  if (from === undefined) {
    const which = request.iteration === undefined ? '' : ` in iteration ${request.iteration}`;
    const hint = 'the commit that a run began at is kept in .sow/local of the machine that it was on';
    return fail({ reason: 'not-found', what: 'run', ref: `of ${short}${which}`, hint });
  }
  const diff = diffOf(workspace.repository.root, { from, stat: request.stat ?? false });
  if (!diff.ok) return diff;
  return ok({ ref: task.ref, short, from, shared: !own, ...diff.value });
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
