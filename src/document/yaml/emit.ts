// Value → canonical YAML: block style, two spaces, safe for YAML 1.1 readers too ("010", "yes" and "1:30" are quoted).

/** Fields whose values are times; a 1.1 reader that makes them dates reads them right, so they stand unquoted. */
const TIME_KEY = /(^|_)at$|^(deadline|timestamp)$/;
const TIME =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3])(:[0-5]\d){2}(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const PLAIN = /^[A-Za-z_./][A-Za-z0-9_./@+()-]*( [A-Za-z0-9_./@+()-]+)*$/;
/** What a YAML 1.1 or 1.2 reader takes for something else than text. */
const RESERVED = /^(y|n|yes|no|on|off|true|false|null|[.](inf|nan)|[.0-9_]*(e[-+]?[0-9_]+)?)$/i;
/** What YAML may not hold as it is, or a UTF-8 file at all. */
const UNPRINTABLE = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/gu;

/** A whole document; keys with an undefined value are left out. */
export function emitDocument(value: Readonly<Record<string, unknown>>, eol = '\n'): string {
  return emitRoot(value)
    .map((line) => `${line}${eol}`)
    .join('');
}

/** The lines of a whole document. */
export function emitRoot(value: unknown): string[] {
  const lines = isRecord(value) ? emitMap(value, '') : [];
  return lines.length > 0 ? lines : ['{}'];
}

/** `key: value` as lines, each with the indent in front. */
export function emitPair(key: string, value: unknown, indent: string): string[] {
  const [head = '', ...body] = emitField(key, value, indent);
  return [`${indent}${emitKey(key)}:${head}`, ...body];
}

/** What stands behind a field's colon, and the lines below. */
export function emitField(key: string, value: unknown, indent: string): string[] {
  const inner = `${indent}  `;
  if (isRecord(value)) return below(emitMap(value, inner), ' {}');
  if (Array.isArray(value)) return below(emitItems(value, inner), ' []');
  return emitText(value, indent, isTimeKey(key));
}

/** The items of a block list, each with the indent in front of its dash. */
export function emitItems(items: readonly unknown[], indent: string): string[] {
  return items.flatMap((item) => {
    const [head = '', ...body] = emitItem(item, indent);
    return [`${indent}-${head}`, ...body];
  });
}

/** What stands behind an item's dash, and the lines below. */
export function emitItem(item: unknown, indent: string): string[] {
  const inner = `${indent}  `;
  if (isRecord(item)) return beside(emitMap(item, inner), inner, ' {}');
  if (Array.isArray(item)) return beside(emitItems(item, inner), inner, ' []');
  return emitText(item, indent, false);
}

/** A value within brackets, on one line. */
export function emitFlow(value: unknown, isTime = false): string {
  if (Array.isArray(value)) return `[${value.map((item) => emitFlow(item)).join(', ')}]`;
  if (!isRecord(value)) return emitScalar(value, isTime);
  return `{${fieldsOf(value)
    .map(([key, item]) => emitFlowPair(key, item))
    .join(', ')}}`;
}

export function emitFlowPair(key: string, value: unknown): string {
  return `${emitKey(key)}: ${emitFlow(value, isTimeKey(key))}`;
}

/** One scalar on one line. */
export function emitScalar(value: unknown, isTime = false): string {
  if (typeof value !== 'string') return String(value);
  if (isTime && TIME.test(value)) return value;
  return isPlain(value) ? value : quote(value);
}

/** Whether every reader takes a text that stands bare for that text. */
export function isPlain(value: string): boolean {
  return PLAIN.test(value) && !RESERVED.test(value);
}

/** Double quoted, as JSON writes it, which YAML reads the same way; what YAML may not hold is escaped as well. */
export function quote(value: string): string {
  return JSON.stringify(value).replace(
    UNPRINTABLE,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

export function isTimeKey(key: string): boolean {
  return TIME_KEY.test(key);
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fieldsOf(value: Readonly<Record<string, unknown>>): [string, unknown][] {
  return Object.entries(value).filter(([, item]) => item !== undefined);
}

function emitMap(value: Readonly<Record<string, unknown>>, indent: string): string[] {
  return fieldsOf(value).flatMap(([key, item]) => emitPair(key, item, indent));
}

function emitKey(key: string): string {
  return /^[A-Za-z_][A-Za-z0-9_-]*$/.test(key) && !RESERVED.test(key) ? key : quote(key);
}

function below(lines: readonly string[], empty: string): string[] {
  return lines.length > 0 ? ['', ...lines] : [empty];
}

function beside([first, ...rest]: readonly string[], indent: string, empty: string): string[] {
  return first === undefined ? [empty] : [` ${first.slice(indent.length)}`, ...rest];
}

function emitText(value: unknown, indent: string, isTime: boolean): string[] {
  if (typeof value !== 'string' || !fitsLiteral(value)) return [` ${emitScalar(value, isTime)}`];
  const lines = value.replace(/\n$/, '').split('\n');
  return [
    value.endsWith('\n') ? ' |' : ' |-',
    ...lines.map((line) => (line === '' ? '' : `${indent}  ${line}`)),
  ];
}

/** Several lines of printable text that a literal block gives back unchanged. */
function fitsLiteral(value: string): boolean {
  return (
    /[^\n]\n+[^\n]/.test(value) &&
    !/^[ \n]|\n\n$|[ \t]$|[ \t]\n|\t/.test(value) &&
    value.search(UNPRINTABLE) < 0
  );
}
