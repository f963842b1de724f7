// What has to happen next in a run of a workflow, from what stands in the project alone: the same question, asked again, has the
// same answer until something happened.
import type { TaskState, Workflow, WorkflowStep } from '../../../model/generated/types.ts';
import { childrenOf, resolve } from '../../../model/graph/board.ts';
import { isTerminal } from '../../../model/status.ts';
import { NOT_MET, type StepState, stepState } from '../../../model/workflow/execution.ts';
import { taskResult } from '../../../store/layout.ts';
import { isRunAlive, readRun } from '../../../store/runs/run-record.ts';
import type { Snapshot } from '../../../store/state/snapshot.ts';
import type { TaskFile } from '../../../store/state/source.ts';
import type { Store } from '../../../store/store.ts';
import { isSound, type SoundTask } from '../../workspace/find-task.ts';
import type { Execution } from '../runs/execution.ts';
import { canDoWithout, mayFail } from '../steps.ts';
import type { Action } from './action.ts';
import { failedText } from './apply.ts';
import { lateText } from './late.ts';
import { hasPassed, isToldOf } from './pass.ts';

interface Step {
  readonly definition: WorkflowStep;
  readonly task: TaskFile;
  readonly state: StepState;
}

export function nextActions(store: Store, snapshot: Snapshot, execution: Execution): Action[] {
  const { parent, workflow } = execution;
  const { status } = parent.state;
  if (isEndedByHand(parent)) return [{ kind: 'adopt' }];
  const isOver = isToBeClosed(snapshot, parent);
  if ((isTerminal(status) && !isOver) || parent.standing.kind === 'unlawful') return [];
  const steps = stepsOf(execution);
  const done = [...steps.flatMap((step) => itemsOf(snapshot, step)), ...steps].flatMap((step) =>
    finishing(store, snapshot, step),
  );
  if (done.length > 0) return done;
  if (isOver) return [{ kind: 'outputs' }];
  const broken = steps.find(({ state, definition }) => state === 'failed' && !mayFail(workflow, definition));
  if (broken) return status === 'in_progress' ? [{ kind: 'hold', cause: 'hold', text: textOf(broken) }] : [];
  const late = lateText(store, execution);
  if (late !== undefined) return [{ kind: 'hold', cause: 'timed_out', text: late }];
  if (isPausedBySomebody(parent.state)) return [];
  const moved = steps.flatMap((step) => starting(snapshot, workflow, steps, step));
  if (moved.length > 0) return moved;
  const over = steps.every(({ state }) => state !== 'pending' && state !== 'running' && state !== 'paused');
  return over && hasSucceeded(steps) ? [{ kind: 'complete' }] : [];
}

/** It is over, and what it gives back was not written. */
export function isToBeClosed(snapshot: Snapshot, { ref, state, history }: SoundTask): boolean {
  if (state.status !== 'completed') return false;
  return snapshot.bytes(taskResult(ref)) === null || !isToldOf(history, 'workflow_completed');
}

/** And its log does not tell it yet. */
export function isEndedByHand({ state, standing }: SoundTask): boolean {
  return isTerminal(state.status) && standing.kind === 'lawful';
}

/** Something was done, or nothing was to be done. */
function hasSucceeded(steps: readonly Step[]): boolean {
  return (
    steps.some(({ state }) => state === 'completed') ||
    steps.every(({ task }) => task.state?.abandon?.text === NOT_MET)
  );
}

function stepsOf({ workflow, steps }: Execution): Step[] {
  return workflow.steps.flatMap((definition) => {
    const task = steps.get(definition.key);
    return task ? [{ definition, task, state: stepState(task.state) }] : [];
  });
}

/** Of a step that runs over a list. */
function itemsOf(snapshot: Snapshot, { definition, task }: Step): Step[] {
  return childrenOf(snapshot.board, task.ref).flatMap(({ ref }) => {
    const item = snapshot.task(ref);
    return item ? [{ definition, task: item, state: stepState(item.state) }] : [];
  });
}

/** A parent that its children failed is open again as soon as one of them is. */
function isPausedBySomebody({ status, pause }: TaskState): boolean {
  return status === 'paused' && pause?.cause !== 'failed';
}

function textOf({ definition, task: { state } }: Step): string {
  return failedText(definition.key, state?.pause?.text ?? state?.abandon?.text ?? '');
}

function finishing(store: Store, snapshot: Snapshot, { definition, task }: Step): Action[] {
  if (!isSound(task) || task.standing.kind === 'unlawful') return [];
  const { status } = task.state;
  if (status === 'completed') {
    const hasItems = childrenOf(snapshot.board, task.ref).length > 0;
    if (!hasItems && !hasPassed(task.history)) return [{ kind: 'finish', step: definition, task }];
    return snapshot.bytes(taskResult(task.ref)) === null ? [{ kind: 'result', step: definition, task }] : [];
  }
  const isReviewed = task.state.review === 'agent' || task.state.review === 'human';
  return status === 'needs_review' && !isReviewed && !isAtWork(store, task)
    ? [{ kind: 'finish', step: definition, task }]
    : [];
}

/** Its agent has reported, and goes on talking: its last words are yet to come. */
function isAtWork(store: Store, { history }: SoundTask): boolean {
  const run = history.events.findLast(({ type }) => type === 'run_started')?.run;
  const record = run === undefined ? undefined : readRun(store, run);
  return record !== undefined && record.ended_at === undefined && isRunAlive(record, store.host);
}

function starting(snapshot: Snapshot, workflow: Workflow, steps: readonly Step[], step: Step): Action[] {
  const { definition, task, state } = step;
  if (state !== 'pending' || !isSound(task) || task.standing.kind === 'unlawful') return [];
  const needs = neededBy(snapshot, steps, task);
  const gone = needs.filter((one) => ['failed', 'skipped', 'cancelled'].includes(one.state));
  const missed = gone.find((one) => !canDoWithout(workflow, definition, one.definition.key));
  if (missed) return [{ kind: 'skip', task, text: `it needs what ${missed.definition.key} did not come to` }];
  if (gone.length > 0) return [{ kind: 'untie', task, from: gone.map((one) => one.task.ref) }];
  if (isPrepared(task.state) || needs.some((one) => one.state !== 'completed')) return [];
  return [{ kind: 'prepare', step: definition, task }];
}

/** The steps whose end it still waits for. */
function neededBy({ board }: Snapshot, steps: readonly Step[], { state, phase }: SoundTask): Step[] {
  const refs = (state.depends_on ?? []).flatMap((edge) =>
    typeof edge === 'string' ? resolve(board, edge, phase).map(({ ref }) => ref) : [],
  );
  return steps.filter(({ task }) => refs.includes(task.ref));
}

export function isPrepared({ metadata }: TaskState): boolean {
  return (metadata as { prepared?: unknown } | undefined)?.prepared === true;
}
