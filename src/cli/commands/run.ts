import { previewProject, type RunRequest, runProject } from '../../app/run/run.ts';
import { openWorkspace, type Workspace } from '../../app/workspace/workspace.ts';
import { counted } from '../../base/counted.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { columns, safe } from '../../report/text.ts';
import { wishesOf } from '../run-flags.ts';
import type { Handler, Output } from '../spec.ts';

export const run: Handler = async ({ context, flags }) => {
  const jobs = flags.number('jobs');
  if (jobs === 0) return fail({ reason: 'usage', message: '--jobs is at least 1' });
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const request = { jobs, review: reviewMode(flags.string('review')), ...wishesOf(flags) };
  if (context.dryRun) return preview(workspace.value, request);
  const summary = await runProject(workspace.value, request);
  if (!summary.ok) return summary;
  const { exit, runs, failedRuns, questions, reviews, counts } = summary.value;
  const tally = Object.entries(counts).map(([status, n]) => `${n} ${status}`);
  const lines = [
    `${counted(runs, 'run')}${failedRuns > 0 ? `, ${failedRuns} failed` : ''}; tasks: ${tally.join(', ') || 'none'}; budget: none`,
    ...questions.map((ref) => `question: sow show ${ref}, then sow answer ${ref} -m …`),
    ...reviews.map((ref) => `to review: sow approve ${ref} | sow reject ${ref} -m …`),
    ...(exit === 130 ? ['stopped; sow run goes on where it was'] : []),
  ];
  return ok({ data: { ...summary.value }, text: lines.join('\n'), exit });
};

/** The table allows no other words. */
function reviewMode(word: string | undefined): RunRequest['review'] {
  return word === 'human' || word === 'agent' || word === 'none' ? word : undefined;
}

function preview(workspace: Workspace, request: RunRequest): Result<Output> {
  const runs = previewProject(workspace, request);
  if (!runs.ok) return runs;
  const rows = runs.value.map(({ short, name, role, executor, resumed }) => [
    short,
    resumed ? 'resume' : 'start',
    role,
    executor,
    safe(name),
  ]);
  const text = rows.length > 0 ? columns(rows) : 'nothing would start';
  return ok({ data: { runs: runs.value, total: rows.length, truncated: false }, text });
}
