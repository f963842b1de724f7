// Steering a run of a workflow from wherever: it is paused, taken up again, cancelled or tried again by changing the tasks that
// it is made of, and whoever runs it looks at these.
import { fail, ok, type Result } from '../../../base/result.ts';
import { nearest } from '../../../base/suggest.ts';
import { isPerson } from '../../../model/actor.ts';
import { canResume, type ExecutionState } from '../../../model/workflow/execution.ts';
import { killRun } from '../../../run/process/stop.ts';
import { ioFailure } from '../../../store/disk/io-failure.ts';
import type { RunRecord } from '../../../store/runs/run-record.ts';
import { askToStop } from '../../../store/runs/stop-request.ts';
import type { ExecutorWishes } from '../../run/executors/executors.ts';
import { applyMove } from '../../task/apply-move.ts';
import { untrusted } from '../../trust/trust.ts';
import { livingRecords } from '../../watch/stop.ts';
import { change } from '../../workspace/change.ts';
import type { Change } from '../../workspace/decision.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { acceptChange, changedSince } from '../accept.ts';
import { settleAs } from '../engine/apply.ts';
import { commandsIn } from '../steps.ts';
import { type Execution, findExecution } from './execution.ts';
import { reopen, resetFailed, resetFrom } from './reset.ts';
import { notTrusted } from './start.ts';
import { checkStartable } from './startable.ts';

export interface Steered {
  readonly ref: string;
  readonly workflow: string;
  readonly state: ExecutionState;
  /** Runs that are stopped, or were killed. */
  readonly runs: readonly string[];
}

/** What works goes on to its end; nothing new starts. @param now stops what works, too */
export async function pauseExecution(
  workspace: Workspace,
  reference: string,
  {
    now = false,
    text = 'paused by hand',
  }: { readonly now?: boolean; readonly text?: string | undefined } = {},
): Promise<Result<Steered>> {
  const done = await steer(workspace, 'workflow pause', reference, (current, { parent }) => {
    if (parent.state.status === 'paused') return ok('paused');
    // No verb pauses what has not begun, as a run whose first step waits for its turn.
    const moved: Result<unknown> =
      parent.state.status === 'pending'
        ? settleAs(current, parent, 'paused', text, {}, 'hold')
        : applyMove(current, parent, { verb: 'pause', actor: current.actor, cause: 'hold', text });
    if (!moved.ok) return moved;
    current.draft.log(parent.ref, { type: 'workflow_paused', text });
    return ok('paused');
  });
  if (!done.ok || !now || workspace.context.dryRun) return done;
  const runs = runsOf(workspace, done.value.ref);
  try {
    for (const { id } of runs) askToStop(workspace.store, id);
  } catch (error) {
    return fail(ioFailure(error, workspace.store.dir, true));
  }
  return ok({ ...done.value, runs: runs.map(({ id }) => id) });
}

/** For good. @param kill does not wait for agents to end by themselves */
export async function cancelExecution(
  workspace: Workspace,
  reference: string,
  {
    kill = false,
    text = 'the run was cancelled',
  }: { readonly kill?: boolean; readonly text?: string | undefined } = {},
): Promise<Result<Steered>> {
  const runs = kill ? livingRecords(workspace) : [];
  const done = await steer(workspace, 'workflow cancel', reference, (current, { parent }) => {
    const moved = applyMove(current, parent, {
      verb: 'abandon',
      actor: current.actor,
      cause: 'cancelled',
      text,
    });
    if (!moved.ok) return moved;
    if (moved.value.changed) current.draft.log(parent.ref, { type: 'workflow_cancelled', text });
    return ok('cancelled');
  });
  if (!done.ok || workspace.context.dryRun) return done;
  const killed = runs.filter(({ task }) => belongsTo(task, done.value.ref));
  for (const { id } of killed) await killRun({ runId: id });
  return ok({ ...done.value, runs: killed.map(({ id }) => id) });
}

export interface ResumeRequest {
  /** Go by the definition as it is now. */
  readonly acceptChanged?: boolean;
  /** Whoever starts it afterwards wants it so: what plays its steps must be there. */
  readonly wishes?: ExecutorWishes;
}

export interface RetryRequest extends Pick<ResumeRequest, 'wishes'> {
  /** This step and all behind it, whatever they came to. */
  readonly from?: string | undefined;
}

