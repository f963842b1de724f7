// `run`: one orchestration over the open project, from what dead ones left to its exit code.

import type { Event } from '../../base/event.ts';
import type { Failure } from '../../base/failure.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { budgetText } from '../../model/cost/budget.ts';
import { microsOf } from '../../model/cost/money.ts';
import type { Review } from '../../model/generated/types.ts';
import { type OnFailure, orchestrate } from '../../run/orchestrate.ts';
import { ioFailure } from '../../store/disk/io-failure.ts';
import {
  forgetDeadOrchestrations,
  forgetOrchestration,
  noteOrchestration,
} from '../../store/state/orchestration-record.ts';
import { nowOf } from '../../store/store.ts';
import { readQuietly } from '../../store/transaction/quiet.ts';
import { listRoles } from '../agent/roles.ts';
import { settingsOf } from '../config/settings.ts';
import { budgetsNow, type Purse } from '../cost/budgets.ts';
import { improveWhenDue } from '../expertise/improve-when-due.ts';
import { openBatches } from '../graph/batches.ts';
import { projectStatus } from '../view/status.ts';
import { read } from '../view/tasks.ts';
import { change } from '../workspace/change.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { chooseMode } from '../worktree/choose-mode.ts';
import { recoverAndTell } from '../worktree/recover.ts';
import { type Held, openDesk } from './desk.ts';
import { type Executors, type ExecutorWishes, openExecutors } from './executors.ts';
import { openNotifier } from './notify.ts';
import { type Preview, previewRuns } from './preview.ts';
import { recoverRuns } from './settle/recover.ts';
import { openScope, type Scope, type ScopeRequest } from './start/scope.ts';
import { withTotal } from './with-total.ts';

export interface RunRequest extends ExecutorWishes, ScopeRequest {
  /** How many runs may live at once; the setting parallel.max_concurrency when absent. */
  readonly jobs?: number | undefined;
  /** The only task to start, once: its ref. */
  readonly only?: string | undefined;
  /** Who reviews, whatever files say. */
  readonly review?: Review | undefined;
  /** It does not end when nothing is left, but takes what becomes ready. */
  readonly watch?: boolean | undefined;
  /** What is in progress is brought to its end; nothing that is pending starts. */
  readonly drain?: boolean | undefined;
  /** It tells why each task starts. */
  readonly explain?: boolean | undefined;
  /** What a failed run means for the others; the setting runs.on_failure when absent. */
  readonly onFailure?: OnFailure | undefined;
  /** After so many milliseconds it stops as on Ctrl-C; the setting runs.total_timeout when absent. */
  readonly timeoutMs?: number | undefined;
  /** What this orchestration may spend, in dollars. */
  readonly budgetUsd?: number | undefined;
}

export interface RunSummary {
  /** 130 stopped, 1 a run failed, 8 something waits for a person, 0 nothing is left to do. */
  readonly exit: 0 | 1 | 8 | 130;
  readonly runs: number;
  readonly failedRuns: number;
  readonly questions: readonly string[];
  readonly reviews: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
  /** `none`, or how much of which budget is spent. */
  readonly budget: string;
  /** Why something that might start did not: a budget. */
  readonly held?: string;
}

/** What `runProject` would start now; nothing is recovered, claimed or written. */
export function previewProject(
  workspace: Workspace,
  request: RunRequest,
): Result<Preview & { readonly jobs: number }> {
  const sound = checkStart(workspace);
  if (!sound.ok) return sound;
  const executors = openExecutors(workspace, request, listRoles(workspace));
  if (!executors.ok) return executors;
  const scope = openScope(workspace, request);
  if (!scope.ok) return scope;
  const jobs =
    request.jobs ?? settingsOf(readQuietly(workspace.store, ({ settings }) => settings)).maxConcurrency;
  const purse = purseOf(request);
  const found = previewRuns(workspace, {
    ...request,
    executors: executors.value,
    scope: scope.value,
    purse,
  });
  return found.ok ? ok({ ...found.value, jobs }) : found;
}

export async function runProject(opened: Workspace, request: RunRequest): Promise<Result<RunSummary>> {
  const sound = checkStart(opened);
  if (!sound.ok) return sound;
  const notifier = openNotifier(opened);
  const report = (event: Event): void => {
    opened.context.report(event);
    notifier.take(event);
  };
  const told = { ...opened, context: { ...opened.context, report } };
  const ran = await runOrchestration(
    request.review === undefined ? told : { ...told, review: request.review },
    request,
  );
  await notifier.done();
  return ran;
}

