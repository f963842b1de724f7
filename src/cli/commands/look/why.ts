import { explainStart } from '../../../app/cost/explain-start.ts';
import { showTask } from '../../../app/view/tasks.ts';
import { openWorkspace } from '../../../app/workspace/workspace.ts';
import { ok } from '../../../base/result.ts';
import type { Reviewer } from '../../../model/review/reviewer.ts';
import { safe } from '../../../report/text.ts';
import { taskJson } from '../../shape.ts';
import type { Handler } from '../../spec.ts';

export const run: Handler = async ({ context, args }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const shown = showTask(workspace.value, args.task?.[0] ?? '');
  if (!shown.ok) return shown;
  const { view } = shown.value;
  const starts = explainStart(workspace.value, view.ref);
  if (!starts.ok) return starts;
  const { held, model, domain, reviewer } = starts.value ?? {};
  const isOver = view.readiness === 'done' || view.readiness === 'invalid';
  const lines = [
    ...view.reasons.map((reason) => `  ${safe(reason)}`),
    ...(view.readiness === 'untrusted' ? [`  next: put it back, or sow task accept ${view.short}`] : []),
    ...(reviewer ? [`  reviewer: ${reviewerWords(reviewer)}`] : []),
    ...(held !== undefined && !isOver ? [`  budget: sow run does not start it: ${safe(held)}`] : []),
    ...(view.reasons.length === 0 && held === undefined ? ['  nothing keeps it: sow run starts it'] : []),
    ...(model && !isOver ? [`  model: ${safe(model.reason)}`] : []),
    // What nothing in the task names needs no reason.
    ...(domain && !isOver && domain.value !== 'general'
      ? [`  domain: ${safe(domain.value)} (${safe(domain.reason)})`]
      : []),
  ];
  return ok({
    data: {
      ...starts.value,
      ref: view.ref,
      readiness: view.readiness,
      blockers: view.blockers,
      reasons: view.reasons,
      task: taskJson(view),
    },
    text: [`${view.short} ${view.readiness}`, ...lines].join('\n'),
  });
};

function reviewerWords({ by, why }: Reviewer): string {
  if (by === 'agent') return 'an agent, which sow run starts';
  return why === undefined ? 'a person' : `a person: ${safe(why)}`;
}
