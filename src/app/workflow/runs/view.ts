// Runs of workflows as people look at them: each with its steps, all of them as a list, and what they came to as figures.
import { fail, ok, type Result } from '../../../base/result.ts';
import type { Event } from '../../../model/generated/types.ts';
import { inOrder } from '../../../model/transition/history.ts';
import {
  EXECUTION_STATES,
  type ExecutionState,
  type StepState,
  stepState,
} from '../../../model/workflow/execution.ts';
import { dependencyGraph } from '../../../model/workflow/graph.ts';
import type { Snapshot } from '../../../store/state/snapshot.ts';
import type { TaskFile } from '../../../store/state/source.ts';
import { type Checkpoint, checkpointsOf } from '../../checkpoint/checkpoint.ts';
import { wrongWord } from '../../view/select.ts';
import { read } from '../../view/tasks.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { listWorkflows } from '../library.ts';
import { type Execution, executionsIn, findExecution, resultOf } from './execution.ts';

export interface StepView {
  readonly key: string;
  readonly ref: string;
  readonly state: StepState;
  readonly agent: string;
  readonly level: number;
  /** How often an agent or a command was started on it. */
  readonly attempts: number;
  readonly started_at?: string;
  readonly completed_at?: string;
  readonly duration_seconds?: number;
  /** Why it failed, was skipped, or waits. */
  readonly text?: string;
}

export interface ExecutionView {
  /** The reference of its parent task. */
  readonly id: string;
  readonly workflow: string;
  readonly version?: string;
  readonly state: ExecutionState;
  readonly steps: readonly StepView[];
  readonly done: number;
  readonly total: number;
  readonly created_at: string;
  readonly started_at?: string;
  readonly completed_at?: string;
  readonly duration_seconds?: number;
  /** How often it was taken up again. */
  readonly resumed: number;
  /** Why it is paused, or was cancelled. */
  readonly text?: string;
  readonly outputs?: unknown;
}

export function viewExecution(snapshot: Snapshot, execution: Execution): ExecutionView {
  const { ref, workflow, parent, state } = execution;
  const { levels } = dependencyGraph(workflow);
  const steps = workflow.steps.flatMap(({ key }) => {
    const task = execution.steps.get(key);
    return task
      ? [
          viewStep(
            key,
            task,
            levels.findIndex((level) => level.includes(key)),
          ),
        ]
      : [];
  });
  const { created_at, started_at, completed_at, pause, abandon } = parent.state;
  const text = pause?.text ?? abandon?.text;
  const outputs = resultOf(snapshot, ref)?.value;
  return {
    id: ref,
    workflow: workflow.name,
    ...(execution.origin.version !== undefined && { version: execution.origin.version }),
    state,
    steps,
    done: steps.filter((step) => step.state === 'completed').length,
    total: steps.length,
    created_at,
    ...times(started_at, completed_at),
    resumed: parent.history.events.filter(({ type }) => type === 'workflow_resumed').length,
    ...(text !== undefined && { text }),
    ...(outputs !== undefined && { outputs }),
  };
}

function viewStep(key: string, { ref, state, history }: TaskFile, level: number): StepView {
  const text = state?.pause?.text ?? state?.abandon?.text;
  return {
    key,
    ref,
    state: stepState(state),
    agent: state?.assigned_agent ?? '',
    level,
    attempts: history.events.filter(({ type }) => type === 'run_started').length,
    ...times(state?.started_at, state?.completed_at),
    ...(text !== undefined && { text }),
  };
}

function times(started_at: string | undefined, completed_at: string | undefined) {
  const seconds =
    started_at !== undefined && completed_at !== undefined
      ? Math.max(0, Math.round((Date.parse(completed_at) - Date.parse(started_at)) / 1000))
      : undefined;
  return {
    ...(started_at !== undefined && { started_at }),
    ...(completed_at !== undefined && { completed_at }),
    ...(seconds !== undefined && { duration_seconds: seconds }),
  };
}

export interface RunsRequest {
  /** Those that may still go on. */
  readonly active?: boolean;
  readonly states?: readonly string[];
}

