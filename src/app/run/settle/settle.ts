// Settling runs: the exit is the signal, the state file is the message (the table is in docs/architecture.md).
import { fail, ok, type Result } from '../../../base/result.ts';
import type { Usage } from '../../../model/agent-event.ts';
import { isParent } from '../../../model/graph/tree/tree.ts';
import type { Retry } from '../../../model/run/retry.ts';
import type { PauseCause } from '../../../model/transition/intent.ts';
import type { Ended, Settled } from '../../../run/desk.ts';
import type { Claimed, JobEnd } from '../../../run/job.ts';
import type { Purse } from '../../cost/budgets.ts';
import { type Gate, openGate } from '../../cost/gate.ts';
import { learnFromSummary } from '../../expertise/learn-from-summary.ts';
import { adopt, applyMove, writeFields } from '../../task/apply-move.ts';
import { change } from '../../workspace/change.ts';
import type { Change } from '../../workspace/decision.ts';
import { isSound, type SoundTask } from '../../workspace/find-task.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { exhaustedText, isExhausted } from '../start/exhausted.ts';
import { remind, startAfresh } from '../start/run-again.ts';
import { keepEnded, takeEnded } from './ended-work.ts';
import { failureText } from './failure-text.ts';
import { isReported, logEnd, recordEnd } from './record-end.ts';
import { failureOf, nextTry } from './retry.ts';

/**
 * All in one transaction, where every file is sound; else each in its own, so that a broken file is left alone and keeps
 * nobody else from being settled.
 */
export async function settleRuns(
  workspace: Workspace,
  ended: readonly Ended[],
  purse?: Purse,
): Promise<Result<readonly Settled[]>> {
  const settled = await settleEnded(workspace, ended, purse);
  return settled.ok ? takeEnded(workspace, ended, settled.value) : settled;
}

async function settleEnded(
  workspace: Workspace,
  ended: readonly Ended[],
  purse: Purse | undefined,
): Promise<Result<readonly Settled[]>> {
  await keepEnded(workspace, ended);
  const used: (Usage | undefined)[] = [];
  for (const { claimed, job } of ended) {
    const recorded = recordEnd(workspace, claimed, job);
    if (!recorded.ok) return recorded;
    used.push(recorded.value);
  }
  const settled = await settleRecorded(workspace, ended, purse);
  return settled.ok ? ok(settled.value.map((one, at) => ({ ...one, usage: used[at] }))) : settled;
}

async function settleRecorded(
  workspace: Workspace,
  ended: readonly Ended[],
  purse: Purse | undefined,
): Promise<Result<readonly Settled[]>> {
  if (ended.length > 1) {
    const together = await settleAll(workspace, ended, 'sound', purse);
    if (together.ok || together.failure.reason !== 'invalid-state') return together;
  }
  const settled: Settled[] = [];
  for (const one of ended) {
    const alone = await settleAlone(workspace, one, purse);
    if (!alone.ok) return alone;
    settled.push(...alone.value);
  }
  return ok(settled);
}

/** A broken file is read several times first (change.ts): an editor may be saving it just now. */
async function settleAlone(
  workspace: Workspace,
  ended: Ended,
  purse: Purse | undefined,
): Promise<Result<readonly Settled[]>> {
  const settled = await settleAll(workspace, [ended], 'sound', purse);
  if (settled.ok || settled.failure.reason !== 'invalid-state') return settled;
  return settleAll(workspace, [ended], 'as it is', purse);
}

type Wanted = 'sound' | 'as it is';

function settleAll(
  workspace: Workspace,
  ended: readonly Ended[],
  wanted: Wanted,
  purse: Purse | undefined,
): Promise<Result<readonly Settled[]>> {
  return change(workspace, { command: 'run: settle', actor: 'orchestrator' }, (current) => {
    const gate = openGate(workspace, current.snapshot, purse);
    const settled: Settled[] = [];
    for (const one of ended) {
      const result = settleOne(workspace, current, one, wanted, gate);
      if (!result.ok) return result;
      settled.push(result.value);
    }
    return ok(settled);
  });
}

function settleOne(
  workspace: Workspace,
  current: Change,
  { claimed, job }: Ended,
  wanted: Wanted,
  gate: Gate,
): Result<Settled> {
  const task = current.snapshot.task(claimed.ref);
  if (!task) return ok({ status: 'missing', note: 'its files were removed while it ran', failed: true });
  if (isSound(task)) {
    const failed = failureOf({ claimed, job });
    const isOver = gate.overshot({ task, role: claimed.role }) !== undefined;
    const retry = failed && !isOver ? nextTry(workspace, current, task, failed) : undefined;
    logEnd(workspace, current, claimed, job, task, retry && { retry });
    return retry ? waits(current, task, retry) : settleTask(workspace, current, task, claimed, job, gate);
  }
  if (wanted === 'sound') return fail({ reason: 'invalid-state', diagnostics: task.file.diagnostics });
  logEnd(workspace, current, claimed, job, task);
  return ok({ status: 'invalid', note: 'its state file is broken; see sow validate', failed: true });
}

