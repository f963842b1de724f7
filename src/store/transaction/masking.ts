// What people and agents put into words may hold the value of a secret that stands in their environment. Files are committed
// and pushed, so the value is taken out of the words; names, references and times are what they are.

export type Mask = (text: string) => string;

/** Fields of a task's state that hold words of the caller's own. */
const WORDS: ReadonlySet<string> = new Set([
  'name',
  'domain',
  'labels',
  'external_id',
  'success_criteria',
  'tests',
  'completion_summary',
  'rating',
  'pause',
  'abandon',
  'cancel',
  'item',
  'inputs',
  'outputs',
  'metadata',
  'description',
  'context',
  'content',
  'participants',
]);

/** Facts of an event that name something. */
const NAMES: ReadonlySet<string> = new Set([
  'type',
  'verb',
  'holder',
  'role',
  'executor',
  'session',
  'branch',
  'key',
]);

export function maskField(mask: Mask, field: string | number | undefined, value: unknown): unknown {
  return WORDS.has(String(field)) ? deep(mask, value) : value;
}

export function maskState(mask: Mask, value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return mapValues(value, (field, one) => maskField(mask, field, one));
}

export function maskFacts<T extends Readonly<Record<string, unknown>>>(mask: Mask, facts: T): T {
  return mapValues(facts, (name, value) => (NAMES.has(name) ? value : deep(mask, value))) as T;
}

/** What was there before stays as it is. */
export function maskAdded(mask: Mask, before: string | null, after: string | null): string | null {
  if (after === null) return null;
  const kept = before !== null && after.startsWith(before) ? before : '';
  return kept + mask(after.slice(kept.length));
}

function deep(mask: Mask, value: unknown): unknown {
  if (typeof value === 'string') return mask(value);
  if (Array.isArray(value)) return value.map((one) => deep(mask, one));
  if (typeof value !== 'object' || value === null) return value;
  return mapValues(value as Readonly<Record<string, unknown>>, (_, one) => deep(mask, one));
}

function mapValues(
  record: Readonly<Record<string, unknown>>,
  change: (key: string, value: unknown) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(key, value)]));
}
