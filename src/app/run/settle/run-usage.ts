// What one run used, whatever its program counts, and what that cost.
import type { Usage } from '../../../model/agent-event.ts';
import { dollarsOf } from '../../../model/cost/money.ts';
import type { Executor, Finish } from '../../../run/executors/executor.ts';
import { Watcher } from '../../../run/executors/stream/seen.ts';
import { costOfRun, usageSince } from '../../../run/executors/stream/usage.ts';
import type { ProcessEnd } from '../../../run/process/agent-process.ts';
import { agentEnvironment } from '../../../run/process/environment.ts';
import { readRollout } from '../../../run/rollout.ts';
import { readOutput } from '../../../store/runs/run-output.ts';
import { listRuns, type RunRecord } from '../../../store/runs/run-record.ts';
import { costOf } from '../../cost/book.ts';
import { keptOf, withUse } from '../../cost/conversation-use.ts';
import type { CostSettings } from '../../cost/cost-settings.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { executorOfRecord } from '../executors/definitions.ts';

/** This run's own figures, with its price where that is known. */
export function usageOf(
  executor: Pick<Executor, 'capabilities'>,
  before: Usage | undefined,
  finish: Finish,
  model: string | undefined,
  settings: () => CostSettings,
): Usage | undefined {
  const usage = ownUsage(executor, before, finish);
  if (!usage) return undefined;
  const micros = costOf(usage, model, settings().prices);
  const { cost_usd: _told, ...tokens } = usage;
  return micros === undefined ? tokens : { ...tokens, cost_usd: dollarsOf(micros) };
}

function ownUsage(
  { capabilities }: Pick<Executor, 'capabilities'>,
  before: Usage | undefined,
  { usage, counters }: Finish,
): Usage | undefined {
  switch (capabilities.usage) {
    case 'session':
      return counters && usageSince(before, counters);
    case 'run':
      return usage && counters ? { ...usage, cost_usd: costOfRun(before, usage, counters) } : usage;
    case 'none':
      return undefined;
  }
}

const NOBODY_SAW: ProcessEnd = {
  exit: null,
  signal: null,
  stopped: false,
  durationMs: 0,
  lastOutputAt: null,
};

/**
 * The record of a run whose orchestration died before it ended, with what its agent had printed or kept of its use by then.
 * @param told what was found of others in the same turn, and stands in no record yet
 */
export function withLostUsage(
  workspace: Workspace,
  record: RunRecord,
  settings: CostSettings,
  told: readonly RunRecord[] = [],
): RunRecord {
  // What it had told as it worked is not all of it.
  const isTold = record.usage !== undefined && record.ended_at !== undefined;
  if (isTold || !record.type || record.type === 'command') return record;
  const { store, context } = workspace;
  const executor = executorOfRecord(workspace, record);
  const env = agentEnvironment({ base: { ...context.env, ...executor.env() }, own: {}, shimFolder: '' });
  if (record.kind === 'chat')
    return withUse(record, executor, keptOf(executor, record, env, [...listRuns(store), ...told]), settings);
  const watcher = new Watcher();
  const text = Buffer.from(readOutput(store, record.id)).toString('utf8');
  const read = executor.reader();
  for (const line of text.split('\n')) read(line).forEach((event) => void watcher.take(event));
  const { rollout } = executor;
  const session = record.session_id ?? watcher.seen.session;
  const kept = rollout && session !== undefined ? readRollout(rollout, session, env) : undefined;
  const seen = { ...watcher.seen, ...(kept?.counters && { counters: kept.counters }) };
  const finish = executor.finish(seen, NOBODY_SAW);
  const model = record.model ?? kept?.model;
  const earlier = listRuns(store).filter(
    ({ id, session_id, counters }) =>
      counters !== undefined && session_id === record.session_id && id < record.id,
  );
  const usage = usageOf(executor, earlier.at(-1)?.counters, finish, model, () => settings);
  const { counters } = finish;
  return {
    ...record,
    ...(model !== undefined && { model }),
    ...(usage && { usage }),
    ...(counters && { counters }),
  };
}