function settleTask(
  workspace: Workspace,
  current: Change,
  task: SoundTask,
  claimed: Claimed,
  job: JobEnd,
  gate: Gate,
): Result<Settled> {
  if (task.standing.kind === 'unlawful') {
    const note = `it was edited by hand from ${task.standing.from.join(' or ')}, which is no lawful move; sow task accept ${claimed.short}`;
    return ok({ status: task.state.status, note, failed: true });
  }
  if (isReported(task, claimed)) return reported(current, task, claimed);
  if (task.state.cancel) return cancelled(current, task, task.state.cancel.reason, claimed.run);
  // An agent that split its task leaves it to the children.
  if (isParent(current.snapshot.board, task)) return released(current, task);
  const overshot = gate.overshot({ task, role: claimed.role });
  if (overshot !== undefined) return paused(current, task, claimed, 'budget', overshot);
  switch (job.outcome) {
    case 'stopped':
    case 'lost':
      return resumable(current, task);
    case 'succeeded':
      return unreported(workspace, current, task, claimed, gate);
    case 'timed_out':
      return paused(current, task, claimed, 'timed_out', failureText(claimed, job));
    case 'denied':
      return paused(
        current,
        task,
        claimed,
        'denied',
        job.finish.text ?? 'the agent was denied what it needs',
      );
    case 'failed':
      return job.finish.sessionLost && claimed.resumed && !isExhausted(current, task.history)
        ? startAfresh(workspace, current, task, claimed)
        : paused(current, task, claimed, 'failed', failureText(claimed, job));
  }
}

/** A status edited by hand is told in the log now; what sow wrote stands already. */
export function reported(current: Change, task: SoundTask, { actor }: Claimed): Result<Settled> {
  const { standing, state } = task;
  const adopted = adopt(current, task);
  if (!adopted.ok) return adopted;
  if (standing.kind === 'lawful') {
    const written = writeFields(current, task, { ...adopted.value.fields, updated_at: current.now });
    if (!written.ok) return written;
    const learned = learnFromSummary(current, task, state.completion_summary ?? '', actor);
    if (!learned.ok) return learned;
  }
  const note = state.pause?.cause === 'question' ? state.pause.text : undefined;
  return ok({
    status: state.status,
    failed: state.status === 'abandoned' && state.abandon?.by !== 'orchestrator',
    ...(note !== undefined && { note }),
  });
}

/** Something else was decided meanwhile: whatever the run came to, the task ends. */
export function cancelled(current: Change, task: SoundTask, text: string, run: string): Result<Settled> {
  const intent = { verb: 'abandon', actor: 'orchestrator', cause: 'cancelled', text } as const;
  const moved = applyMove(current, task, intent, { run });
  return moved.ok ? ok({ status: 'abandoned', note: `cancelled: ${text}`, failed: false }) : moved;
}

function released(current: Change, task: SoundTask): Result<Settled> {
  const written = writeFields(current, task, { claim: undefined, updated_at: current.now });
  return written.ok ? ok({ status: 'in_progress', note: 'it has children now', failed: false }) : written;
}

/** Free, so that it holds no slot; when it may be taken up again stands in its log. */
function waits(current: Change, task: SoundTask, { at, attempt, attempts, error }: Retry): Result<Settled> {
  const written = writeFields(current, task, { claim: undefined, updated_at: current.now });
  if (!written.ok) return written;
  const note = `try ${attempt} of ${attempts} at ${at}: ${error}`;
  return ok({ status: 'in_progress', note, failed: false, retries: true });
}

function resumable(current: Change, task: SoundTask): Result<Settled> {
  const written = writeFields(current, task, { claim: undefined, updated_at: current.now });
  return written.ok ? ok({ status: 'in_progress', note: 'it can be resumed', failed: false }) : written;
}

/** One reminder in the same session; an agent that stays silent is a person's to look at. */
function unreported(
  workspace: Workspace,
  current: Change,
  task: SoundTask,
  claimed: Claimed,
  gate: Gate,
): Result<Settled> {
  const { history, state } = task;
  if (state.step) return submitted(current, task, claimed);
  const reminded = history.events.some((event) => event.type === 'run_reminded' && event.run === claimed.run);
  if (workspace.context.signal.aborted) return resumable(current, task);
  if (reminded) return paused(current, task, claimed, 'hold', 'the agent ended twice without a report');
  if (isExhausted(current, history)) return paused(current, task, claimed, 'hold', exhaustedText(current));
  const refused = gate.refuse({ task, role: claimed.role }, claimed.model);
  if (refused?.until === 'never') return paused(current, task, claimed, 'budget', refused.text);
  const session = state.session_id ?? claimed.session;
  return session === undefined
    ? paused(current, task, claimed, 'hold', 'the agent ended without a report')
    : remind(workspace, current, task, claimed, session);
}

/** What a step came to is what its agent said last: that it ended well is its report. */
function submitted(current: Change, task: SoundTask, claimed: Claimed): Result<Settled> {
  const moved = applyMove(current, task, { verb: 'submit', actor: 'orchestrator' }, { run: claimed.run });
  return moved.ok ? ok({ status: 'needs_review', failed: false }) : moved;
}

function paused(
  current: Change,
  task: SoundTask,
  claimed: Claimed,
  cause: PauseCause,
  text: string,
): Result<Settled> {
  const moved = applyMove(
    current,
    task,
    { verb: 'pause', actor: 'orchestrator', cause, text },
    { run: claimed.run },
  );
  return moved.ok ? ok({ status: 'paused', note: `${cause}: ${text}`, failed: cause !== 'hold' }) : moved;
}
