// Value → canonical YAML: block style, two spaces, safe for YAML 1.1 readers too ("010", "yes" and "1:30" are quoted).

/** Fields whose values are times; a 1.1 reader that makes them dates reads them right, so they stand unquoted. */
const TIME_KEY = /(^|_)at$|^(deadline|timestamp)$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const PLAIN = /^[A-Za-z_./][A-Za-z0-9_./@+()-]*( [A-Za-z0-9_./@+()-]+)*$/;
/** What a YAML 1.1 or 1.2 reader takes for something else than text. */
const RESERVED = /^(y|n|yes|no|on|off|true|false|null|~|[.](inf|nan)|[-+.]*|[0-9.]+e[0-9]+)$/i;

/** A whole document; keys with an undefined value are left out. */
export function emitDocument(value: Readonly<Record<string, unknown>>, eol = '\n'): string {
  return emitMap(value, '')
    .map((line) => `${line}${eol}`)
    .join('');
}

/** `key: value` as lines, each with the indent in front. */
export function emitPair(key: string, value: unknown, indent: string): string[] {
  const head = `${indent}${emitKey(key)}:`;
  if (isMap(value)) {
    const lines = emitMap(value, `${indent}  `);
    return lines.length === 0 ? [`${head} {}`] : [head, ...lines];
  }
  if (Array.isArray(value))
    return value.length === 0 ? [`${head} []`] : [head, ...emitItems(value, `${indent}  `)];
  return scalarLines(head, value, indent, TIME_KEY.test(key));
}

/** The items of a block list, each with the indent in front of its dash. */
export function emitItems(items: readonly unknown[], indent: string): string[] {
  return items.flatMap((item) => emitItem(item, indent));
}

/** One scalar on one line. */
export function emitScalar(value: unknown, isTime = false): string {
  if (typeof value !== 'string') return value === null ? 'null' : String(value);
  if (isTime && TIME.test(value)) return value;
  return PLAIN.test(value) && !RESERVED.test(value) ? value : quote(value);
}

/** Double quoted, as JSON writes it, which YAML reads the same way; line separators of Unicode are escaped as well. */
export function quote(value: string): string {
  return JSON.stringify(value).replace(
    /[\x7f-\x9f\u2028\u2029\ufeff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function emitMap(value: Readonly<Record<string, unknown>>, indent: string): string[] {
  return Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .flatMap(([key, item]) => emitPair(key, item, indent));
}

function emitItem(item: unknown, indent: string): string[] {
  const inner = `${indent}  `;
  if (isMap(item)) return dashed(emitMap(item, inner), indent, '{}');
  if (Array.isArray(item)) return dashed(emitItems(item, inner), indent, '[]');
  return scalarLines(`${indent}-`, item, indent, false);
}

function dashed(lines: readonly string[], indent: string, empty: string): string[] {
  const [first, ...rest] = lines;
  if (first === undefined) return [`${indent}- ${empty}`];
  return [`${indent}- ${first.slice(indent.length + 2)}`, ...rest];
}

function emitKey(key: string): string {
  return /^[A-Za-z_][A-Za-z0-9_-]*$/.test(key) && !RESERVED.test(key) ? key : quote(key);
}

function scalarLines(head: string, value: unknown, indent: string, isTime: boolean): string[] {
  if (typeof value === 'string' && fitsLiteral(value)) {
    const chomp = value.endsWith('\n') ? '|' : '|-';
    const body = value.replace(/\n$/, '').split('\n');
    return [`${head} ${chomp}`, ...body.map((line) => (line === '' ? '' : `${indent}  ${line}`))];
  }
  return [`${head} ${emitScalar(value, isTime)}`];
}

/** Several lines of printable text that a literal block gives back unchanged. */
function fitsLiteral(value: string): boolean {
  return (
    /[^\n]\n[^\n]/.test(value) &&
    !/^[ \n]|\n\n$|[ \t]$|[ \t]\n/.test(value) &&
    !/[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]/.test(value)
  );
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
