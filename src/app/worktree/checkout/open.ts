// Which checkout a run of a task gets, decided with its claim: nothing is made here, but a commit where two lines of work meet.
import { join } from 'node:path';
import { fail, ok, type Result } from '../../../base/result.ts';
import { listWorktrees } from '../../../git/checkout/worktrees.ts';
import { readRefs } from '../../../git/refs.ts';
import type { TaskState } from '../../../model/generated/types.ts';
import type { BoardTask } from '../../../model/graph/board.ts';
import { branchOf, type Mode, refOf, type TaskScope } from '../../../model/worktree/names.ts';
import type { Snapshot } from '../../../store/state/snapshot.ts';
import { worktreeSettings } from '../../config/settings.ts';
import { worksInCheckout } from '../../workflow/steps.ts';
import type { Change } from '../../workspace/decision.ts';
import type { SoundTask } from '../../workspace/find-task.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { readTrunk, startingPoint } from '../trunk/trunk.ts';
import { placeOf } from './place.ts';

type Stored = NonNullable<TaskState['worktree']>;

export interface Opened {
  readonly worktree: Stored;
  /** Relative to the top of the checkout. */
  readonly directory: string;
  /** It was not the task's before: its log says so. */
  readonly isNew: boolean;
}

/** Where its work stands already, whatever the mode is by now. */
export function holdsWork({ state }: Pick<BoardTask, 'state'>): boolean {
  const status = state?.worktree?.status;
  return status === 'active' || status === 'conflict';
}

/** @param mode of the orchestration */
export function modeFor({ snapshot }: Change, task: BoardTask, mode: Mode): Mode {
  return worksInCheckout(snapshot.board, task) ? 'off' : mode;
}

/** The branch that a run of the task would work on; undefined for the checkout itself. */
export function branchFor({ snapshot }: Change, task: BoardTask, mode: Mode): string | undefined {
  if (holdsWork(task)) return task.state?.worktree?.branch;
  const project = snapshot.project.value?.name;
  return mode === 'off' || project === undefined ? undefined : branchOf(snapshot.board, project, task, mode);
}

/** undefined: the work is done in the checkout itself. */
export function openWorktree(
  workspace: Workspace,
  current: Change,
  task: SoundTask,
  mode: Mode,
): Result<Opened | undefined> {
  const { state } = task;
  if (state.worktree && holdsWork(task)) {
    const directory = standsAt(workspace, state.worktree.branch) ?? folderFor(current, state.worktree.branch);
    return ok({ worktree: state.worktree, directory, isNew: false });
  }
  if (mode === 'off') return ok(undefined);
  return beginWorktree(workspace, current, task, mode);
}

/** From the trunk, with what the project's branch has meanwhile. */
export function beginWorktree(
  workspace: Workspace,
  current: Change,
  task: SoundTask,
  scope: TaskScope,
): Result<Opened> {
  const branch = branchFor(current, task, scope);
  if (branch === undefined) return fail({ reason: 'no-project' });
  const base = baseIn(workspace, current.snapshot);
  if (!base.ok) return base;
  const directory = standsAt(workspace, branch) ?? folderFor(current, branch);
  return ok({ worktree: { branch, base: base.value, status: 'active' }, directory, isNew: true });
}

/** Asked of all tasks and of git; the same for all that one transaction opens. */
const bases = new WeakMap<Snapshot, Result<string>>();

/** The commit that new work begins at. */
function baseIn(workspace: Workspace, snapshot: Snapshot): Result<string> {
  const base = bases.get(snapshot) ?? findBase(workspace, snapshot);
  bases.set(snapshot, base);
  return base;
}

function findBase(workspace: Workspace, snapshot: Snapshot): Result<string> {
  const trunk = readTrunk(workspace, snapshot);
  if (!trunk.ok) return trunk;
  const start = startingPoint(workspace, trunk.value);
  if (!start.ok) return start;
  // Where the two cannot be brought together, work goes on from the trunk; `land` and `sync` name the files.
  return ok(start.value.commit ?? trunk.value.tip ?? '');
}

export function logOpened({ draft }: Change, ref: string, { worktree }: Opened): void {
  draft.log(ref, { type: 'merge_opened', branch: worktree.branch, base: worktree.base });
}

export function folderFor({ snapshot }: Pick<Change, 'snapshot'>, branch: string): string {
  return join(worktreeSettings(snapshot.settings).folder, branch);
}

/** Where git has the branch checked out, if sow works there; its folder may be gone. */
export function standsAt(workspace: Workspace, branch: string): string | undefined {
  const { repository } = workspace;
  if (!readRefs(repository, [refOf(branch)]).has(refOf(branch))) return undefined;
  const path = listWorktrees(repository.root).find((one) => one.branch === branch)?.path;
  return path === undefined ? undefined : placeOf(workspace, path);
}
