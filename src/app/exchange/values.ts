// Values as other systems write them → values as sow's schemas want them. Undefined is absent. Pure.

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function fieldsIn(value: unknown): Fields {
  return isFields(value) ? value : {};
}

export function itemsIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Text, also where it was written as a number; empty text is absent. */
export function textIn(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

export function numberIn(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

/** RFC 3339, UTC, whole seconds. Go's zero time is absent; a time without a zone is taken for UTC. */
export function timeIn(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.trim() === '' || isZeroTime(value)) return undefined;
  const zoned = /([Zz]|[+-]\d\d:?\d\d)$/.test(value) || /^\d{4}-\d\d-\d\d$/.test(value) ? value : `${value}Z`;
  const at = Date.parse(zoned.replace(/^(\d{4}-\d\d-\d\d) /, '$1T').replace(/(\.\d{3})\d+/, '$1'));
  return Number.isNaN(at) ? undefined : new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
}

export function isZeroTime(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith('0001-01-01T00:00:00');
}

/** Without absent fields, empty texts and empty mappings. */
export function compact(fields: Fields): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) =>
        value !== undefined && value !== '' && !(isFields(value) && Object.keys(value).length === 0),
    ),
  );
}
