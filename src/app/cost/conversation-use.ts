// What a conversation at a terminal used, read from the file that its program keeps of it, and booked once: as it ends, or by
// whoever finds that nobody was left to end it.
import type { Usage } from '../../model/agent-event.ts';
import { dollarsOf, total } from '../../model/cost/money.ts';
import type { Executor, RolloutTold } from '../../run/executors/executor.ts';
import { sumUsage, usageSince } from '../../run/executors/stream/usage.ts';
import { type Further, furtherOf, readRollout, sessionOfRun } from '../../run/rollout.ts';
import type { RunRecord } from '../../store/runs/run-record.ts';
import type { Change } from '../workspace/decision.ts';
import { costOf } from './book.ts';
import { bookRun, isBooked } from './book-run.ts';
import type { CostSettings } from './cost-settings.ts';

export interface Kept extends RolloutTold {
  readonly session: string;
  /** Those that were begun in it. */
  readonly further: readonly Further[];
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What the program has kept of it so far; undefined where it keeps nothing that sow reads.
 * @param runs all that there are: what one of them has is no other's
 */
export function keptOf(
  executor: Executor,
  record: RunRecord,
  env: Environment,
  runs: readonly RunRecord[],
): Kept | undefined {
  const file = executor.transcript ?? executor.rollout;
  const session = record.session_id ?? (file && sessionOfRun(file, record, env));
  const told = file && session !== undefined ? readRollout(file, session, env) : undefined;
  if (!file || !told || session === undefined) return undefined;
  const others = runs.filter(({ id }) => id !== record.id);
  const taken = new Set(others.flatMap(({ session_id, further = [] }) => [session_id ?? '', ...further]));
  return { ...told, session, further: furtherOf(file, record, session, (one) => taken.has(one), env) };
}

/** Its record with what it has used since it began; as it was where that is nothing. */
export function withUse(
  record: RunRecord,
  { capabilities }: Pick<Executor, 'capabilities'>,
  kept: Kept | undefined,
  { prices }: CostSettings,
): RunRecord {
  if (!kept) return record;
  const { counters, session, further } = kept;
  const model = record.model ?? kept.model;
  const parts = [
    ...(counters ? [{ model, used: usageSince(record.counted_before, counters) }] : []),
    ...further.flatMap((one) =>
      one.counters ? [{ model: one.model ?? model, used: usageSince(one.counted_before, one.counters) }] : [],
    ),
  ];
  const used = sumUsage(parts.map((part) => part.used));
  if (isNothing(used)) return record;
  const costs = parts.flatMap((part) => costOf(part.used, part.model, prices) ?? []);
  return {
    ...record,
    session_id: session,
    ...(model !== undefined && { model }),
    ...(further.length > 0 && { further: further.map((one) => one.session) }),
    usage: { ...used, ...(costs.length > 0 && { cost_usd: dollarsOf(total(costs)) }) },
    // The next run in it has its own part only.
    ...(capabilities.usage === 'session' && counters && { counters }),
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
