// One run of a role that works on no task: it is recorded, watched and ended like any other, and settles nothing.
import { fail, ok, type Result } from '../../base/result.ts';
import type { Usage } from '../../model/agent-event.ts';
import type { Executor } from '../../run/executors/executor.ts';
import { type Claimed, type JobEnd, startJob } from '../../run/job.ts';
import { ioFailure } from '../../store/disk/io-failure.ts';
import { isSessionInUse, type RunRecord, readRun, writeRun } from '../../store/runs/run-record.ts';
import { nowOf } from '../../store/store.ts';
import { readQuietly } from '../../store/transaction/quiet.ts';
import { settingsOf } from '../config/settings.ts';
import { bookRun } from '../cost/book-run.ts';
import type { Purse } from '../cost/budgets.ts';
import { openGate } from '../cost/gate.ts';
import { change } from '../workspace/change.ts';
import type { Change } from '../workspace/decision.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { recordSession } from './settle/learn-session.ts';
import { endedRecord, recordEnd } from './settle/record-end.ts';
import { watchSpending } from './watch-spending.ts';

export interface RoleRun {
  readonly kind: RunRecord['kind'];
  readonly role: string;
  readonly executor: Executor;
  /** The conversation that goes on; a new one begins when absent. */
  readonly after?: Conversation | undefined;
  readonly prompt: string;
  /** Of the call that it is part of. */
  readonly purse?: Purse | undefined;
  /** Writes down the conversation's id: before its program starts, or as soon as the program tells it. */
  readonly keep?: (current: Change, session: string) => Result<void>;
}

export interface Conversation {
  readonly session: string | undefined;
  readonly model: string | undefined;
  /** What its program had counted up to here. */
  readonly counters: Usage | undefined;
}

export interface RoleRunEnd {
  readonly job: JobEnd;
  readonly run: string;
  readonly conversation: Conversation;
}

export async function runRole(workspace: Workspace, wanted: RoleRun): Promise<Result<RoleRunEnd>> {
  const { store, context } = workspace;
  const claimed = claimedFor(workspace, wanted);
  const admitted = await admit(workspace, wanted, claimed);
  if (!admitted.ok) return admitted;
  let { session, model } = claimed;
  let learned: Promise<Result<void>> | undefined;
  try {
    const started = startJob(context, store.dir, claimed, (news) => {
      if (news.session !== session) learned = learn(workspace, wanted, news.session);
      session = news.session;
      model ??= news.model;
      recordSession(workspace, claimed.run, news);
    });
    const spending = watchSpending(workspace, started, wanted.purse);
    const job = await started.ended.finally(() => spending.close());
    const { overspent } = spending;
    const told = await learned;
    if (told && !told.ok) return told;
    const booked = await bookEnd(workspace, claimed, job);
    if (!booked.ok) return booked;
    const recorded = recordEnd(workspace, claimed, job);
    if (recorded.ok && overspent !== undefined) return fail({ reason: 'over-budget', message: overspent });
    const conversation = { session, model, counters: job.finish.counters };
    return recorded.ok ? ok({ job, run: claimed.run, conversation }) : recorded;
  } catch (error) {
    return fail(ioFailure(error, store.dir, false));
  }
}

/** Before its record has an end: who finds it without one looks whether its cost is booked. */
async function bookEnd(workspace: Workspace, claimed: Claimed, job: JobEnd): Promise<Result<void>> {
  const record = endedRecord(workspace, claimed, job);
  if (!record?.usage) return ok(undefined);
  const options = { command: 'run: cost', actor: 'orchestrator' };
  return change(workspace, options, (current) => ok(bookRun(current, record)));
}

/** The record is written under the project's lock: a session has one run at a time. */
function admit(workspace: Workspace, wanted: RoleRun, claimed: Claimed): Promise<Result<void>> {
  const { store } = workspace;
  const { session } = claimed;
  return change(workspace, { command: 'run: role', actor: 'orchestrator' }, (current) => {
    // Decided anew where a file was changed underneath: what is there then is this run itself.
    const isOwn = readRun(store, claimed.run) !== undefined;
    if (session !== undefined && !isOwn && isSessionInUse(store, session, store.host))
      return fail({ reason: 'refused', message: `${wanted.role} is at work in its session`, hint: 'sow ps' });
    const refused = isOwn
      ? undefined
      : openGate(workspace, current.snapshot, wanted.purse).refuse(
          { task: undefined, role: wanted.role },
          claimed.model,
        );
    if (refused) return fail({ reason: 'over-budget', message: refused.text });
    wanted.purse?.runs.add(claimed.run);
    writeRun(store, recordOf(workspace, wanted, claimed));
    return session === undefined ? ok(undefined) : (wanted.keep?.(current, session) ?? ok(undefined));
  });
}

async function learn(workspace: Workspace, { keep }: RoleRun, session: string): Promise<Result<void>> {
  if (!keep) return ok(undefined);
  const options = { command: 'run: session', actor: 'orchestrator' };
  return change(workspace, options, (current) => keep(current, session));
}

function claimedFor(workspace: Workspace, { kind, role, executor, after, prompt }: RoleRun): Claimed {
  const { context, store, repository } = workspace;
  const { timeoutMs, idleMs, graceMs, watchdog } = readQuietly(store, ({ settings }) => settingsOf(settings));
  const chosen = executor.capabilities.session === 'chosen' ? context.newId() : undefined;
  return {
    kind,
    ref: '',
    short: role,
    name: role,
    run: context.newId(),
    role,
    actor: `agent:${role}`,
    session: after?.session ?? chosen,
    resumed: after?.session !== undefined,
    model: readQuietly(
      store,
      (snapshot) =>
        openGate(workspace, snapshot).modelFor({ task: undefined, role }, executor, after?.model).model,
    ),
    counters: after?.counters,
    iteration: 1,
    executor,
    prompt,
    directory: repository.root,
    timeoutMs,
    idleMs,
    graceMs,
    watchdog,
    predecessor: undefined,
  };
}

function recordOf({ store }: Workspace, { kind, role, executor }: RoleRun, claimed: Claimed): RunRecord {
  const { host: _host, ...owner } = store.identity;
  return {
    v: 1,
    id: claimed.run,
    kind,
    role,
    executor: executor.name,
    type: executor.type,
    ...(claimed.model !== undefined && { model: claimed.model }),
    ...(claimed.session !== undefined && { session_id: claimed.session }),
    directory: '.',
    owner,
    started_at: nowOf(store),
  };
}
