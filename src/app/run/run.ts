// `run`: one orchestration over the open project, from what dead ones left to its exit code.

import type { Failure } from '../../base/failure.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import type { Review } from '../../model/generated/types.ts';
import { orchestrate } from '../../run/orchestrate.ts';
import { readQuietly } from '../../store/transaction/quiet.ts';
import { listRoles } from '../agent/roles.ts';
import { settingsOf } from '../config/settings.ts';
import { openBatches } from '../graph/batches.ts';
import { projectStatus } from '../view/status.ts';
import { read } from '../view/tasks.ts';
import { change } from '../workspace/change.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { openDesk } from './desk.ts';
import { type ExecutorWishes, openExecutors } from './executors.ts';
import { type PreviewedRun, previewRuns } from './preview.ts';
import { recoverRuns } from './settle/recover.ts';

export interface RunRequest extends ExecutorWishes {
  /** How many runs may live at once; the setting parallel.max_concurrency when absent. */
  readonly jobs?: number | undefined;
  /** The only task to start, once: its ref. */
  readonly only?: string | undefined;
  /** Who reviews, whatever files say. */
  readonly review?: Review | undefined;
}

export interface RunSummary {
  /** 130 stopped, 1 a run failed, 8 something waits for a person, 0 nothing is left to do. */
  readonly exit: 0 | 1 | 8 | 130;
  readonly runs: number;
  readonly failedRuns: number;
  readonly questions: readonly string[];
  readonly reviews: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
}

/** What `runProject` would start now; nothing is recovered, claimed or written. */
export function previewProject(workspace: Workspace, request: RunRequest): Result<readonly PreviewedRun[]> {
  const sound = checkStart(workspace);
  if (!sound.ok) return sound;
  const executors = openExecutors(workspace, request, listRoles(workspace));
  return executors.ok ? previewRuns(workspace, executors.value) : executors;
}

export async function runProject(opened: Workspace, request: RunRequest): Promise<Result<RunSummary>> {
  const workspace = request.review === undefined ? opened : { ...opened, review: request.review };
  const { context, store } = workspace;
  const sound = checkStart(workspace);
  if (!sound.ok) return sound;
  const executors = openExecutors(workspace, request, listRoles(workspace));
  if (!executors.ok) return executors;
  const settings = settingsOf(readQuietly(store, (snapshot) => snapshot.settings));
  const jobs = request.jobs ?? settings.maxConcurrency;
  const recovered = await recoverRuns(workspace);
  if (!recovered.ok) return recovered;
  for (const { task, outcome } of recovered.value)
    if (task !== '')
      context.report({ type: 'notice', message: `recovered ${task}: its last run was ${outcome}` });
  // What was edited by hand, or written by another version, has settled no parent yet.
  const settled = await change(
    workspace,
    { command: 'run: settle parents', actor: 'orchestrator', settle: 'all' },
    () => ok(undefined),
  );
  if (!settled.ok) return settled;
  const batches = await openBatches(workspace, executors.value.forTask);
  if (!batches.ok) return batches;
  context.report({
    type: 'orchestration-started',
    executor: executors.value.header,
    jobs,
    review: request.review ?? settings.review,
  });
  const desk = openDesk(workspace, { jobs, executors: executors.value, only: request.only });
  const ended = await orchestrate(context, store.dir, { jobs, onFailure: 'continue' }, desk);
  if (ended.failure) return fail(ended.failure);
  return summary(workspace, ended);
}

/** What would only be found out after the first spawn: no project, a broken one, the wrong branch, broken settings. */
export function checkStart(workspace: Workspace): Result<void> {
  const head = workspace.store.head();
  return read(workspace, ({ project, config }) => {
    if (!project.value) return fail({ reason: 'invalid-state', diagnostics: project.diagnostics });
    if (config.exists && !config.value)
      return fail({ reason: 'invalid-state', diagnostics: config.diagnostics });
    if (project.value.branch === head) return ok(undefined);
    const failure: Failure = {
      reason: 'wrong-branch',
      project: project.value.name,
      branch: project.value.branch,
      head,
    };
    return fail(failure);
  });
}

function summary(
  workspace: Workspace,
  ended: { runs: number; failedRuns: number; stopped: boolean },
): Result<RunSummary> {
  const status = projectStatus(workspace);
  if (!status.ok) return status;
  const { questions, reviews, reviewing, wrong, counts } = status.value;
  const waits = questions.length + reviews.length + reviewing.length + wrong.length > 0;
  return ok({
    exit: ended.stopped ? 130 : ended.failedRuns > 0 ? 1 : waits ? 8 : 0,
    runs: ended.runs,
    failedRuns: ended.failedRuns,
    questions: questions.map(({ short }) => short),
    reviews: reviews.map(({ short }) => short),
    counts: counts as Readonly<Record<string, number>>,
  });
}