/** What is done stays done; what failed is tried again. Nothing is started here. */
export function resumeExecution(
  workspace: Workspace,
  reference: string,
  { acceptChanged = false, wishes }: ResumeRequest = {},
): Promise<Result<Steered>> {
  return steer(workspace, 'workflow resume', reference, (current, execution) => {
    const { parent, state, ref } = execution;
    if (!canResume(state))
      return fail({
        reason: 'refused',
        message: `${ref} is ${state}`,
        hint: `sow workflow retry ${ref} --from STEP does a part of it again`,
      });
    const changed = changedSince(workspace, current.snapshot, execution);
    if (!changed.ok) return changed;
    if (changed.value && !acceptChanged)
      return fail({
        reason: 'refused',
        message: `${changed.value.file} is not what ${ref} began with`,
        hint: 'sow workflow resume --accept-changed goes by it as it is now',
      });
    if (changed.value) {
      const accepted = acceptChange(current, execution, changed.value);
      if (!accepted.ok) return accepted;
    }
    const trusted = allTrusted(workspace, changed.value ?? execution);
    if (!trusted.ok) return trusted;
    const startable = wishes ? checkStartable(workspace, execution, wishes) : ok(undefined);
    if (!startable.ok) return startable;
    const reset = resetFailed(current, execution);
    if (!reset.ok) return reset;
    const open = parent.state.status === 'paused' ? settleAs(current, parent, 'in_progress') : ok(undefined);
    if (!open.ok) return open;
    current.draft.log(ref, { type: 'workflow_resumed', state });
    return ok('running');
  });
}

/** What failed is tried again; or a step and all behind it, whatever they came to. */
export function retryExecution(
  workspace: Workspace,
  reference: string,
  { from, wishes }: RetryRequest = {},
): Promise<Result<Steered>> {
  return steer(workspace, 'workflow retry', reference, (current, execution) => {
    const { parent, workflow, ref, state } = execution;
    const keys = workflow.steps.map(({ key }) => key);
    if (from !== undefined && !keys.includes(from)) {
      const near = nearest(from, keys);
      return fail({ reason: 'not-found', what: 'step', ref: from, near: near.length > 0 ? near : keys });
    }
    const trusted = allTrusted(workspace, execution);
    if (!trusted.ok) return trusted;
    const again = from !== undefined;
    const startable = wishes ? checkStartable(workspace, execution, wishes, again) : ok(undefined);
    if (!startable.ok) return startable;
    const reset = from === undefined ? resetFailed(current, execution) : resetFrom(current, execution, from);
    if (!reset.ok) return reset;
    if (reset.value === 0)
      return fail({
        reason: 'refused',
        message: `nothing of ${ref} has failed`,
        hint: `sow workflow retry ${ref} --from STEP, or sow workflow resume ${ref}`,
      });
    const { status } = parent.state;
    const open =
      status === 'completed' || status === 'abandoned'
        ? reopen(current, parent, 'in_progress', 'prepared')
        : status === 'paused'
          ? settleAs(current, parent, 'in_progress')
          : ok(undefined);
    if (!open.ok) return open;
    current.draft.log(ref, {
      type: 'workflow_resumed',
      state,
      ...(from !== undefined && { from_step: from }),
    });
    return ok('running');
  });
}

/** Before anything is tried again: what is refused changes nothing. */
function allTrusted(workspace: Workspace, { workflow }: Pick<Execution, 'workflow'>): Result<void> {
  const unknown = untrusted(workspace, commandsIn(workflow));
  return unknown.length === 0 ? ok(undefined) : fail(notTrusted(unknown, 'sow trust --yes'));
}

async function steer(
  workspace: Workspace,
  command: string,
  reference: string,
  decide: (current: Change, execution: Execution) => Result<ExecutionState>,
): Promise<Result<Steered>> {
  return change(workspace, { command }, (current): Result<Steered> => {
    if (!isPerson(current.actor))
      return fail({
        reason: 'refused',
        message: `${current.actor} may not steer a workflow`,
        hint: 'a person does that',
      });
    const execution = findExecution(current.snapshot, reference);
    if (!execution.ok) return execution;
    const state = decide(current, execution.value);
    if (!state.ok) return state;
    const { ref, workflow } = execution.value;
    return ok({ ref, workflow: workflow.name, state: state.value, runs: [] });
  });
}

function runsOf(workspace: Workspace, ref: string): readonly RunRecord[] {
  return livingRecords(workspace).filter(({ task }) => belongsTo(task, ref));
}

/** A run of a workflow has a phase of its own. */
function belongsTo(task: string | undefined, ref: string): boolean {
  return task !== undefined && task.split('/')[0] === ref.split('/')[0];
}
