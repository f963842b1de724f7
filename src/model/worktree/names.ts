// Which tasks share a checkout, and how its branch is named. Branches of a project stand below sow/<project>/.
import { type Board, type BoardTask, parentRef } from '../graph/board.ts';

export type Mode = 'off' | 'task' | 'parent' | 'phase';
export type TaskScope = Exclude<Mode, 'off'>;

/** auto: none for one agent at a time, else one a task. */
export function modeOf(setting: Mode | 'auto', jobs: number): Mode {
  if (setting !== 'auto') return setting;
  return jobs === 1 ? 'off' : 'task';
}

export function trunkOf(project: string): string {
  return `sow/${project}/trunk`;
}

/** The full name of a branch. */
export function refOf(branch: string): string {
  return `refs/heads/${branch}`;
}

/** The children of a parent share one; a task without a parent has its own. */
export function branchOf(board: Board, project: string, task: BoardTask, mode: TaskScope): string {
  const base = `sow/${project}`;
  if (mode === 'phase') return `${base}/phase/${task.phase}`;
  const owner = mode === 'parent' ? (parentRef(board, task) ?? task.ref) : task.ref;
  return `${base}/${owner.replace('/', '-')}`;
}

export interface Named {
  readonly scope: TaskScope;
  readonly phase: string;
  /** The task, or the parent whose children share it. */
  readonly ref?: string;
}

/** What a branch of a project was made for; undefined for every other branch, the trunk among them. */
export function named(board: Board, project: string, branch: string): Named | undefined {
  const base = `sow/${project}/`;
  if (!branch.startsWith(base)) return undefined;
  const rest = branch.slice(base.length);
  if (rest.startsWith('phase/')) return { scope: 'phase', phase: rest.slice('phase/'.length) };
  const [, phase, id] = /^(.+)-(\d{3})$/.exec(rest) ?? [];
  if (phase === undefined || id === undefined) return undefined;
  const ref = `${phase}/${id}`;
  const isShared = (board.byParent.get(ref) ?? []).some(({ state }) => state?.worktree?.branch === branch);
  return { scope: isShared ? 'parent' : 'task', phase, ref };
}

/** Any project's. */
export const OF_TASKS = /^sow\/[^/]+\/(phase\/[^/]+|[^/]+-\d{3})$/;

/** Tasks whose work stands on a branch. */
export function onBranch(board: Board, branch: string): readonly BoardTask[] {
  return board.tasks.filter(({ state }) => state?.worktree?.branch === branch);
}
