// One run of a role that works on no task: it is recorded, watched and ended like any other, and settles nothing.
import { fail, ok, type Result } from '../../base/result.ts';
import type { Executor } from '../../run/executors/executor.ts';
import { type Claimed, type JobEnd, startJob } from '../../run/job.ts';
import { ioFailure } from '../../store/disk/io-failure.ts';
import { type RunRecord, readRun, writeRun } from '../../store/state/run-record.ts';
import { nowOf } from '../../store/store.ts';
import { readQuietly } from '../../store/transaction/quiet.ts';
import { settingsOf } from '../config/settings.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { recordEnd } from './record-end.ts';

export interface RoleRun {
  readonly kind: RunRecord['kind'];
  readonly role: string;
  readonly executor: Executor;
  /** The run whose conversation goes on; a new one begins when absent. */
  readonly after?: RoleRunEnd | undefined;
  readonly prompt: string;
}

export interface RoleRunEnd {
  readonly job: JobEnd;
  readonly run: string;
  readonly session: string | undefined;
}

export async function runRole(workspace: Workspace, wanted: RoleRun): Promise<Result<RoleRunEnd>> {
  const { store, context } = workspace;
  const claimed = claimedFor(workspace, wanted);
  try {
    writeRun(store, recordOf(workspace, wanted, claimed));
    let session = claimed.session;
    const learn = (told: string): void => {
      session = told;
      const record = readRun(store, claimed.run);
      if (record) writeRun(store, { ...record, session_id: told });
    };
    const job = await startJob(context, store.dir, claimed, (news) => learn(news.session)).ended;
    const recorded = recordEnd(workspace, claimed, job);
    return recorded.ok ? ok({ job, run: claimed.run, session }) : recorded;
  } catch (error) {
    return fail(ioFailure(error, store.dir, false));
  }
}

function claimedFor(workspace: Workspace, { role, executor, after, prompt }: RoleRun): Claimed {
  const { context, store, repository } = workspace;
  const { timeoutMs, graceMs } = readQuietly(store, ({ settings }) => settingsOf(settings));
  const chosen = executor.capabilities.session === 'chosen' ? context.newId() : undefined;
  return {
    ref: '',
    short: role,
    name: role,
    run: context.newId(),
    role,
    actor: `agent:${role}`,
    session: after?.session ?? chosen,
    resumed: after?.session !== undefined,
    model: executor.model,
    counters: after?.job.finish.counters,
    iteration: 1,
    executor,
    prompt,
    directory: repository.root,
    timeoutMs,
    graceMs,
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
