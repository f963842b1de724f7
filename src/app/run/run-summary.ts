// How an orchestration ended: its figures and its exit code.

import { ok, type Result } from '../../base/result.ts';
import { projectStatus } from '../view/status.ts';
import type { Workspace } from '../workspace/workspace.ts';

export interface RunSummary {
  /** 130 stopped, 1 a run failed, 8 something waits for a person, 0 nothing is left to do. */
  readonly exit: 0 | 1 | 8 | 130;
  readonly runs: number;
  readonly failedRuns: number;
  readonly questions: readonly string[];
  readonly reviews: readonly string[];
  /** What is broken, and keeps tasks from starting, in words. */
  readonly wrong: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
  /** `none`, or how much of which budget is spent. */
  readonly budget: string;
  /** Why something that might start did not: a budget. */
  readonly held?: string;
}

export function summary(
  workspace: Workspace,
  ended: { runs: number; failedRuns: number; stopped: boolean },
  held: string | undefined,
  budget: string,
): Result<RunSummary> {
  const status = projectStatus(workspace);
  if (!status.ok) return status;
  const { questions, reviews, reviewing, counts } = status.value;
  const wrong = [
    ...status.value.broken.map((path) => `${path} is broken`),
    ...status.value.wrong.map(({ short, reasons }) => `${short} ${reasons.join('; ')}`),
  ];
  const waits = questions.length + reviews.length + reviewing.length + wrong.length > 0;
  const summary: RunSummary = {
    exit: ended.stopped ? 130 : ended.failedRuns > 0 || held !== undefined ? 1 : waits ? 8 : 0,
    runs: ended.runs,
    failedRuns: ended.failedRuns,
    questions: questions.map(({ short }) => short),
    reviews: reviews.map(({ short }) => short),
    wrong,
    counts: counts as Readonly<Record<string, number>>,
    budget,
    ...(held !== undefined && { held }),
  };
  const { failedRuns: failed_runs, ...told } = summary;
  workspace.context.report({ type: 'orchestration-ended', failed_runs, ...told });
  return ok(summary);
}
