// `report`: what changed since a commit, for a pull request. Only what the state itself tells; nothing is run or written.
import { fail, ok, type Result } from '../../base/result.ts';
import { filesAt, textAt } from '../../git/content/conflict.ts';
import { changedSince, commitOf, diffOf } from '../../git/content/diff.ts';
import { entriesIn, spentIn } from '../../model/cost/ledger.ts';
import { dollarsOf } from '../../model/cost/money.ts';
import type { Event } from '../../model/generated/types.ts';
import { type ReportedTask, reviewReport, shortened } from '../../model/review-report.ts';
import { taskLog } from '../../store/layout.ts';
import { eventsIn } from '../../store/state/log.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import type { TaskFile } from '../../store/state/source.ts';
import { shownPath } from '../../store/state/state-file.ts';
import { read } from '../view/tasks.ts';
import { isSound } from '../workspace/find-task.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { branchStats, unlandedStat } from './branch-stats.ts';

export interface ReportRequest {
  /** A commit, branch or tag; the whole project without one. */
  readonly since?: string | undefined;
  /** Bytes that the text may have. */
  readonly max?: number | undefined;
}

export interface Report {
  readonly markdown: string;
  /** References of the tasks it is about. */
  readonly refs: readonly string[];
  readonly truncated: boolean;
}

const LEAST = 200;

export function reportProject(workspace: Workspace, { since, max }: ReportRequest): Result<Report> {
  if (max !== undefined && (!Number.isInteger(max) || max < LEAST))
    return fail({ reason: 'usage', message: `--max ${max} is no number of bytes, ${LEAST} or more` });
  const { root } = workspace.repository;
  const base = since === undefined ? undefined : commitOf(root, since);
  if (since !== undefined && base === undefined)
    return fail({ reason: 'not-found', what: 'commit', ref: since });
  const diff = base === undefined ? undefined : diffOf(root, { from: base, stat: true });
  if (diff && !diff.ok) return diff;
  return read(workspace, (snapshot) => {
    const tasks = reported(workspace, snapshot, base);
    const { value: project } = snapshot.project;
    const whole = reviewReport({
      project: project?.name ?? 'a project that cannot be read',
      state: project?.statechart.current_state ?? 'unknown',
      completed: snapshot.board.tasks.filter(({ state }) => state?.status === 'completed').length,
      total: snapshot.board.tasks.length,
      tasks: tasks.map(({ told }) => told),
      diffstat: diff?.value.text,
      unlanded: unlandedStat(root, snapshot),
      branches: branchStats(
        root,
        snapshot,
        tasks.map(({ ref }) => ref),
      ),
    });
    const { text: markdown, truncated } = shortened(whole, max ?? Number.POSITIVE_INFINITY);
    return ok({ markdown, refs: tasks.map(({ ref }) => ref), truncated });
  });
}

function reported(
  { repository: { root } }: Workspace,
  snapshot: Snapshot,
  base: string | undefined,
): { readonly ref: string; readonly told: ReportedTask }[] {
  const changed = base === undefined ? undefined : changedTasks(root, base);
  const known = base === undefined ? () => NONE : eventsAt(root, base);
  return snapshot.taskRefs
    .filter((ref) => !changed || changed.has(ref))
    .flatMap((ref) => snapshot.task(ref) ?? [])
    .map((task) => ({ ref: task.ref, told: tell(snapshot, task, known(task.ref)) }));
}

const FOLDER = shownPath('project');
const NONE: ReadonlySet<string> = new Set();

function changedTasks(root: string, base: string): ReadonlySet<string> {
  const paths = changedSince(root, base, FOLDER);
  return new Set(
    paths.flatMap((path) => /phases\/([^/]+\/)tasks\/(\d{3})\//.exec(path)?.slice(1).join('') ?? []),
  );
}

/** The ids of a task's events that its log had in the commit. Only logs that stand there are asked for: each takes a process. */
function eventsAt(root: string, base: string): (ref: string) => ReadonlySet<string> {
  const standing = new Set(filesAt(root, base, FOLDER));
  return (ref) => {
    const path = shownPath(taskLog(ref));
    if (!standing.has(path)) return NONE;
    return new Set(eventsIn(textAt(root, base, path) ?? '').map(({ id }) => id));
  };
}

function tell({ short }: Snapshot, task: TaskFile, known: ReadonlySet<string>): ReportedTask {
  const { events } = task.history;
  const { state } = task;
  const checks = [
    ...(state?.success_criteria ?? []).map(({ met }) => met),
    ...(state?.tests ?? []).map(({ passed }) => passed),
  ];
  return {
    short: short(task.ref),
    name: state?.name ?? '',
    status: state?.status ?? 'invalid',
    iteration: state?.iteration ?? 1,
    checks:
      checks.length > 0
        ? { met: checks.filter((one) => one === true).length, total: checks.length }
        : undefined,
    cost: costOf(events),
    unlawful: isSound(task) && task.standing.kind === 'unlawful',
    events: events.filter(({ id }) => !known.has(id)),
  };
}

function costOf(events: readonly Event[]): number | undefined {
  const costs = entriesIn(events);
  return costs.length > 0 ? dollarsOf(spentIn(costs)) : undefined;
}
