// Settling the run of a review: the verdict it gave stands; one in a feedback file is taken; without any it is reminded
// once, and then a person looks at the task.
import type { Failure } from '../../../base/failure.ts';
import { fail, ok, type Result } from '../../../base/result.ts';
import type { Ended, Settled } from '../../../run/desk.ts';
import type { Claimed, JobEnd } from '../../../run/job.ts';
import { readRun } from '../../../store/runs/run-record.ts';
import { readQuietly } from '../../../store/transaction/quiet.ts';
import { openGate } from '../../cost/gate.ts';
import { addFeedback } from '../../feedback/feedback.ts';
import { moveTasks } from '../../task/move-tasks.ts';
import { change } from '../../workspace/change.ts';
import type { Change } from '../../workspace/decision.ts';
import { isSound, type SoundTask } from '../../workspace/find-task.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { logEnd, recordEnd } from '../settle/record-end.ts';
import { reported } from '../settle/settle.ts';
import { givenFeedback, startReview } from './claim-review.ts';
import { tellReview } from './tell-review.ts';

export async function settleReview(workspace: Workspace, { claimed, job }: Ended): Promise<Result<Settled>> {
  const refused = await takeVerdict(workspace, claimed, job);
  if (refused === 'interrupted') return fail({ reason: 'interrupted' });
  const recorded = recordEnd(workspace, claimed, job);
  if (!recorded.ok) return recorded;
  const options = { command: 'run: settle review', actor: 'orchestrator' };
  const settled = await change(workspace, options, (current) => {
    const task = current.snapshot.task(claimed.ref);
    if (!task) return ok({ status: 'missing', note: 'its files were removed meanwhile', failed: true });
    if (isSound(task)) return settleTask(workspace, current, task, { claimed, job }, refused?.why);
    logEnd(workspace, current, claimed, job, task, { kind: 'review' });
    return ok({ status: 'invalid', note: 'its state file is broken; see sow validate', failed: true });
  });
  if (!settled.ok) return settled;
  const told = { ...settled.value, usage: recorded.value };
  if (!told.again) return ok(told);
  return ok({ ...told, again: tellReview(workspace, told.again, { reminded: { refused: refused?.why } }) });
}

/** As the reviewer's run itself would give it. @returns why it was not taken */
async function takeVerdict(
  workspace: Workspace,
  claimed: Claimed,
  { outcome }: JobEnd,
): Promise<{ readonly why: string } | 'interrupted' | undefined> {
  if (outcome === 'stopped' || outcome === 'lost') return undefined;
  const { ref, run, actor } = claimed;
  const before = readRun(workspace.store, run)?.feedback;
  const given = readQuietly(workspace.store, (snapshot) => {
    const task = snapshot.task(ref);
    if (!task || !isSound(task) || task.state.status !== 'needs_review') return undefined;
    const feedback = givenFeedback(snapshot, ref, task.state);
    return feedback.assessment !== undefined && feedback.digest !== before ? feedback : undefined;
  });
  if (!given?.assessment) return undefined;
  const { text, assessment } = given;
  const caller = ok({ actor, anonymousAgent: false });
  const asReviewer: Workspace = { ...workspace, run, caller: () => caller };
  if (text.trim() !== '') {
    const registered = await addFeedback(asReviewer, { ref, text, assessment });
    if (!registered.ok) return { why: wordsOf(registered.failure) };
  }
  const verb = assessment === 'pass' ? 'approve' : 'reject';
  const moved = await moveTasks(asReviewer, { verb, refs: [ref] });
  if (moved.ok) return undefined;
  return moved.failure.reason === 'interrupted' ? 'interrupted' : { why: wordsOf(moved.failure) };
}

function wordsOf(failure: Failure): string {
  const words =
    failure.reason === 'guard-unmet'
      ? failure.missing.join('; ')
      : failure.reason === 'refused'
        ? failure.message
        : failure.reason;
  return failure.hint === undefined ? words : `${words} (${failure.hint})`;
}

/** @param refused why the verdict that it gave was not taken */
function settleTask(
  workspace: Workspace,
  current: Change,
  task: SoundTask,
  { claimed, job }: Ended,
  refused: string | undefined,
): Result<Settled> {
  const end = (facts: { readonly person?: string } = {}): void =>
    logEnd(workspace, current, claimed, job, task, { kind: 'review', ...facts });
  const { status, iteration } = task.state;
  if (status !== 'needs_review' || iteration !== claimed.iteration) {
    end();
    return reported(current, task, claimed);
  }
  if (job.outcome === 'stopped' || job.outcome === 'lost' || workspace.context.signal.aborted) {
    end();
    return ok({ status, note: 'its review can be resumed', failed: false });
  }
  if (job.outcome === 'failed' && job.finish.sessionLost && claimed.resumed) {
    end();
    const again = startReview(workspace, current, task, claimed.executor, undefined);
    return ok({ status, note: 'its review starts afresh: the session is lost', failed: false, again });
  }
  const session = readRun(workspace.store, claimed.run)?.session_id ?? claimed.session;
  const dear = openGate(workspace, current.snapshot).refuse({ task, role: claimed.role }, claimed.model);
  if (!dear && job.outcome === 'succeeded' && session !== undefined && !wasReminded(task, claimed)) {
    end();
    const record = readRun(workspace.store, claimed.run);
    const again = startReview(workspace, current, task, claimed.executor, {
      ...record,
      session_id: session,
    });
    current.draft.log(task.ref, { type: 'run_reminded', kind: 'review', run: again.run });
    const note = refused ?? 'its review ended without a verdict';
    return ok({ status, note: `${note}; the reviewer is reminded once`, failed: false, again });
  }
  const person = refused ?? dear?.text ?? whyNone(claimed, job);
  end({ person });
  return ok({ status, note: `a person reviews it: ${person}`, failed: job.outcome !== 'succeeded' });
}

function wasReminded({ history }: SoundTask, { run }: Claimed): boolean {
  return history.events.some((event) => event.type === 'run_reminded' && event.run === run);
}

function whyNone({ run }: Claimed, { outcome, finish, end }: JobEnd): string {
  switch (outcome) {
    case 'succeeded':
      return 'the reviewer gave no verdict';
    case 'timed_out':
      return 'the review took too long';
    case 'denied':
      return `the reviewer was denied what it needs: ${finish.text ?? ''}`;
    default:
      return `the review failed: ${finish.text ?? `exit ${end.exit ?? end.signal}`}; its output is in .sow/local/runs/${run}/stderr.log`;
  }
}
