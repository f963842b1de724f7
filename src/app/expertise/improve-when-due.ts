// learning.self_improve_interval: what has been learned anew is gone through once, before an orchestration begins its work.
import type { Event } from '../../model/generated/types.ts';
import { listRuns } from '../../store/runs/run-record.ts';
import { nowOf } from '../../store/store.ts';
import { readQuietly } from '../../store/transaction/quiet.ts';
import type { Purse } from '../cost/budgets.ts';
import type { ExecutorWishes } from '../run/executors/executors.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { writtenDomains } from './expertise-file.ts';
import { improveExpertise } from './improve.ts';
import { learningSettings } from './learning-settings.ts';
import { expertiseEvents } from './show-expertise.ts';

/** Where it fails, that is told, and the orchestration goes on. */
export async function improveWhenDue(
  workspace: Workspace,
  wishes: ExecutorWishes,
  purse: Purse | undefined,
): Promise<void> {
  const domains = dueDomains(workspace);
  if (domains.length === 0) return;
  const improved = await improveExpertise(workspace, { ...wishes, domains, purse });
  if (improved.ok || improved.failure.reason === 'interrupted') return;
  const { failure } = improved;
  const why = 'message' in failure ? failure.message : failure.reason;
  workspace.context.report({ type: 'warning', message: `what was learned is not improved: ${why}` });
}

/** Those of which something was learned since they were last gone through. */
function dueDomains({ store }: Workspace): string[] {
  return readQuietly(store, (snapshot) => {
    const { enabled, interval, domains } = learningSettings(snapshot.settings);
    if (!enabled || interval === 'never') return [];
    const written = writtenDomains(snapshot).filter((domain) => domains.includes(domain));
    if (written.length === 0) return [];
    const events = expertiseEvents(snapshot);
    if (interval === 'daily' && wasToday(store, events)) return [];
    return written.filter((domain) => isNew(events.filter((event) => event.domain === domain)));
  });
}

/** In UTC; a run that came to nothing counts too, so that it is not tried all day long. */
function wasToday(store: Workspace['store'], events: readonly Event[]): boolean {
  const today = nowOf(store).slice(0, 10);
  const isToday = (at: string): boolean => new Date(at).toISOString().startsWith(today);
  return (
    events.some(({ change_type, timestamp }) => change_type === 'self_improved' && isToday(timestamp)) ||
    listRuns(store).some(({ kind, started_at }) => kind === 'improve' && isToday(started_at))
  );
}

function isNew(events: readonly Event[]): boolean {
  const last = events.findLastIndex(({ change_type }) => change_type === 'self_improved');
  return events.slice(last + 1).some(({ change_type }) => change_type === 'learned');
}
