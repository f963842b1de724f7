// Changes to a document as byte splices: a changed field is that line, everything else keeps its bytes. Each splice is
// checked by parsing again; what a splice cannot do right is left to the yaml package, which reformats but never loses.
import { isMap, isScalar, isSeq, type Pair, Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { emitItems, emitPair, emitScalar, quote } from './emit.ts';
import { parse } from './parse.ts';

/** One field to set; undefined removes it. The path names fields of mappings. */
export interface Edit {
  readonly path: readonly string[];
  readonly value: unknown;
}

/**
 * The text with the edits made.
 * @param order the fields of a mapping in the schema's order: a new field goes behind those that precede it.
 * @throws Error when the text is no sound document (the caller has parsed it before).
 */
export function edit(
  text: string,
  edits: readonly Edit[],
  order: (path: readonly string[]) => readonly string[],
): string {
  return edits.reduce((current, one) => editOne(current, one, order), text);
}

function editOne(text: string, one: Edit, order: (path: readonly string[]) => readonly string[]): string {
  const { yaml, value } = parse('', text);
  if (!yaml || !value) throw new Error('An unsound document was edited');
  const wanted = withField(value, one.path, one.value);
  if (sameValue(value, wanted)) return text;
  const spliced = splice(text, yaml.contents as unknown as YAMLMap, one, order);
  if (spliced !== undefined && sameValue(parse('', spliced).value, wanted)) return spliced;
  if (one.value === undefined) yaml.deleteIn(one.path);
  else yaml.setIn(one.path, yaml.createNode(one.value));
  const rewritten = yaml.toString({ lineWidth: 0 });
  if (!sameValue(parse('', rewritten).value, wanted))
    throw new Error(`The field ${one.path.join('.')} could not be edited`);
  return rewritten;
}

function splice(
  text: string,
  root: YAMLMap,
  { path, value }: Edit,
  order: (path: readonly string[]) => readonly string[],
): string | undefined {
  const [parent, rest] = deepest(root, path);
  if (parent.flow) return undefined;
  const [key = '', ...below] = rest;
  const pair = pairOf(parent, key);
  if (pair === undefined) {
    if (value === undefined) return text;
    const nested = below.reduceRight((inner: unknown, name) => ({ [name]: inner }), value);
    return insert(text, parent, key, nested, order(path.slice(0, path.length - rest.length)));
  }
  if (value === undefined) return remove(text, parent, pair);
  return replace(text, pair, key, value);
}

/** The innermost block mapping on the path, and what of the path lies below it (at least one step). */
function deepest(root: YAMLMap, path: readonly string[]): [YAMLMap, readonly string[]] {
  const next = pairOf(root, path[0] ?? '')?.value;
  if (path.length > 1 && isMap(next) && !next.flow && next.items.length > 0)
    return deepest(next, path.slice(1));
  return [root, path];
}

function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((item) => isScalar(item.key) && item.key.value === key);
}

function replace(text: string, pair: Pair, key: string, value: unknown): string | undefined {
  const old = pair.value;
  const [keyFrom, keyTo] = rangeOf(pair.key);
  if (isScalar(old) && isOneLine(old) && isPlainValue(value)) {
    const [from, to] = rangeOf(old);
    return text.slice(0, from) + scalarLike(old, key, value) + text.slice(to);
  }
  if (isSeq(old) && Array.isArray(value)) {
    const appended = append(text, old, value);
    if (appended !== undefined) return appended;
  }
  const end = endOfValue(text, pair, keyTo);
  const lines = emitPair(key, value, indentAt(text, keyFrom));
  const body = lines.join(eolOf(text)).trimStart();
  return text.slice(0, keyFrom) + body + text.slice(end);
}

/** Items added behind those that stay as they are. */
function append(text: string, seq: YAMLSeq, value: readonly unknown[]): string | undefined {
  const old = seq.toJSON() as unknown[];
  const first = seq.items[0];
  if (seq.flow || first === undefined || old.length >= value.length) return undefined;
  if (!sameValue(old, value.slice(0, old.length))) return undefined;
  const dash = text.lastIndexOf('-', rangeOf(first)[0] - 1);
  const indent = indentAt(text, dash);
  const end = lineEnd(text, lastByte(text, rangeOf(seq)[1]));
  const lines = emitItems(value.slice(old.length), indent);
  return text.slice(0, end) + lines.map((line) => eolOf(text) + line).join('') + text.slice(end);
}

