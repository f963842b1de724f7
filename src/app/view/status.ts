// The project at a glance: what waits for a person first, then what runs, what is ready, what is blocked and what is wrong.
import { ok, type Result } from '../../base/result.ts';
import type { PhaseState, ProjectState } from '../../model/generated/types.ts';
import type { Batch } from '../../model/graph/batches.ts';
import { STATUSES, type Status } from '../../model/status.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import { shownPath } from '../../store/state/state-file.ts';
import { batchesIn } from '../graph/batches.ts';
import { reviewerFor } from '../run/review/reviewer-for.ts';
import { isSound } from '../workspace/find-task.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type TaskView, viewTasks } from './task-view.ts';
import { read } from './tasks.ts';

export interface PhaseSummary {
  readonly name: string;
  readonly state: PhaseState | undefined;
  readonly total: number;
  readonly completed: number;
}

export interface ProjectStatus {
  readonly project: ProjectState | undefined;
  /** The branch HEAD stands on; null when detached. */
  readonly head: string | null;
  readonly phases: readonly PhaseSummary[];
  readonly counts: Readonly<Partial<Record<Status | 'invalid', number>>>;
  readonly total: number;
  readonly questions: readonly TaskView[];
  /** Those that a person looks at; the reasons say why it is no agent, where one was meant to. */
  readonly reviews: readonly TaskView[];
  /** Those that an agent looks at. */
  readonly reviewing: readonly TaskView[];
  readonly working: readonly TaskView[];
  readonly ready: readonly TaskView[];
  readonly blocked: readonly TaskView[];
  /** Tasks with children that have not ended. */
  readonly parents: readonly TaskView[];
  /** Broken files and statuses that no lawful move explains. */
  readonly wrong: readonly TaskView[];
  /** Broken files beside those of tasks, relative to the repository root. */
  readonly broken: readonly string[];
}

export interface ParallelStatus extends ProjectStatus {
  readonly batches: readonly Batch[];
}

export function projectStatus(workspace: Workspace): Result<ProjectStatus> {
  return read(workspace, (snapshot) => ok(statusOf(workspace, snapshot)));
}

/** With every batch and how far it is, of the same moment. */
export function parallelStatus(workspace: Workspace): Result<ParallelStatus> {
  return read(workspace, (snapshot) =>
    ok({ ...statusOf(workspace, snapshot), batches: batchesIn(snapshot) }),
  );
}

function statusOf(workspace: Workspace, snapshot: Snapshot): ProjectStatus {
  const tasks = viewTasks(snapshot);
  const having = (...kinds: TaskView['readiness'][]): TaskView[] =>
    tasks.filter(({ readiness }) => kinds.includes(readiness));
  const waiting = having('waiting');
  const [reviews, reviewing] = byReviewer(
    workspace,
    snapshot,
    waiting.filter(({ state }) => state?.status === 'needs_review'),
  );
  return {
    project: snapshot.project.value,
    head: workspace.store.head(),
    phases: snapshot.phases.map(({ name, state }) => ({
      name,
      state,
      total: tasks.filter(({ phase }) => phase === name).length,
      completed: tasks.filter((task) => task.phase === name && task.state?.status === 'completed').length,
    })),
    counts: countsOf(tasks),
    total: tasks.length,
    questions: waiting.filter(({ state }) => state?.status === 'paused'),
    reviews,
    reviewing,
    working: having('working'),
    ready: having('ready', 'resumable'),
    blocked: having('blocked').filter(({ progress }) => !progress),
    parents: tasks.filter(({ progress, readiness }) => progress && readiness !== 'done'),
    wrong: having('invalid', 'untrusted'),
    broken: brokenFiles(snapshot),
  };
}

function byReviewer(
  workspace: Workspace,
  snapshot: Snapshot,
  tasks: readonly TaskView[],
): [TaskView[], TaskView[]] {
  const [reviews, reviewing]: [TaskView[], TaskView[]] = [[], []];
  for (const view of tasks) {
    const task = snapshot.task(view.ref);
    const reviewer = task && isSound(task) ? reviewerFor(workspace, snapshot, task) : undefined;
    if (reviewer?.by === 'agent') reviewing.push(view);
    else
      reviews.push(
        reviewer?.why === undefined ? view : { ...view, reasons: [`waits for a person: ${reviewer.why}`] },
      );
  }
  return [reviews, reviewing];
}

/** In the order of the states, broken ones last; what there is none of is left out. */
function countsOf(tasks: readonly TaskView[]): ProjectStatus['counts'] {
  const counts = [...STATUSES, 'invalid' as const].map(
    (status) =>
      [status, tasks.filter(({ state }) => (state?.status ?? 'invalid') === status).length] as const,
  );
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

function brokenFiles({ config, project, phases }: Snapshot): string[] {
  return [config, project, ...phases.map(({ file }) => file)]
    .filter(({ exists, value }) => exists && !value)
    .map(({ path }) => shownPath(path));
}
