import { budgetsNow } from '../../../app/cost/budgets.ts';
import { type ProjectStatus, parallelStatus, projectStatus } from '../../../app/view/status.ts';
import { openWorkspace } from '../../../app/workspace/workspace.ts';
import { ok } from '../../../base/result.ts';
import { budgetText } from '../../../model/cost/budget.ts';
import { dollarsOf } from '../../../model/cost/money.ts';
import { parallelPage } from '../../../report/view/batch.ts';
import { statusPage } from '../../../report/view/status.ts';
import { lastOf } from '../../page.ts';
import { taskJson } from '../../shape.ts';
import type { Handler } from '../../spec.ts';

export const run: Handler = async ({ context, flags }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  if (flags.is('parallel')) {
    const status = parallelStatus(workspace.value);
    if (!status.ok) return status;
    const { batches, ...rest } = status.value;
    const { shown, counts, told } = lastOf(batches, flags);
    return ok({
      data: { ...dataOf(rest, budgetsNow(workspace.value)), batches: shown, ...counts },
      text: told(parallelPage({ ...rest, batches: shown })),
    });
  }
  const status = projectStatus(workspace.value);
  if (!status.ok) return status;
  const budgets = budgetsNow(workspace.value);
  const text = statusPage({ ...status.value, budget: budgetText(budgets) });
  return ok({ data: dataOf(status.value, budgets), text });
};

function dataOf(status: ProjectStatus, budgets: ReturnType<typeof budgetsNow>): Record<string, unknown> {
  const [budget] = budgets.shared;
  const { questions, reviews, reviewing, working, ready, blocked, parents, wrong, phases, ...rest } = status;
  return {
    ...rest,
    phases: phases.map(({ state, ...phase }) => ({ ...state, ...phase })),
    budget_usd: budget ? dollarsOf(budget.limit) : null,
    spent_usd: budget ? dollarsOf(budget.spent) : null,
    questions: questions.map(taskJson),
    reviews: reviews.map(taskJson),
    reviewing: reviewing.map(taskJson),
    working: working.map(taskJson),
    ready: ready.map(taskJson),
    blocked: blocked.map(taskJson),
    parents: parents.map(taskJson),
    wrong: wrong.map(taskJson),
  };
}
