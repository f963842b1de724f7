// What is completed, or would be by nobody's leave, and not merged yet: taken into the trunk. It is asked after runs have ended,
// and after a crash.
import { ok, type Result } from '../../../base/result.ts';
import { type Board, type BoardTask, reviewOf } from '../../../model/graph/board.ts';
import { isRunAlive, listRuns } from '../../../store/runs/run-record.ts';
import { readQuietly } from '../../../store/transaction/quiet.ts';
import { moveTasks } from '../../task/move-tasks.ts';
import { change } from '../../workspace/change.ts';
import { isSound } from '../../workspace/find-task.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { holdsWork } from '../checkout/open.ts';
import { keepForMerge } from './before-merge.ts';
import { mergeCompleted, newChain } from './merge.ts';
import { advanceTrunk } from './trunk.ts';

/** What became of a task. */
export interface Took {
  readonly status: string;
  readonly note?: string;
}

/** What was completed by whatever decided it and is not merged: their refs. */
export function untaken({ tasks }: Board): readonly string[] {
  return tasks.filter((task) => task.state?.status === 'completed' && holdsWork(task)).map(({ ref }) => ref);
}

/** Others wait for it. @param refs completed; those with a run at them stay */
export async function takeCompleted(workspace: Workspace, refs: readonly string[]): Promise<Result<void>> {
  const { store } = workspace;
  const busy = new Set(
    listRuns(store).flatMap((run) =>
      run.ended_at === undefined && isRunAlive(run, store.host) ? (run.task ?? []) : [],
    ),
  );
  const took = await takeWork(
    workspace,
    refs.filter((ref) => !busy.has(ref)),
  );
  return took.ok ? ok(undefined) : took;
}

/** @param refs only of these tasks */
export async function takeWork(
  workspace: Workspace,
  refs: readonly string[],
): Promise<Result<ReadonlyMap<string, Took>>> {
  const took = new Map<string, Took>();
  const { submitted, completed } = waiting(workspace, new Set(refs));
  for (const ref of submitted) {
    const moved = await moveTasks(workspace, { verb: 'approve', refs: [ref], actor: 'orchestrator' });
    if (moved.ok) took.set(ref, tookOf(moved.value[0]?.task));
    // It waits for a person after all: what it is checked with is not trusted, or does not hold.
    else
      workspace.context.report({
        type: 'warning',
        message: `${ref} is not completed: ${wordsOf(moved.failure)}`,
      });
  }
  if (completed.length > 0) {
    const merged = await mergeAll(workspace, completed);
    if (!merged.ok) return merged;
    for (const [ref, one] of merged.value) took.set(ref, one);
  }
  return ok(took);
}

function wordsOf(failure: {
  readonly reason: string;
  readonly message?: string;
  readonly missing?: readonly string[];
}): string {
  return failure.message ?? failure.missing?.join('; ') ?? failure.reason;
}

function tookOf(
  task: { readonly status: string; readonly pause?: { readonly text: string } } | undefined,
): Took {
  return { status: task?.status ?? 'missing', ...(task?.pause && { note: `conflict: ${task.pause.text}` }) };
}

/** The step of a workflow is found good by what runs the workflow. */
function waiting({ store, review }: Workspace, refs: ReadonlySet<string>) {
  return readQuietly(store, ({ board }) => {
    const own = [...refs].flatMap((ref) => board.byRef.get(ref) ?? []).filter(holdsWork);
    const are = (status: string) => own.filter(({ state }) => state?.status === status);
    // Asked last: for it the log is read.
    const isLawful = (task: BoardTask): boolean => task.standing.kind !== 'unlawful';
    return {
      submitted: are('needs_review')
        .filter(({ state }) => !state?.step)
        .filter((task) => (review ?? reviewOf(board, task)) === 'none')
        .filter(isLawful)
        .map(({ ref }) => ref),
      completed: are('completed')
        .filter(isLawful)
        .map(({ ref }) => ref),
    };
  });
}

async function mergeAll(
  workspace: Workspace,
  refs: readonly string[],
): Promise<Result<ReadonlyMap<string, Took>>> {
  const kept = await keepForMerge(workspace, refs);
  if (!kept.ok) return kept;
  const merged = await change(workspace, { command: 'run: merge', actor: 'orchestrator' }, (current) => {
    const took = new Map<string, Took>();
    const chain = newChain();
    for (const ref of refs) {
      const task = current.snapshot.task(ref);
      if (!task || !isSound(task)) continue;
      const done = mergeCompleted(workspace, current, task, chain);
      if (!done.ok) return done;
      if (done.value === 'conflict')
        took.set(ref, { status: 'paused', note: 'what it completed cannot be merged' });
    }
    return ok(took);
  });
  if (!merged.ok) return merged;
  const advanced = advanceTrunk(workspace);
  return advanced.ok ? merged : advanced;
}
