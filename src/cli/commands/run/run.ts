import { budgetsNow } from '../../../app/cost/budgets.ts';
import type { PreviewedRun } from '../../../app/run/preview.ts';
import { previewProject, type RunRequest, runProject } from '../../../app/run/run.ts';
import type { RunSummary } from '../../../app/run/run-summary.ts';
import { openWorkspace, type Workspace } from '../../../app/workspace/workspace.ts';
import { counted } from '../../../base/counted.ts';
import { fail, ok, type Result } from '../../../base/result.ts';
import { budgetText } from '../../../model/cost/budget.ts';
import { columns, safe } from '../../../report/text.ts';
import { type Onlooker, onlooker } from '../../live/onlooker.ts';
import { firstOf } from '../../page.ts';
import { durationFlag, wishesOf } from '../../run-flags.ts';
import type { Flags, Handler, Input, Output } from '../../spec.ts';

export const run: Handler = async (input) => {
  const { context, flags } = input;
  const request = requestOf(flags);
  if (!request.ok) return request;
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  if (context.dryRun) return preview(workspace.value, request.value, flags);
  const looker = onlooker(input);
  const summary = await watched(input, looker, request.value);
  if (!summary.ok) return summary;
  if (looker.streamed) return ok({ data: {}, text: '', exit: summary.value.exit, streamed: true });
  const { exit, runs, failedRuns, questions, reviews, wrong, counts, budget, held } = summary.value;
  const tally = Object.entries(counts).map(([status, n]) => `${n} ${status}`);
  const lines = [
    `${counted(runs, 'run')}${failedRuns > 0 ? `, ${failedRuns} failed` : ''}; tasks: ${tally.join(', ') || 'none'}; budget: ${budget}`,
    ...(held === undefined ? [] : [`${held}; see sow cost`]),
    ...some(wrong, (what) => `wrong: ${safe(what)}  → sow validate`),
    ...some(questions, (ref) => `question: sow show ${ref}, then sow answer ${ref} -m …`),
    ...some(reviews, (ref) => `to review: sow approve ${ref} | sow reject ${ref} -m …`),
    ...(exit === 130 ? ['stopped; sow run goes on where it was'] : []),
  ];
  return ok({ data: { ...summary.value }, text: lines.join('\n'), exit });
};

/** The next steps of so many: who has more of them looks at the list. */
const MOST_STEPS = 20;

function some(refs: readonly string[], line: (ref: string) => string): string[] {
  const lines = refs.slice(0, MOST_STEPS).map(line);
  return refs.length > lines.length ? [...lines, `… ${lines.length} of ${refs.length}: sow status`] : lines;
}

/** Whatever happens, the terminal is given back. */
async function watched(
  { context }: Input,
  looker: Onlooker,
  request: RunRequest,
): Promise<Result<RunSummary>> {
  try {
    const workspace = openWorkspace({ ...context, report: looker.report });
    if (!workspace.ok) return workspace;
    looker.show(workspace.value);
    return await runProject(workspace.value, request);
  } finally {
    looker.close();
  }
}

/** The table allows no other words. */
function reviewMode(word: string | undefined): RunRequest['review'] {
  return word === 'human' || word === 'agent' || word === 'none' ? word : undefined;
}

function requestOf(flags: Flags): Result<RunRequest> {
  const jobs = flags.number('jobs');
  if (jobs === 0) return fail({ reason: 'usage', message: '--jobs is at least 1' });
  const timeoutMs = durationFlag(flags, 'timeout');
  if (!timeoutMs.ok) return timeoutMs;
  const word = flags.string('on-failure');
  return ok({
    ...wishesOf(flags),
    jobs,
    budgetUsd: flags.number('budget'),
    tasks: flags.strings('task'),
    phase: flags.string('phase'),
    until: flags.string('until'),
    once: flags.is('once'),
    watch: flags.is('watch'),
    drain: flags.is('drain'),
    explain: flags.is('explain'),
    review: reviewMode(flags.string('review')),
    timeoutMs: timeoutMs.value,
    // The table allows no other words.
    onFailure: word === 'continue' || word === 'stop' || word === 'fail_fast' ? word : undefined,
  });
}

function preview(workspace: Workspace, request: RunRequest, flags: Flags): Result<Output> {
  const found = previewProject(workspace, request);
  if (!found.ok) return found;
  const { runs, kept, jobs } = found.value;
  const { shown, counts, told } = firstOf(runs, flags);
  const rows = shown.map((one, at) => row(one, at < jobs, request.explain === true));
  const others = firstOf(kept, flags);
  const reasons = others.shown.map(({ short, reasons }) => [short, 'not', safe(reasons.join('; '))]);
  const budget = budgetText(budgetsNow(workspace));
  const text = [
    rows.length > 0 ? told(columns(rows)) : 'nothing would start',
    ...(request.explain && reasons.length > 0 ? [others.told(columns(reasons))] : []),
    `budget: ${budget}`,
  ].join('\n');
  return ok({ data: { runs: shown, kept: others.shown, jobs, budget, ...counts }, text });
}

function row(one: PreviewedRun, now: boolean, explain: boolean): string[] {
  const { short, name, role, executor, model, model_reason, permissions, resumed, why, budget_usd, held } =
    one;
  return [
    short,
    held === undefined ? `${resumed ? 'resumes' : 'starts'} ${now ? 'now' : 'later'}` : 'held',
    role,
    executor,
    model ?? '-',
    permissions ?? '-',
    budget_usd === null ? 'budget: none' : `budget: $${budget_usd}`,
    safe(name),
    held === undefined ? `(${why})` : `(${safe(held)})`,
    ...(explain ? [`(model: ${safe(model_reason)})`] : []),
  ];
}
