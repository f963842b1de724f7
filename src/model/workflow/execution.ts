// Where a run of a workflow stands, as its parent task and its steps say.
import type { TaskState } from '../generated/types.ts';
import type { Status } from '../status.ts';

export const EXECUTION_STATES = [
  'pending',
  'running',
  'paused',
  'completed',
  'partial',
  'failed',
  'cancelled',
] as const;
export type ExecutionState = (typeof EXECUTION_STATES)[number];

/** Whether it has come to its end, of a run of a workflow as of a task; a failed run has, and can be resumed all the same. */
export function isTerminal(state: ExecutionState | Status): boolean {
  return ['completed', 'partial', 'failed', 'cancelled', 'abandoned'].includes(state);
}

/** What is done stays done; the rest is taken up. */
export function canResume(state: ExecutionState): boolean {
  return state !== 'completed' && state !== 'partial' && state !== 'cancelled';
}

export type StepState = 'pending' | 'running' | 'paused' | 'completed' | 'failed' | 'skipped' | 'cancelled';

/** Undefined is a task whose file is broken. */
export function stepState(step: TaskState | undefined): StepState {
  switch (step?.status) {
    case undefined:
    case 'pending':
      return 'pending';
    case 'in_progress':
    case 'needs_review':
      return 'running';
    case 'completed':
      return 'completed';
    case 'paused':
      return isFailure(step.pause?.cause) ? 'failed' : 'paused';
    case 'abandoned':
      if (isFailure(step.abandon?.cause)) return 'failed';
      return step.abandon?.cause === 'skipped' ? 'skipped' : 'cancelled';
  }
}

export function executionState(parent: TaskState, steps: readonly (TaskState | undefined)[]): ExecutionState {
  const states = steps.map(stepState);
  switch (parent.status) {
    case 'pending':
      return 'pending';
    case 'in_progress':
    case 'needs_review':
      return states.every((state) => state === 'pending') && !parent.started_at ? 'pending' : 'running';
    case 'completed':
      return isPartial(steps, states) ? 'partial' : 'completed';
    case 'abandoned':
      return 'cancelled';
    case 'paused':
      return isFailure(parent.pause?.cause) || states.includes('failed') ? 'failed' : 'paused';
  }
}

/** A step that failed, or that could not run because of one; a condition that did not hold is no lack. */
function isPartial(steps: readonly (TaskState | undefined)[], states: readonly StepState[]): boolean {
  return states.some(
    (state, index) =>
      state === 'failed' ||
      state === 'cancelled' ||
      (state === 'skipped' && steps[index]?.abandon?.text !== NOT_MET),
  );
}

/** What is said of a step whose condition did not hold. */
export const NOT_MET = 'its condition does not hold';

function isFailure(cause: string | undefined): boolean {
  return cause === 'failed' || cause === 'timed_out' || cause === 'denied';
}
