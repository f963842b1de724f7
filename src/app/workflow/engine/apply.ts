// One step of a run's way, written into a transaction.
import { ok, type Result } from '../../../base/result.ts';
import type { TaskState } from '../../../model/generated/types.ts';
import { edgesOf, resolve } from '../../../model/graph/board.ts';
import { settledMove } from '../../../model/transition/settled.ts';
import { onlyPlace, render, type Scope, valueFor } from '../../../model/workflow/places.ts';
import { taskResult } from '../../../store/layout.ts';
import { giveFeedback } from '../../feedback/give.ts';
import { adopt, applyMove, writeFields } from '../../task/apply-move.ts';
import { adoptAlone } from '../../tree/settle-trees.ts';
import type { Change } from '../../workspace/decision.ts';
import { isSound, type SoundTask } from '../../workspace/find-task.ts';
import { type Execution, scopeOf } from '../runs/execution.ts';
import { mayFail } from '../steps.ts';
import type { Action } from './action.ts';
import type { Finding } from './findings.ts';
import { type StepResultValue, unkeepable, writeResult } from './result.ts';

/** The system does it, whoever asked for it. */
export const ACTOR = 'orchestrator';

/** How often a result may be wrong before the step has failed, where it says nothing itself. */
const TRIES = 3;

export function abandon(
  current: Change,
  task: SoundTask,
  cause: 'failed' | 'skipped',
  text: string,
): Result<void> {
  const moved = applyMove(current, task, { verb: 'abandon', actor: ACTOR, cause, text });
  if (!moved.ok) return moved;
  const type = cause === 'failed' ? 'step_failed' : 'step_skipped';
  current.draft.log(task.ref, { type, text }, ACTOR);
  return ok(undefined);
}

/** Brings a task where the run has brought it, whatever verb would lead there. */
export function settleAs(
  current: Change,
  task: SoundTask,
  to: 'completed' | 'paused' | 'in_progress',
  text = '',
  more: Readonly<Record<string, unknown>> = {},
  cause: 'failed' | 'hold' = 'failed',
): Result<void> {
  const adopted = adopt(current, task);
  if (!adopted.ok) return adopted;
  const { state, heads, fields: told } = adopted.value;
  const { fields, event } = settledMove(state, to, { actor: ACTOR, now: current.now, text, cause });
  const written = writeFields(current, task, { ...told, ...fields, ...more });
  if (!written.ok) return written;
  current.draft.log(task.ref, { ...event, prev: heads }, ACTOR);
  return ok(undefined);
}

export function metadataOf({ metadata }: TaskState): Readonly<Record<string, unknown>> {
  return typeof metadata === 'object' && metadata !== null ? (metadata as Record<string, unknown>) : {};
}

/** What is wrong with its result goes back to its agent, in the same session; a gate that blocks fails it. */
export function finish(
  current: Change,
  execution: Execution,
  { step, task }: Action & { kind: 'finish' },
  result: StepResultValue,
  { fault, warnings }: Finding,
): Result<void> {
  for (const text of warnings) current.draft.log(task.ref, { type: 'noted', text }, ACTOR);
  const isOver = task.state.status === 'completed';
  if (
    fault?.kind === 'result' &&
    !isOver &&
    step.agent !== undefined &&
    mayTryAgain(step.retry?.max_attempts, task)
  )
    return sendBack(current, task, fault.text);
  if (fault) return failStep(current, execution, { step, task }, fault.text);
  const written = writeResult(current, task.ref, result);
  if (!written.ok) return written;
  const done = isOver ? tellCompleted(current, task) : settleAs(current, task, 'completed');
  if (done.ok) current.draft.log(task.ref, { type: 'step_completed', key: step.key }, ACTOR);
  return done;
}

/** The last step may have been completed by hand, and the run with it. */
function failStep(
  current: Change,
  { parent, workflow }: Execution,
  { step, task }: Pick<Action & { kind: 'finish' }, 'step' | 'task'>,
  text: string,
): Result<void> {
  const failed = settleAs(current, task, 'paused', text, { completed_at: undefined });
  if (!failed.ok || parent.state.status !== 'completed' || mayFail(workflow, step)) return failed;
  return settleAs(current, parent, 'paused', failedText(step.key, text), { completed_at: undefined });
}

/** What the items of a step came to together. It is done, whether or not that can be kept; then the run waits for a person. */
export function keepResult(
  current: Change,
  execution: Execution,
  { step, task }: Action & { kind: 'result' },
  result: StepResultValue,
): Result<boolean> {
  const fault = unkeepable(result);
  if (fault !== undefined && execution.parent.state.status !== 'in_progress') return ok(false);
  const kept =
    fault === undefined
      ? writeResult(current, task.ref, result)
      : hold(current, execution, { kind: 'hold', cause: 'hold', text: failedText(step.key, fault) });
  return kept.ok ? ok(true) : kept;
}

