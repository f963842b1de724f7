// What an ended run cost, booked on its task, or on the project where it worked on none.
import type { Operation } from '../../model/cost/ledger.ts';
import { microsOf } from '../../model/cost/money.ts';
import type { Event } from '../../model/generated/types.ts';
import type { RunRecord } from '../../store/runs/run-record.ts';
import type { Change } from '../workspace/decision.ts';
import { book } from './book.ts';
import { costSettings } from './cost-settings.ts';

/** In the transaction that writes down its end, so that it is booked once. */
export function bookRun(current: Change, record: RunRecord): void {
  const { usage, task = '' } = record;
  if (!usage || !costSettings(current.snapshot.settings).enabled) return;
  book(current, task || 'project', {
    run: record.id,
    session_id: record.session_id,
    model: record.model,
    operation: operationOf(current, record),
    role: record.role,
    usage,
    micros: usage.cost_usd === undefined ? undefined : microsOf(usage.cost_usd),
  });
}

/** What its agent has booked within it is beside that. */
export function isBooked(events: readonly Event[], { id }: RunRecord): boolean {
  return events.some(({ type, run, actor }) => type === 'cost' && run === id && actor === 'orchestrator');
}

function operationOf({ snapshot }: Change, { id, kind, task = '' }: RunRecord): Operation {
  const events = snapshot.task(task)?.history.events ?? [];
  return events.some(({ type, run }) => type === 'run_reminded' && run === id) ? 'reminder' : kind;
}
