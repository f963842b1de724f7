// The strict reader: files as sow writes them, read without the yaml package. It gives the exact value or declines; every
// diagnostic comes from the full reader. Kept dumb on purpose: what it does not know, it declines.
import { isPlain } from './emit.ts';

/** Undefined: declined. */
export function readStrict(text: string): Record<string, unknown> | undefined {
  if (/[\t\r\ufeff\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]/.test(text) || !text.endsWith('\n'))
    return undefined;
  const lines = linesOf(text);
  const cursor: Cursor = { lines, at: 0 };
  const value = readMap(cursor, 0);
  return cursor.at === lines.length && value !== DECLINED ? value : undefined;
}

interface Line {
  readonly indent: number;
  /** Without its indent. */
  readonly text: string;
}

interface Cursor {
  readonly lines: Line[];
  at: number;
}

const DECLINED = Symbol('declined');
type Declined = typeof DECLINED;

const MAX_DEPTH = 20;
const PAIR = /^([A-Za-z_][A-Za-z0-9_-]*):(?: (.+))?$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const INTEGER = /^(0|[1-9]\d{0,14})$/;

/** Comments and blank lines mean nothing between the lines of a block. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const line of text.split('\n')) {
    const body = line.replace(/^ +/, '');
    if (body !== '' && !body.startsWith('#')) lines.push({ indent: line.length - body.length, text: body });
  }
  return lines;
}

function readMap(cursor: Cursor, indent: number): Record<string, unknown> | Declined {
  const map: Record<string, unknown> = {};
  let count = 0;
  for (let line = cursor.lines[cursor.at]; line?.indent === indent; line = cursor.lines[cursor.at]) {
    const [, key, inline] = PAIR.exec(line.text) ?? [];
    if (key === undefined || key === '__proto__' || !isPlain(key) || Object.hasOwn(map, key)) return DECLINED;
    cursor.at++;
    const value = inline === undefined ? readBlock(cursor, indent) : readScalar(inline);
    if (value === DECLINED) return DECLINED;
    map[key] = value;
    count++;
  }
  const next = cursor.lines[cursor.at];
  return count === 0 || (next !== undefined && next.indent > indent) ? DECLINED : map;
}

/** What stands below `key:`: a mapping or a list, two columns deeper. */
function readBlock(cursor: Cursor, above: number): unknown {
  const line = cursor.lines[cursor.at];
  const indent = above + 2;
  if (line?.indent !== indent || indent > 2 * MAX_DEPTH) return DECLINED;
  return line.text.startsWith('- ') ? readList(cursor, indent) : readMap(cursor, indent);
}

function readList(cursor: Cursor, indent: number): unknown[] | Declined {
  const list: unknown[] = [];
  for (let line = cursor.lines[cursor.at]; line?.indent === indent; line = cursor.lines[cursor.at]) {
    if (!line.text.startsWith('- ')) return DECLINED;
    const rest = line.text.slice(2);
    const item = PAIR.test(rest) ? readItemMap(cursor, indent, rest) : readItemScalar(cursor, rest);
    if (item === DECLINED) return DECLINED;
    list.push(item);
  }
  const next = cursor.lines[cursor.at];
  return next !== undefined && next.indent > indent ? DECLINED : list;
}

/** `- key: value` is a mapping whose first line stands behind the dash. */
function readItemMap(cursor: Cursor, indent: number, first: string): unknown {
  cursor.lines[cursor.at] = { indent: indent + 2, text: first };
  return readMap(cursor, indent + 2);
}

function readItemScalar(cursor: Cursor, text: string): unknown {
  cursor.at++;
  return readScalar(text);
}

function readScalar(text: string): unknown {
  if (text.startsWith('"')) return readQuoted(text);
  if (INTEGER.test(text)) return Number(text);
  if (text === 'true' || text === 'false') return text === 'true';
  if (text === '[]') return [];
  if (text === '{}') return {};
  if (TIME.test(text)) return text;
  return isPlain(text) ? text : DECLINED;
}

/** A JSON string means the same in YAML. */
function readQuoted(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' ? value : DECLINED;
  } catch {
    return DECLINED;
  }
}
