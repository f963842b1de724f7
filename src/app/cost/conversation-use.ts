// What a conversation at a terminal used, read from the file that its program keeps of it, and booked once: as it ends, or by
// whoever finds that nobody was left to end it.
import type { Usage } from '../../model/agent-event.ts';
import { dollarsOf } from '../../model/cost/money.ts';
import type { Executor, RolloutTold } from '../../run/executors/executor.ts';
import { usageSince } from '../../run/executors/stream/usage.ts';
import { readRollout, sessionOfRun } from '../../run/rollout.ts';
import type { RunRecord } from '../../store/runs/run-record.ts';
import type { Change } from '../workspace/decision.ts';
import { costOf } from './book.ts';
import { bookRun, isBooked } from './book-run.ts';
import type { CostSettings } from './cost-settings.ts';

export interface Kept extends RolloutTold {
  readonly session: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** What the program has kept of it so far; undefined where it keeps nothing that sow reads. */
export function keptOf(executor: Executor, record: RunRecord, env: Environment): Kept | undefined {
  const file = executor.transcript ?? executor.rollout;
  const session = record.session_id ?? (file && sessionOfRun(file, record, env));
  const told = file && session !== undefined ? readRollout(file, session, env) : undefined;
  return told && session !== undefined ? { ...told, session } : undefined;
}

/** Its record with what it has used since it began; as it was where that is nothing. */
export function withUse(
  record: RunRecord,
  { capabilities }: Pick<Executor, 'capabilities'>,
  kept: Kept | undefined,
  { prices }: CostSettings,
): RunRecord {
  const counters = kept?.counters;
  const used = counters && usageSince(record.counted_before, counters);
  if (!used || isNothing(used)) return record;
  const model = record.model ?? kept.model;
  const micros = costOf(used, model, prices);
  return {
    ...record,
    session_id: kept.session,
    ...(model !== undefined && { model }),
    usage: { ...used, ...(micros !== undefined && { cost_usd: dollarsOf(micros) }) },
    // The next run in it has its own part only.
    ...(capabilities.usage === 'session' && { counters }),
  };
}

function isNothing(usage: Usage): boolean {
  return Object.values(usage).every((figure) => figure === 0);
}

/** On its task, or on the project where it has none any more. */
export function bookConversation(current: Change, record: RunRecord): void {
  const { snapshot } = current;
  const { task: ref, ...withoutTask } = record;
  const task = ref === undefined ? undefined : snapshot.task(ref);
  const { events } = task?.history ?? snapshot.projectHistory;
  const began = snapshot.project.value?.created_at;
  // Left behind by one that is closed: its costs are no other project's.
  const isOfThis = began === undefined || Date.parse(record.started_at) >= Date.parse(began);
  if (isOfThis && !isBooked(events, record)) bookRun(current, task ? record : withoutTask);
}