export function failedText(key: string, why: string): string {
  return `the step ${key} failed: ${why}`;
}

/** It was completed by hand. */
function tellCompleted(current: Change, task: SoundTask): Result<void> {
  return task.standing.kind === 'explained' ? ok(undefined) : adoptAlone(current, task);
}

function mayTryAgain(attempts: number | undefined, { state }: SoundTask): boolean {
  return state.iteration < (attempts ?? TRIES);
}

function sendBack(current: Change, task: SoundTask, text: string): Result<void> {
  const adopted = adopt(current, task);
  if (!adopted.ok) return adopted;
  const { state, heads } = adopted.value;
  const { inputs } = giveFeedback(current, task.ref, state, text);
  const iteration = state.iteration + 1;
  const fields = { status: 'in_progress', iteration, inputs, updated_at: current.now };
  const written = writeFields(current, task, { ...adopted.value.fields, ...fields });
  if (!written.ok) return written;
  current.draft.log(
    task.ref,
    { type: 'rejected', from: state.status, to: 'in_progress', iteration, prev: heads, text },
    ACTOR,
  );
  current.draft.log(task.ref, { type: 'step_retried', text }, ACTOR);
  // The result that was wrong is not the next one's.
  return forgetResult(current, task.ref);
}

export function forgetResult({ snapshot, draft }: Change, ref: string): Result<void> {
  const text = snapshot.text(taskResult(ref));
  if (text !== null) draft.setText(taskResult(ref), text, null);
  return ok(undefined);
}

/** Edges to steps that it can do without. */
export function untie(current: Change, task: SoundTask, from: readonly string[]): Result<void> {
  const { board } = current.snapshot;
  const edges = task.state.depends_on ?? [];
  const kept = edges.filter((edge) =>
    edgesOf([edge]).every(
      (one) =>
        one.to !== 'task' || !resolve(board, one.ref, task.phase).some(({ ref }) => from.includes(ref)),
    ),
  );
  const depends_on = kept.length > 0 ? kept : undefined;
  const written = writeFields(current, task, { depends_on, updated_at: current.now });
  if (!written.ok) return written;
  for (const on of from) current.draft.log(task.ref, { type: 'dependency_removed', on }, ACTOR);
  return ok(undefined);
}

/** Nothing new starts until a person resumes it. */
export function hold(
  current: Change,
  { parent }: Execution,
  { cause, text }: Action & { kind: 'hold' },
): Result<void> {
  const moved = applyMove(current, parent, { verb: 'pause', actor: ACTOR, cause, text });
  if (!moved.ok) return moved;
  current.draft.log(parent.ref, { type: 'workflow_failed', text }, ACTOR);
  return ok(undefined);
}

/** What failed and was not needed ends in its own words. */
export function complete(current: Change, { parent, steps }: Execution): Result<void> {
  for (const task of steps.values()) {
    if (!isSound(task) || task.state.status !== 'paused') continue;
    const ended = abandon(current, task, 'failed', task.state.pause?.text ?? '');
    if (!ended.ok) return ended;
  }
  return settleAs(current, parent, 'completed');
}

/** What the run gives back: what its definition names, else what the steps came to that nobody waits for. */
export function writeOutputs(current: Change, execution: Execution): Result<void> {
  const { workflow, parent } = execution;
  const scope = scopeOf(current.snapshot, execution);
  if (!scope.ok) return scope;
  const outputs = workflow.outputs
    ? Object.entries(workflow.outputs).map(([name, text]) => [name, outputOf(text, scope.value)])
    : workflow.steps
        .filter(({ key }) => !workflow.steps.some(({ dependencies = [] }) => dependencies.includes(key)))
        .map(({ key }) => [key, scope.value.results.get(key) ?? null]);
  const result = { from: 'outputs', value: Object.fromEntries(outputs) } as const;
  const long = unkeepable(result);
  // The run is over: what does not fit is left to the files of the steps.
  const written = writeResult(current, parent.ref, long === undefined ? result : { ...result, value: {} });
  if (!written.ok) return written;
  if (long !== undefined)
    current.draft.log(parent.ref, { type: 'noted', text: `no outputs: ${long}` }, ACTOR);
  current.draft.log(parent.ref, { type: 'workflow_completed' }, ACTOR);
  return ok(undefined);
}

/** A text that is one place alone gives the value itself. */
function outputOf(text: string, scope: Scope): unknown {
  const place = onlyPlace(text);
  return place ? (valueFor(place, scope) ?? null) : render(text, scope).text;
}