async function runOrchestration(workspace: Workspace, request: RunRequest): Promise<Result<RunSummary>> {
  const executors = openExecutors(workspace, request, listRoles(workspace));
  if (!executors.ok) return executors;
  const scope = openScope(workspace, request);
  if (!scope.ok) return scope;
  const settings = settingsOf(readQuietly(workspace.store, (snapshot) => snapshot.settings));
  const limited = withTotal(workspace, request.timeoutMs ?? settings.totalMs);
  const ready = await makeReady(limited, executors.value, scope.value);
  if (!ready.ok) return ready;
  const jobs = request.jobs ?? settings.maxConcurrency;
  const worktrees = chooseMode(limited, jobs);
  if (!worktrees.ok) return worktrees;
  const onFailure = request.onFailure ?? settings.onFailure;
  const id = workspace.context.newId();
  const purse = purseOf(request);
  workspace.context.report({
    type: 'orchestration-started',
    orchestration: id,
    executor: executors.value.header,
    permissions: executors.value.permissions,
    jobs,
    review: request.review ?? settings.review,
    on_failure: onFailure,
    budget: budgetText(budgetsNow(workspace, purse)),
    worktrees: worktrees.value,
  });
  const noted = noteStart(workspace, id, jobs);
  if (!noted.ok) return noted;
  const { only, watch = false, drain = false, explain = false } = request;
  const shared = {
    id,
    jobs,
    executors: executors.value,
    scope: scope.value,
    purse,
    worktrees: worktrees.value,
  };
  const held: Held = { text: undefined };
  try {
    if (only === undefined) await improveWhenDue(limited, request);
    const { context, store } = limited;
    const desk = openDesk(limited, { ...shared, only, watch, drain, explain }, held);
    const ended = await orchestrate(context, store.dir, { jobs, onFailure }, desk);
    if (ended.failure) return fail(ended.failure);
    return summary(workspace, ended, held.text, budgetText(budgetsNow(workspace, purse)));
  } finally {
    noteEnd(workspace, id);
  }
}

function purseOf({ budgetUsd }: RunRequest): Purse | undefined {
  return budgetUsd === undefined ? undefined : { limit: microsOf(budgetUsd), runs: new Set() };
}

/** What dead orchestrations left, what hands did, and what is opened together. */
async function makeReady(workspace: Workspace, executors: Executors, scope: Scope): Promise<Result<void>> {
  const recovered = await recoverRuns(workspace);
  if (!recovered.ok) return recovered;
  for (const { task, outcome } of recovered.value)
    if (task !== '')
      workspace.context.report({
        type: 'notice',
        message: `recovered ${task}: its last run was ${outcome}`,
      });
  const mended = await recoverAndTell(workspace);
  if (!mended.ok) return mended;
  // What was edited by hand, or written by another version, has settled no parent yet.
  const options = { command: 'run: settle parents', actor: 'orchestrator', settle: 'all' } as const;
  const settled = await change(workspace, options, () => ok(undefined));
  if (!settled.ok) return settled;
  const opened = await openBatches(workspace, (board, task) =>
    scope.admits(board, task) ? executors.forTask(task) : ok(undefined),
  );
  return opened.ok ? ok(undefined) : opened;
}

/** Others find it by its record, to stop or to drain it. */
function noteStart({ store }: Workspace, id: string, jobs: number): Result<void> {
  const { host: _host, ...owner } = store.identity;
  try {
    forgetDeadOrchestrations(store, store.host);
    noteOrchestration(store, { v: 1, id, owner, started_at: nowOf(store), jobs });
    return ok(undefined);
  } catch (error) {
    return fail(ioFailure(error, store.dir, false));
  }
}

/** What is left of it is a dead one's, and goes with the next. */
function noteEnd({ store }: Workspace, id: string): void {
  try {
    forgetOrchestration(store, id);
  } catch {
    // The disk is full, or .sow is gone.
  }
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
  held: string | undefined,
  budget: string,
): Result<RunSummary> {
  const status = projectStatus(workspace);
  if (!status.ok) return status;
  const { questions, reviews, reviewing, wrong, counts } = status.value;
  const waits = questions.length + reviews.length + reviewing.length + wrong.length > 0;
  const summary: RunSummary = {
    exit: ended.stopped ? 130 : ended.failedRuns > 0 || held !== undefined ? 1 : waits ? 8 : 0,
    runs: ended.runs,
    failedRuns: ended.failedRuns,
    questions: questions.map(({ short }) => short),
    reviews: reviews.map(({ short }) => short),
    counts: counts as Readonly<Record<string, number>>,
    budget,
    ...(held !== undefined && { held }),
  };
  const { failedRuns: failed_runs, ...told } = summary;
  workspace.context.report({ type: 'orchestration-ended', failed_runs, ...told });
  return ok(summary);
}
