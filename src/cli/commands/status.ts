import { type ProjectStatus, parallelStatus, projectStatus } from '../../app/view/status.ts';
import { openWorkspace } from '../../app/workspace/workspace.ts';
import { ok } from '../../base/result.ts';
import { parallelPage } from '../../report/batch.ts';
import { statusPage } from '../../report/status.ts';
import { taskJson } from '../shape.ts';
import type { Handler } from '../spec.ts';

export const run: Handler = async ({ context, flags }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  if (flags.is('parallel')) {
    const status = parallelStatus(workspace.value);
    return status.ok ? ok({ data: dataOf(status.value), text: parallelPage(status.value) }) : status;
  }
  const status = projectStatus(workspace.value);
  return status.ok ? ok({ data: dataOf(status.value), text: statusPage(status.value) }) : status;
};

function dataOf(status: ProjectStatus): Record<string, unknown> {
  const { questions, reviews, reviewing, working, ready, blocked, parents, wrong, phases, ...rest } = status;
  return {
    ...rest,
    phases: phases.map(({ state, ...phase }) => ({ ...state, ...phase })),
    budget_usd: null,
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