function insert(
  text: string,
  map: YAMLMap,
  key: string,
  value: unknown,
  order: readonly string[],
): string | undefined {
  const first = map.items[0];
  if (first === undefined) return undefined;
  const indent = indentAt(text, rangeOf(first.key)[0]);
  const lines = emitPair(key, value, indent);
  const before = new Set(order.slice(0, Math.max(0, order.indexOf(key))));
  const known = order.includes(key);
  const behind = map.items.findLast(
    (item) => !known || (isScalar(item.key) && before.has(String(item.key.value))),
  );
  if (behind === undefined) {
    const at = rangeOf(first.key)[0] - indent.length;
    return text.slice(0, at) + lines.map((line) => line + eolOf(text)).join('') + text.slice(at);
  }
  const end = lineEnd(text, endOfValue(text, behind, rangeOf(behind.key)[1]));
  return text.slice(0, end) + lines.map((line) => eolOf(text) + line).join('') + text.slice(end);
}

/** Comments above the field stay; one on its own line goes with it. */
function remove(text: string, map: YAMLMap, pair: Pair): string | undefined {
  if (map.items.length === 1) return undefined;
  const [keyFrom, keyTo] = rangeOf(pair.key);
  const from = text.lastIndexOf('\n', keyFrom) + 1;
  if (text.slice(from, keyFrom).trim() !== '') return undefined;
  const end = lineEnd(text, endOfValue(text, pair, keyTo));
  const next = text.startsWith('\r\n', end) ? end + 2 : Math.min(text.length, end + 1);
  return text.slice(0, from) + text.slice(next);
}

function endOfValue(text: string, pair: Pair, keyTo: number): number {
  const colon = text.indexOf(':', keyTo) + 1;
  if (pair.value === null || pair.value === undefined) return colon;
  return Math.max(colon, lastByte(text, rangeOf(pair.value)[1]));
}

function lastByte(text: string, end: number): number {
  let at = end;
  while (at > 0 && /\s/.test(text[at - 1] ?? '')) at--;
  return at;
}

function lineEnd(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  if (newline < 0) return text.length;
  return text[newline - 1] === '\r' ? newline - 1 : newline;
}

function indentAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return text
    .slice(start, offset)
    .replace(/\ufeff/, '')
    .replace(/[^ ]/g, ' ');
}

function eolOf(text: string): string {
  return /\r\n/.test(text) ? '\r\n' : '\n';
}

function rangeOf(node: unknown): readonly [number, number] {
  const range = (node as { range?: readonly [number, number, number] | null }).range;
  if (!range) throw new Error('A parsed node has no range');
  return [range[0], range[1]];
}

function isOneLine(node: Scalar): boolean {
  return (
    node.type !== Scalar.BLOCK_LITERAL &&
    node.type !== Scalar.BLOCK_FOLDED &&
    !String(node.source).includes('\n')
  );
}

function isPlainValue(value: unknown): boolean {
  return (
    value === null || (typeof value !== 'object' && !(typeof value === 'string' && value.includes('\n')))
  );
}

/** In the quotes that the old value stood in, where they can hold the new one. */
function scalarLike(old: Scalar, key: string, value: unknown): string {
  if (typeof value === 'string' && old.type === Scalar.QUOTE_DOUBLE) return quote(value);
  if (typeof value === 'string' && old.type === Scalar.QUOTE_SINGLE && /^[\x20-\x7e]*$/.test(value)) {
    return `'${value.replaceAll("'", "''")}'`;
  }
  return emitPair(key, value, '')[0]?.slice(key.length + 2) ?? emitScalar(value);
}

function withField(
  value: Readonly<Record<string, unknown>>,
  path: readonly string[],
  field: unknown,
): Record<string, unknown> {
  const [key = '', ...rest] = path;
  const copy: Record<string, unknown> = { ...value };
  if (rest.length > 0) {
    const inner = copy[key];
    const below = typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? inner : {};
    if (field === undefined && below !== inner) return copy;
    copy[key] = withField(below as Record<string, unknown>, rest, field);
  } else if (field === undefined) delete copy[key];
  else copy[key] = field;
  return copy;
}

/** Equal as data: the order of fields does not count, an undefined field is an absent one. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = Object.entries(a).filter(([, value]) => value !== undefined);
  const right = new Map(Object.entries(b).filter(([, value]) => value !== undefined));
  return (
    left.length === right.size &&
    left.every(([key, value]) => right.has(key) && sameValue(value, right.get(key)))
  );
}
