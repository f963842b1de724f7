// Claiming a task for a run: the first one that may start, its session persisted before anything is spawned.
import { ok, type Result } from '../../../base/result.ts';
import { runActor } from '../../../model/actor.ts';
import type { Board, BoardTask } from '../../../model/graph/board.ts';
import { inStartOrder, strategyOf } from '../../../model/graph/order.ts';
import { outputsOverlap } from '../../../model/graph/outputs.ts';
import { readiness } from '../../../model/graph/readiness.ts';
import type { Claimed } from '../../../run/job.ts';
import { isSessionInUse } from '../../../store/state/run-record.ts';
import { applyMove, withFields, writeFields } from '../../task/apply-move.ts';
import { change } from '../../workspace/change.ts';
import type { Change } from '../../workspace/decision.ts';
import { isSound, type SoundTask } from '../../workspace/find-task.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import type { Executors } from '../executors.ts';
import { makeRun, type NewRun, startRun } from './start-run.ts';

export interface RunOptions {
  /** How many runs may live in the project at once. */
  readonly jobs: number;
  readonly executors: Executors;
  /** The only task to claim, where one is named: its ref. */
  readonly only?: string | undefined;
  /** Tasks that are not to be claimed: their refs. */
  readonly except?: ReadonlySet<string>;
}

export function claimForRun(workspace: Workspace, options: RunOptions): Promise<Result<Claimed | undefined>> {
  return change(workspace, { command: 'run: claim', actor: 'orchestrator' }, (current) => {
    const task = nextTask(workspace, current, options);
    if (!task) return ok(undefined);
    const executor = options.executors.forTask(task);
    if (!executor.ok) return executor;
    return claimAs(workspace, current, task, makeRun(workspace, task, executor.value));
  });
}

function nextTask(
  { store }: Workspace,
  { snapshot }: Change,
  { jobs, only, except }: RunOptions,
): SoundTask | undefined {
  const { board } = snapshot;
  const living = board.tasks.filter(
    ({ state, claim }) => claim === 'live' && state?.claim?.run !== undefined,
  );
  if (living.length >= jobs) return undefined;
  const wanted = board.tasks.filter(({ ref }) => (only === undefined || ref === only) && !except?.has(ref));
  const open = wanted.filter((task) => readiness(board, task).kind !== 'not');
  // Two runs in one session would each lose what the other adds to it: its task waits.
  const first = inStartOrder(board, open)
    .filter((task) => fitsBeside(board, task, living))
    .find(({ state }) => !state?.session_id || !isSessionInUse(store, state.session_id, store.host));
  const task = first && snapshot.task(first.ref);
  return task && isSound(task) ? task : undefined;
}

/** Under the strategy smart no two tasks that declare overlapping outputs run at once. */
function fitsBeside(board: Board, { state }: BoardTask, living: readonly BoardTask[]): boolean {
  if (strategyOf(board) !== 'smart' || !state) return true;
  return !living.some((other) => other.state && outputsOverlap(state, other.state));
}

function claimAs(workspace: Workspace, current: Change, task: SoundTask, run: NewRun): Result<Claimed> {
  const { state, ref } = task;
  const claim = { actor: runActor(state.assigned_agent, ref), run: run.id, host: current.host };
  const predecessor = state.claim?.run;
  const moved = applyMove(current, task, { verb: 'claim', actor: 'orchestrator', claim }, { run: run.id });
  if (!moved.ok) return moved;
  const written = writeFields(current, task, sessionFields(run));
  if (!written.ok) return written;
  const claimed = withFields(moved.value.task, sessionFields(run));
  return ok(startRun(workspace, current, task, claimed, run, predecessor));
}

/** How the conversation is resumed, written before it begins; its id only where sow chooses it. */
export function sessionFields({ session, executor, model, directory }: NewRun) {
  return {
    session_id: session,
    session: { executor: executor.name, ...(model !== undefined && { model }), directory },
  };
}
