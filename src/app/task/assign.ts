// `field=value`, `field+=value`, `field-=value`: the schema says what kind of value it is, never the value's looks.
import { fail, ok, type Result } from '../../base/result.ts';
import { nearest } from '../../base/suggest.ts';
import { fieldOrder, shapeAt } from '../../document/check/order.ts';
import type { Edit } from '../../document/edit/edit.ts';
import type { RootName } from '../../document/generated/shapes.ts';
import { sameValue } from '../../document/same-value.ts';
import type { Shape } from '../../document/shape.ts';

interface Assignment {
  readonly path: readonly string[];
  readonly operator: '=' | '+=' | '-=';
  readonly text: string;
}

/** Whether two items of a list are one, beside those of the same value. */
export type SameItem = (one: unknown, other: unknown) => boolean;

/** Fields that only a verb may move, with the verb. */
export type Reserved = Readonly<Record<string, string>>;

/** The fields that can be assigned, in the schema's order. */
export function assignable(root: RootName, reserved: Reserved): string[] {
  return fieldOrder(root, []).filter((field) => reserved[field] === undefined);
}

function parseAssignment(text: string): Result<Assignment> {
  const match = /^([A-Za-z_][\w.-]*?)(\+=|-=|=)([\s\S]*)$/.exec(text);
  if (!match)
    return usage(
      `${JSON.stringify(text)} is no assignment`,
      'write field=value, field+=value or field-=value',
    );
  const [, path = '', operator = '=', value = ''] = match;
  if (path.split('.').includes(''))
    return usage(`${JSON.stringify(path)} is no field`, 'write each step of the path, as in metadata.a.b=1');
  return ok({ path: path.split('.'), operator: operator as Assignment['operator'], text: value });
}

/**
 * One edit a field, of those whose value really changes.
 * @param same what `field-=item` takes away, where that is more than the item as it is written
 */
export function editsFrom(
  root: RootName,
  state: object,
  words: readonly string[],
  reserved: Reserved,
  same: Readonly<Record<string, SameItem>> = {},
): Result<Edit[]> {
  const edits = new Map<string, Edit>();
  for (const word of words) {
    const assignment = parseAssignment(word);
    if (!assignment.ok) return assignment;
    const { path } = assignment.value;
    const name = path.join('.');
    const before = fieldAt(state, path);
    const current = edits.has(name) ? edits.get(name)?.value : before;
    const value = assignedValue(root, assignment.value, current, reserved, same[name]);
    if (!value.ok) return value;
    if (sameValue(value.value, before)) edits.delete(name);
    else edits.set(name, { path, value: value.value });
  }
  return ok([...edits.values()]);
}

/** One edit for each top-level field that is not yet as wanted; undefined unsets. */
export function editsTo(state: object, wanted: Readonly<Record<string, unknown>>): Edit[] {
  return Object.entries(wanted)
    .filter(([field, value]) => !sameValue(value, fieldAt(state, [field])))
    .map(([field, value]) => ({ path: [field], value }));
}

/** What the log keeps of edits; null where a field was unset. */
export function fieldsOf(edits: readonly Edit[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(edits.map(({ path, value }) => [path.join('.'), value ?? null]));
}

function fieldAt(state: object, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Readonly<Record<string, unknown>> | undefined)?.[key],
    state,
  );
}

/** The new value of the assignment's field; undefined unsets it. */
function assignedValue(
  root: RootName,
  assignment: Assignment,
  current: unknown,
  reserved: Reserved,
  same?: SameItem,
): Result<unknown> {
  const { path, operator, text } = assignment;
  const [field = ''] = path;
  const verb = reserved[field];
  if (verb) return usage(`${field} is not set by hand`, verb);
  const shape = shapeAt(root, path) ?? (isOpen(root, path) ? { kind: 'any' as const } : undefined);
  if (!shape) {
    const names = fieldOrder(root, path.slice(0, -1));
    const [near] = nearest(path.at(-1) ?? '', names);
    return usage(
      `there is no field ${path.join('.')}`,
      near ? `did you mean ${near}?` : elsewhere(root, path, names),
    );
  }
  const value =
    operator === '='
      ? text === ''
        ? ok(undefined)
        : typed(path, shape, text)
      : changedList(path, shape, operator, text, current, same);
  return value.ok && isNoise(root, path, value.value) ? ok(undefined) : value;
}

