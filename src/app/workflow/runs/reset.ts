// Steps of a run that are done once more: what they came to is forgotten, what is in their logs stays.
import { ok, type Result } from '../../../base/result.ts';
import { childrenOf } from '../../../model/graph/board.ts';
import { NOT_MET, stepState } from '../../../model/workflow/execution.ts';
import { ancestorsOf, descendantsOf } from '../../../model/workflow/graph.ts';
import { adopt, writeFields } from '../../task/apply-move.ts';
import { removeFolder } from '../../task/remove.ts';
import type { Change } from '../../workspace/decision.ts';
import { isSound, type SoundTask } from '../../workspace/find-task.ts';
import { forgetResult, metadataOf, settleAs } from '../engine/apply.ts';
import type { Execution } from './execution.ts';

/** What failed goes on in its session; what could not start because of it waits again; what is never kept is done anew. */
export function resetFailed(current: Change, execution: Execution): Result<number> {
  let reset = 0;
  const { steps } = execution.workflow;
  const isDone = (key: string): boolean => execution.steps.get(key)?.state?.status === 'completed';
  const anew = new Set(steps.flatMap(({ key, no_cache }) => (no_cache && isDone(key) ? [key] : [])));
  for (const { key } of steps) {
    const task = execution.steps.get(key);
    if (!task || !isSound(task)) continue;
    const state = stepState(task.state);
    const isMissing = state === 'skipped' && task.state.abandon?.text !== NOT_MET;
    const isOver = task.state.status === 'abandoned' && (state === 'failed' || state === 'cancelled');
    const isStale =
      state === 'failed' && [...ancestorsOf(execution.workflow, key)].some((one) => anew.has(one));
    const again = isMissing || isOver || isStale || anew.has(key);
    const done = again
      ? reopen(current, task, 'pending')
      : state === 'failed'
        ? failedAgain(current, task)
        : undefined;
    if (done && !done.ok) return done;
    if (done) reset++;
  }
  return ok(reset);
}

/** A step that runs over a list is what its items are: those that failed go on. */
function failedAgain(current: Change, task: SoundTask): Result<void> {
  for (const { ref } of childrenOf(current.snapshot.board, task.ref)) {
    const item = current.snapshot.task(ref);
    if (!item || !isSound(item) || stepState(item.state) !== 'failed') continue;
    const done =
      item.state.status === 'abandoned'
        ? reopen(current, item, 'pending', 'prepared')
        : settleAs(current, item, 'in_progress');
    if (!done.ok) return done;
  }
  return settleAs(current, task, 'in_progress');
}

/** A step and all that wait for it. */
export function resetFrom(current: Change, execution: Execution, from: string): Result<number> {
  const keys = new Set([from, ...descendantsOf(execution.workflow, from)]);
  let reset = 0;
  for (const key of keys) {
    const task = execution.steps.get(key);
    if (!task || !isSound(task) || task.state.status === 'pending') continue;
    for (const { ref } of childrenOf(current.snapshot.board, task.ref)) {
      const removed = removeFolder(current, ref);
      if (!removed.ok) return removed;
    }
    const done = reopen(current, task, 'pending');
    if (!done.ok) return done;
    reset++;
  }
  return ok(reset);
}

export function reopen(
  current: Change,
  task: SoundTask,
  to: 'pending' | 'in_progress',
  how: 'prepared' | 'afresh' = 'afresh',
): Result<void> {
  const adopted = adopt(current, task);
  if (!adopted.ok) return adopted;
  const { state, heads, fields: told } = adopted.value;
  const { prepared: _prepared, ...rest } = metadataOf(state);
  const metadata = how === 'prepared' ? metadataOf(state) : rest;
  const iteration = state.iteration + 1;
  const written = writeFields(current, task, {
    ...told,
    ...{ status: to, iteration, completed_at: undefined, completion_summary: undefined },
    ...{ abandon: undefined, pause: undefined, claim: undefined, cancel: undefined },
    ...{ session_id: undefined, session: undefined },
    metadata: Object.keys(metadata).length > 0 ? metadata : undefined,
    updated_at: current.now,
  });
  if (!written.ok) return written;
  current.draft.log(task.ref, { type: 'reopened', from: state.status, to, iteration, prev: heads });
  return forgetResult(current, task.ref);
}
