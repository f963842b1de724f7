import { runProject } from '../../app/run/run.ts';
import { openWorkspace } from '../../app/workspace/workspace.ts';
import { fail, ok } from '../../base/result.ts';
import type { Handler } from '../spec.ts';

export const run: Handler = async ({ context, flags }) => {
  const jobs = flags.number('jobs');
  if (jobs === 0) return fail({ reason: 'usage', message: '--jobs is at least 1' });
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const summary = await runProject(workspace.value, { jobs, executor: flags.string('executor') });
  if (!summary.ok) return summary;
  const { exit, runs, failedRuns, questions, reviews, counts } = summary.value;
  const tally = Object.entries(counts).map(([status, n]) => `${n} ${status}`);
  const lines = [
    `${runs} run${runs === 1 ? '' : 's'}${failedRuns > 0 ? `, ${failedRuns} failed` : ''}; tasks: ${tally.join(', ') || 'none'}; budget: none`,
    ...questions.map((ref) => `question: sow show ${ref}, then sow answer ${ref} -m …`),
    ...reviews.map((ref) => `to review: sow approve ${ref} | sow reject ${ref} -m …`),
    ...(exit === 130 ? ['stopped; sow run goes on where it was'] : []),
  ];
  return ok({ data: { ...summary.value }, text: lines.join('\n'), exit });
};
