// `why`: with which model a task would start, what its price has to do with it, and who reviews it.

import { ok, type Result } from '../../base/result.ts';
import type { ModelChoice } from '../../model/cost/choose-model.ts';
import type { Reviewer } from '../../model/review/reviewer.ts';
import { listRoles } from '../agent/roles.ts';
import { taskDomain } from '../expertise/task-domain.ts';
import { openExecutors } from '../run/executors/executors.ts';
import { reviewerFor } from '../run/review/reviewer-for.ts';
import { makeRun } from '../run/start/start-run.ts';
import { read } from '../view/tasks.ts';
import { findTask, isSound } from '../workspace/find-task.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { openGate } from './gate.ts';

export interface StartExplained {
  /** Absent where nothing is there that could play it. */
  readonly model?: ModelChoice;
  /** Of expertise, by its field or its words. */
  readonly domain?: { readonly value: string; readonly reason: string };
  /** The budget that keeps it from being started, in words. */
  readonly held?: string;
  /** Who looks at it, where it waits for that. */
  readonly reviewer?: Reviewer;
}

/** Undefined where its file is broken, or nothing can play it. */
export function explainStart(workspace: Workspace, reference: string): Result<StartExplained | undefined> {
  const executors = openExecutors(workspace, {}, listRoles(workspace));
  return read(workspace, (snapshot) => {
    const task = findTask(snapshot, reference);
    if (!task.ok) return task;
    if (!isSound(task.value)) return ok(undefined);
    const executor = executors.ok ? executors.value.forTask(task.value) : executors;
    const gate = openGate(workspace, snapshot);
    const role = task.value.state.assigned_agent;
    const run = executor.ok ? makeRun(workspace, gate, task.value, executor.value) : undefined;
    const refused = gate.refuse({ task: task.value, role }, run?.model);
    const waits = task.value.state.status === 'needs_review';
    const domain = taskDomain(snapshot, task.value);
    return ok({
      ...(run && { model: { model: run.model, reason: run.modelReason ?? '' } }),
      ...(domain && { domain }),
      ...(refused && { held: refused.text }),
      ...(waits && { reviewer: reviewerFor(workspace, snapshot, task.value) }),
    });
  });
}
