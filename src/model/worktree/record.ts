// The records of task worktrees as lists show them: one a branch, from the tasks that work on it and their logs.
import type { Event, TaskState } from '../generated/types.ts';
import type { Board, BoardTask } from '../graph/board.ts';
import { branchOf, named, type TaskScope } from './names.ts';

type Stored = NonNullable<TaskState['worktree']>;

export interface WorktreeRecord {
  readonly scope: TaskScope;
  readonly phase: string;
  readonly branch_name: string;
  readonly base: string;
  readonly status: Stored['status'];
  readonly created_at: string | null;
  readonly merged_at: string | null;
  readonly merge_commit: string | null;
  readonly completed_tasks: number;
  readonly total_tasks: number;
  /** References of the tasks that have worked on it. */
  readonly tasks: readonly string[];
}

/** What still waits comes before what is done. */
const FIRST: readonly Stored['status'][] = ['conflict', 'active', 'merged', 'abandoned', 'removed'];

/** @param eventsOf the log of a task */
export function recordsOf(
  board: Board,
  project: string,
  eventsOf: (ref: string) => readonly Event[],
): WorktreeRecord[] {
  const byRef = new Map(board.tasks.map((task) => [task.ref, task]));
  return [...tasksByBranch(board)].flatMap(([branch, own]) => {
    const name = named(board, project, branch);
    if (!name) return [];
    // A branch of one task is that one's alone: nobody else is asked.
    const may = name.scope === 'task' ? [byRef.get(name.ref ?? '') ?? []].flat() : board.tasks;
    const all = members(board, project, branch, name.scope, own, may);
    const stored = own.flatMap(({ state }) => state?.worktree ?? []);
    const status = FIRST.find((one) => stored.some((worktree) => worktree.status === one)) ?? 'active';
    const events = own
      .flatMap(({ ref }) => eventsOf(ref))
      .filter((event) => event.branch === branch)
      .sort((a, b) => (a.timestamp < b.timestamp ? -1 : 1));
    const merged =
      status === 'merged' ? events.findLast(({ type }) => type === 'merge_completed') : undefined;
    return [
      {
        scope: name.scope,
        phase: name.phase,
        branch_name: branch,
        base: stored[0]?.base ?? '',
        status,
        created_at: events.find(({ type }) => type === 'merge_opened')?.timestamp ?? null,
        merged_at: merged?.timestamp ?? null,
        merge_commit: status === 'merged' ? (stored.at(-1)?.merge_commit ?? null) : null,
        completed_tasks: all.filter(({ state }) => state?.status === 'completed').length,
        total_tasks: all.length,
        tasks: own.map(({ ref }) => ref),
      },
    ];
  });
}

/** As onBranch, for all branches at once. */
function tasksByBranch({ tasks }: Board): Map<string, BoardTask[]> {
  const groups = new Map<string, BoardTask[]>();
  for (const task of tasks) {
    const branch = task.state?.worktree?.branch;
    if (branch === undefined) continue;
    const group = groups.get(branch);
    if (group) group.push(task);
    else groups.set(branch, [task]);
  }
  return groups;
}

/** All that share it or will, not only those that have begun. */
function members(
  board: Board,
  project: string,
  branch: string,
  scope: TaskScope,
  own: readonly BoardTask[],
  may: readonly BoardTask[],
): readonly BoardTask[] {
  const will = may.filter((task) => branchOf(board, project, task, scope) === branch);
  // A parent stands for its children.
  const leaves = will.filter(({ ref }) => (board.byParent.get(ref) ?? []).length === 0);
  return [...new Set([...own, ...leaves])];
}
