// `run`: one orchestration over the open project, from what dead ones left to its exit code.

import type { Event } from '../../base/event.ts';
import type { Failure } from '../../base/failure.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { budgetText } from '../../model/cost/budget.ts';
import { microsOf } from '../../model/cost/money.ts';
import type { Review } from '../../model/generated/types.ts';
import { type OnFailure, orchestrate } from '../../run/orchestrate.ts';
import { readQuietly } from '../../store/transaction/quiet.ts';
import { listRoles } from '../agent/roles.ts';
import { settingsOf } from '../config/settings.ts';
import { budgetsNow, type Purse } from '../cost/budgets.ts';
import { improveWhenDue } from '../expertise/improve-when-due.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { chooseMode } from '../worktree/checkout/choose-mode.ts';
import { type Held, openDesk } from './desk.ts';
import { type ExecutorWishes, openExecutors } from './executors/executors.ts';
import { noteEnd, noteStart } from './note-orchestration.ts';
import { openNotifier } from './notify.ts';
import { type Preview, previewRuns } from './preview.ts';
import { type RunSummary, summary } from './run-summary.ts';
import { checkStart } from './start/check-start.ts';
import { makeReady } from './start/make-ready.ts';
import { openScope, type ScopeRequest } from './start/scope.ts';
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
    batches: ready.value,
  };
  const held: Held = { text: undefined };
  try {
    if (only === undefined) await improveWhenDue(limited, request, purse);
    const { context, store } = limited;
    const desk = openDesk(limited, { ...shared, only, watch, drain, explain }, held);
    const ended = await orchestrate(context, store.dir, { jobs, onFailure }, desk);
    if (ended.failure) return fail(midway(ended.failure));
    return summary(workspace, ended, held.text, budgetText(budgetsNow(workspace, purse)));
  } finally {
    noteEnd(workspace, id);
  }
}

/** Claims and ends of runs are changes of their own. */
function midway(failure: Failure): Failure {
  return failure.reason === 'io' && !failure.committed ? { ...failure, earlier: true } : failure;
}

function purseOf({ budgetUsd }: RunRequest): Purse | undefined {
  return budgetUsd === undefined ? undefined : { limit: microsOf(budgetUsd), runs: new Set() };
}