/** An empty list says no more than none, where there need not be one. */
function isNoise(root: RootName, path: readonly string[], value: unknown): boolean {
  if (!Array.isArray(value) || value.length > 0) return false;
  const above = shapeAt(root, path.slice(0, -1));
  return above?.kind === 'struct' && above.fields[path.at(-1) ?? '']?.optional === true;
}

function changedList(
  path: readonly string[],
  shape: Shape,
  operator: '+=' | '-=',
  text: string,
  current: unknown,
  same: SameItem = sameValue,
): Result<unknown> {
  if (shape.kind !== 'list') return usage(`${path.join('.')} is no list`, `set it: ${path.join('.')}=…`);
  const list = Array.isArray(current) ? (current as unknown[]) : [];
  const item = typed(path, shape.items, text);
  if (!item.ok) return item;
  if (operator === '-=') return ok(list.filter((one) => !same(one, item.value)));
  return ok(list.some((one) => sameValue(one, item.value)) ? list : [...list, item.value]);
}

function typed(path: readonly string[], shape: Shape, text: string): Result<unknown> {
  const name = path.join('.');
  switch (shape.kind) {
    case 'string':
    case 'time':
      return ok(text);
    case 'int':
    case 'number':
      return /^-?\d+(\.\d+)?$/.test(text)
        ? ok(Number(text))
        : usage(`${name} ${JSON.stringify(text)} is no number`);
    case 'bool':
      return text === 'true' || text === 'false' ? ok(text === 'true') : usage(`${name} is true or false`);
    case 'union': {
      const structured = /^\s*[{[]/.test(text) ? json(name, text) : undefined;
      if (structured) return structured;
      const plain = shape.of.find(({ kind }) => kind === 'string') ?? shape.of[0];
      return plain ? typed(path, plain, text) : ok(text);
    }
    case 'list':
      if (!/^\s*\[/.test(text)) return listOf(path, shape.items, text);
      return json(name, text);
    case 'any':
      return isJson(text) ? json(name, text) : ok(text);
    default:
      return json(name, text);
  }
}

/** Comma separated, as in labels=a,b. */
function listOf(path: readonly string[], items: Shape, text: string): Result<unknown> {
  const values: unknown[] = [];
  for (const part of text.split(',').map((one) => one.trim())) {
    if (part === '') continue;
    const value = typed(path, items, part);
    if (!value.ok) return value;
    values.push(value.value);
  }
  return ok(values);
}

function json(name: string, text: string): Result<unknown> {
  try {
    return ok(JSON.parse(text));
  } catch {
    return usage(`${name} takes JSON, and ${JSON.stringify(text)} is none`);
  }
}

/** Where the schema leaves a value open: a number only when it would be written the same, so that 010 and 1.10 stay. */
function isJson(text: string): boolean {
  return /^\s*[{["]|^(true|false|null)$/.test(text) || (/^-?\d/.test(text) && String(Number(text)) === text);
}

/** Below an open mapping such as metadata any field may stand. */
function isOpen(root: RootName, path: readonly string[]): boolean {
  return path.some((_, length) => {
    const shape = length > 0 ? shapeAt(root, path.slice(0, length)) : undefined;
    return shape !== undefined && (shape.kind === 'any' || (shape.kind === 'struct' && shape.open));
  });
}

function usage(message: string, hint?: string): Result<never> {
  return fail({ reason: 'usage', message, ...(hint && { hint }) });
}

/** Where what has no field may go, or which fields there are. */
function elsewhere(root: RootName, path: readonly string[], names: readonly string[]): string {
  if (path.length === 1 && fieldOrder(root, []).includes('metadata')) return 'own data goes under metadata.';
  return root === 'config' ? 'sow config show lists them' : `there are ${names.join(', ')}`;
}
