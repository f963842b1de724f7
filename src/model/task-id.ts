// Task ids and references: 010, 20, design/020 or a key.

const ID = /^[0-9]{3}$/;
const STEP = 10;
const LAST = 990;

export function isTaskId(text: string): boolean {
  return ID.test(text);
}

/** `10` and `010` name the same task. */
export function padId(text: string): string {
  return /^[0-9]{1,3}$/.test(text) ? text.padStart(3, '0') : text;
}

/**
 * The id after the highest ever used in any phase; past 990 the lowest never used in this phase.
 * @param everywhere ids ever used in any phase; @param here ids ever used in this one.
 * @returns undefined when the phase is full.
 */
export function nextId(everywhere: Iterable<string>, here: ReadonlySet<string>): string | undefined {
  let highest = 0;
  for (const id of everywhere) highest = Math.max(highest, Number(id));
  const next = highest + STEP;
  if (next <= LAST) return String(next).padStart(3, '0');
  for (let id = 1; id <= 999; id++) {
    const text = String(id).padStart(3, '0');
    if (!here.has(text)) return text;
  }
  return undefined;
}
