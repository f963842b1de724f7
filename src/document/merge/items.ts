// Three lists → one, by the key of each item: what one side added or removed is added or removed. Our order stands; what
// only they have follows what it followed there.
import { isRecord } from '../yaml/emit.ts';
import type { Merged, Within } from './merged.ts';

/** The field that names an item of a list of mappings; the first that is there. */
const KEYS = ['id', 'path', 'criterion', 'name', 'agent_id', 'task', 'phase', 'key'];

type Items = ReadonlyMap<string, unknown>;

export function mergeItems(
  base: readonly unknown[],
  ours: readonly unknown[],
  theirs: readonly unknown[],
  within: Within,
): Merged {
  const [before, mine, other] = [byKey(base), byKey(ours), byKey(theirs)];
  const merged = inOneOrder(mine, other).map((key) =>
    within(key, before.get(key), mine.get(key), other.get(key)),
  );
  const isThere = (item: unknown): boolean => item !== undefined;
  return {
    ours: merged.map((item) => item.ours).filter(isThere),
    theirs: merged.map((item) => item.theirs).filter(isThere),
    conflicts: merged.flatMap(({ conflicts }) => conflicts),
  };
}

function byKey(items: readonly unknown[]): Items {
  const keyed = new Map<string, unknown>();
  for (const item of items) {
    let key = keyOf(item);
    // An item that stands twice is two items.
    while (keyed.has(key)) key = `${key} again`;
    keyed.set(key, item);
  }
  return keyed;
}

function keyOf(item: unknown): string {
  const named = isRecord(item) ? KEYS.find((key) => item[key] !== undefined) : undefined;
  return named !== undefined && isRecord(item) ? String(item[named]) : JSON.stringify(item);
}

function inOneOrder(ours: Items, theirs: Items): string[] {
  const order = [...ours.keys()];
  let previous: string | undefined;
  for (const key of theirs.keys()) {
    if (!ours.has(key)) {
      const at = previous === undefined ? -1 : order.indexOf(previous);
      order.splice(at < 0 ? order.length : at + 1, 0, key);
    }
    previous = key;
  }
  return order;
}
