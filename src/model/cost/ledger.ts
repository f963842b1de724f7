// What was spent, read from the logs: one entry for each `cost` event, summed by whatever is asked for.
import type { Event } from '../generated/types.ts';
import { average, dollarsOf, type Micros, microsOf, total } from './money.ts';

export const OPERATIONS = ['work', 'review', 'reminder', 'summary', 'improve', 'plan', 'chat'] as const;
export type Operation = (typeof OPERATIONS)[number];

/** One operation, or several of a task that is gone. */
export interface CostEntry {
  readonly count: number;
  readonly timestamp: string;
  /** `<phase>/<NNN>`; undefined for what belongs to the project as a whole. */
  readonly task: string | undefined;
  readonly run: string | undefined;
  readonly session_id: string | undefined;
  readonly model: string;
  readonly operation: string;
  readonly role: string | undefined;
  readonly input_tokens: number;
  readonly output_tokens: number;
  readonly micros: Micros;
  /** Nobody knew its price. */
  readonly unpriced: boolean;
}

/** What is kept of a task's costs when it leaves the project, in the event of its removal. */
export interface KeptCosts {
  readonly model: string;
  readonly operation_type: string;
  readonly role?: string;
  readonly operation_count: number;
  readonly input_tokens: number;
  readonly output_tokens: number;
  readonly cost_usd: number;
}

/** By model, operation and role; empty where it cost nothing. */
export function keptCosts(entries: readonly CostEntry[]): KeptCosts[] {
  const rows = rowsBy(entries, [
    { name: 'model', of: ({ model }) => model },
    { name: 'operation_type', of: ({ operation }) => operation },
    { name: 'role', of: ({ role = '' }) => role },
  ]);
  return rows.map(({ model, operation_type, role, ...sums }) => ({
    model: String(model),
    operation_type: String(operation_type),
    ...(role !== '' && { role: String(role) }),
    operation_count: sums.operation_count,
    input_tokens: sums.total_input_tokens,
    output_tokens: sums.total_output_tokens,
    cost_usd: sums.total_cost_usd,
  }));
}

/** What the project's log still tells of tasks that were removed or archived. @param stands whether a task is there again */
export function entriesOfGone(log: readonly Event[], stands: (ref: string) => boolean): CostEntry[] {
  const last = new Map<string, Event>();
  for (const event of log)
    if ((event.type === 'removed' || event.type === 'archived') && !stands(event.subject))
      last.set(event.subject, event);
  return [...last.values()].flatMap((event) => {
    const { costs } = event;
    if (!Array.isArray(costs)) return [];
    return costs.filter(isRecord).map((row) => ({
      ...entryOf({ ...event, ...row }),
      run: undefined,
      count: countOf(row.operation_count),
    }));
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Where nobody told which model it was. */
export const UNKNOWN = 'unknown';

/** @param events of one log */
export function entriesIn(events: readonly Event[]): CostEntry[] {
  const gone = takenBack(events);
  return events.flatMap((event) => (event.type === 'cost' && !gone.has(event.id) ? [entryOf(event)] : []));
}

/** The ids of costs that somebody has booked by mistake. */
function takenBack(events: readonly Event[]): ReadonlySet<unknown> {
  return new Set(events.flatMap((event) => (event.type === 'cost_taken_back' ? [event.cost] : [])));
}

/** What a hand made of a line may not say what it should: it counts as nothing then. */
function entryOf(event: Event): CostEntry {
  const { timestamp, subject, run } = event;
  return {
    count: 1,
    timestamp,
    task: subject.includes('/') ? subject : textOf(event.task),
    run,
    session_id: textOf(event.session_id),
    model: textOf(event.model) ?? UNKNOWN,
    operation: textOf(event.operation_type) ?? 'work',
    role: textOf(event.role),
    input_tokens: countOf(event.input_tokens),
    output_tokens: countOf(event.output_tokens),
    micros: microsOf(countOf(event.cost_usd)),
    unpriced: event.unpriced === true,
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function countOf(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : 0;
}

export interface Totals {
  readonly operation_count: number;
  readonly total_input_tokens: number;
  readonly total_output_tokens: number;
  readonly total_cost_usd: number;
  readonly avg_cost_per_operation: number;
}

export function totalsOf(entries: readonly CostEntry[]): Totals {
  const spent = spentIn(entries);
  const count = entries.reduce((sum, one) => sum + one.count, 0);
  return {
    operation_count: count,
    total_input_tokens: entries.reduce((sum, { input_tokens }) => sum + input_tokens, 0),
    total_output_tokens: entries.reduce((sum, { output_tokens }) => sum + output_tokens, 0),
    total_cost_usd: dollarsOf(spent),
    avg_cost_per_operation: dollarsOf(average(spent, count)),
  };
}

export function spentIn(entries: readonly CostEntry[]): Micros {
  return total(entries.map(({ micros }) => micros));
}

export type CostRow = Totals & { readonly [key: string]: string | number };

/** A row for each combination of what the keys give, the dearest first. */
export function rowsBy(
  entries: readonly CostEntry[],
  keys: readonly { readonly name: string; of(entry: CostEntry): string }[],
): CostRow[] {
  const groups = new Map<string, { readonly values: readonly string[]; readonly entries: CostEntry[] }>();
  for (const entry of entries) {
    const values = keys.map(({ of }) => of(entry));
    const name = JSON.stringify(values);
    const group = groups.get(name);
    if (group) group.entries.push(entry);
    else groups.set(name, { values, entries: [entry] });
  }
  return [...groups]
    .map(([name, group]) => ({ name, ...group, spent: spentIn(group.entries) }))
    .sort((a, b) => b.spent - a.spent || (a.name < b.name ? -1 : 1))
    .map(({ values, entries: own }) => ({
      ...Object.fromEntries(keys.map((key, i) => [key.name, values[i] ?? ''])),
      ...totalsOf(own),
    }));
}