/** Newest first. */
export function listExecutions(
  workspace: Workspace,
  { active = false, states = [] }: RunsRequest = {},
): Result<readonly ExecutionView[]> {
  const unknown = wrongWord('state', states, EXECUTION_STATES);
  if (unknown) return unknown;
  return read(workspace, (snapshot) =>
    ok(
      executionsIn(snapshot)
        .map((execution) => viewExecution(snapshot, execution))
        .filter(({ state }) => states.length === 0 || states.includes(state))
        .filter(({ state }) => !active || ['pending', 'running', 'paused'].includes(state))
        .sort((a, b) =>
          a.created_at === b.created_at ? (a.id < b.id ? 1 : -1) : a.created_at < b.created_at ? 1 : -1,
        ),
    ),
  );
}

export function showExecution(workspace: Workspace, reference: string): Result<ExecutionView> {
  return read(workspace, (snapshot) => {
    const execution = findExecution(snapshot, reference);
    return execution.ok ? ok(viewExecution(snapshot, execution.value)) : execution;
  });
}

export interface StepDetail extends StepView {
  readonly result?: unknown;
}

export function showStep(workspace: Workspace, reference: string, key: string): Result<StepDetail> {
  return read(workspace, (snapshot) => {
    const execution = findExecution(snapshot, reference);
    if (!execution.ok) return execution;
    const { steps } = viewExecution(snapshot, execution.value);
    const step = steps.find((one) => one.key === key);
    if (!step)
      return fail({ reason: 'not-found', what: 'step', ref: key, near: steps.map((one) => one.key) });
    const result = resultOf(snapshot, step.ref);
    return ok({ ...step, ...(result && { result: result.value }) });
  });
}

/** What happened to it and to its steps, oldest first; to all runs where none is named. */
export function executionEvents(workspace: Workspace, reference?: string): Result<readonly Event[]> {
  return read(workspace, (snapshot) => {
    const named = reference === undefined ? undefined : findExecution(snapshot, reference);
    if (named && !named.ok) return named;
    const phases = new Set((named ? [named.value] : executionsIn(snapshot)).map(({ phase }) => phase));
    const isOfThem = (subject: string): boolean => phases.has(subject.split('/')[0] ?? '');
    const tasks = snapshot.taskRefs.filter(isOfThem);
    const own = snapshot.projectHistory.events.filter(({ subject }) => isOfThem(subject));
    return ok([...own, ...tasks.flatMap((ref) => snapshot.task(ref)?.history.events ?? [])].sort(inOrder));
  });
}

/** Those that were made as its steps ended. */
export function executionCheckpoints(workspace: Workspace, reference: string): Result<readonly Checkpoint[]> {
  const found = showExecution(workspace, reference);
  if (!found.ok) return found;
  const [phase] = found.value.id.split('/');
  const all = checkpointsOf(workspace).filter(({ facts }) => facts?.cause.startsWith(`after ${phase}/`));
  return ok(all);
}

export interface WorkflowStats {
  readonly workflow: string;
  readonly runs: number;
  readonly completed: number;
  readonly partial: number;
  readonly failed: number;
  readonly cancelled: number;
  readonly active: number;
  /** Of those that have ended, 0 to 100; null where none has. */
  readonly success_rate: number | null;
  readonly average_seconds: number | null;
}

/** Of every workflow that is kept or was run, by name. */
export function workflowStats(workspace: Workspace): Result<readonly WorkflowStats[]> {
  const runs = listExecutions(workspace);
  if (!runs.ok) return runs;
  const kept = listWorkflows(workspace);
  if (!kept.ok) return kept;
  const names = new Set([
    ...kept.value.map(({ name }) => name),
    ...runs.value.map(({ workflow }) => workflow),
  ]);
  return ok(
    [...names].sort().map((name) =>
      statsOf(
        name,
        runs.value.filter(({ workflow }) => workflow === name),
      ),
    ),
  );
}

function statsOf(workflow: string, runs: readonly ExecutionView[]): WorkflowStats {
  const count = (state: ExecutionState): number => runs.filter((run) => run.state === state).length;
  const [completed, partial, failed, cancelled] = [
    count('completed'),
    count('partial'),
    count('failed'),
    count('cancelled'),
  ];
  const ended = completed + partial + failed + cancelled;
  const seconds = runs.flatMap(({ duration_seconds }) => duration_seconds ?? []);
  return {
    workflow,
    runs: runs.length,
    ...{ completed, partial, failed, cancelled },
    active: runs.length - ended,
    success_rate: ended === 0 ? null : Math.round((100 * completed) / ended),
    average_seconds:
      seconds.length === 0 ? null : Math.round(seconds.reduce((sum, one) => sum + one, 0) / seconds.length),
  };
}
