// Any edit of any document: the value is the one wanted, and no line that the edit does not concern changes.
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Document, isCollection, isMap, isScalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { fieldOrder } from '../../src/document/check/order.ts';
import { type Edit, edit } from '../../src/document/edit/edit.ts';
import { type Parsed, parse } from '../../src/document/yaml/parse.ts';
import { canonical, json, scalar, text } from './arbitrary.ts';
import { handWritten } from './hand-written.ts';

type Fields = Record<string, unknown>;
type Lines = readonly [from: number, to: number];

interface Wish {
  /** Where to go at each step: which field, and whether to go on into it. */
  readonly steps: readonly (readonly [choice: number, goOn: boolean])[];
  readonly kind: 'set' | 'remove' | 'add' | 'push' | 'cut' | 'change' | 'insert';
  readonly value: unknown;
  readonly at: number;
}

const wish: fc.Arbitrary<Wish> = fc.record({
  steps: fc.array(fc.tuple(fc.nat(9), fc.boolean()), { minLength: 1, maxLength: 4 }),
  kind: fc.constantFrom('set', 'set', 'remove', 'add', 'push', 'cut', 'change', 'insert'),
  value: fc.oneof(scalar, fc.constantFrom('word', 'two words', '010', 'a\nb', []), text, json),
  at: fc.nat(9),
});

/** A wish as an edit of this value: of a field that is there, or of a new one beside it. */
function editOf(root: Fields, { steps, kind, value, at }: Wish): Edit {
  const path: string[] = [];
  let old: unknown = root;
  for (const [choice, goOn] of steps) {
    const keys = Object.keys(old as Fields);
    const key = keys[choice % Math.max(1, keys.length)];
    if (key === undefined) break;
    path.push(key);
    old = (old as Fields)[key];
    if (!goOn || typeof old !== 'object' || old === null || Array.isArray(old)) break;
  }
  if (path.length === 0 || kind === 'add') return { path: [...path.slice(0, -1), 'started_at'], value };
  if (kind === 'remove') return { path, value: undefined };
  if (!Array.isArray(old) || kind === 'set') return { path, value };
  const place = at % (old.length + 1);
  if (kind === 'push') return { path, value: [...old, value] };
  if (kind === 'cut') return { path, value: old.toSpliced(place, 1) };
  return { path, value: old.toSpliced(place, kind === 'change' ? 1 : 0, value) };
}

/** The wanted value, worked out without the code under test. */
function apply(root: Fields, { path, value }: Edit): Fields {
  const copy = structuredClone(root);
  const inner = path.slice(0, -1).reduce((at, key) => at[key] as Fields, copy);
  const [key = ''] = path.slice(-1);
  if (value === undefined) delete inner[key];
  else inner[key] = value;
  return copy;
}

test('an edit gives the wanted value and leaves alone what it does not concern', () => {
  fc.assert(
    fc.property(handWritten, fc.array(wish, { minLength: 1, maxLength: 2 }), (source, wishes) => {
      const parsed = parse('', source);
      assert.equal(parsed.diagnostics, []);
      const before = parsed.value as Fields;
      const edits: Edit[] = [];
      let wanted = before;
      for (const one of wishes) {
        edits.push(editOf(wanted, one));
        wanted = apply(wanted, edits.at(-1) as Edit);
      }
      const { result, reformatted } = editWatched(source, edits);
      assert.is(canonical(parse('', result).value), canonical(wanted), result);
      // A text that keeps its blank lines gets more of them when the field behind it goes.
      if (reformatted) assert.match(source, /[|>]\+/);
      else staysWhole(parsed, before, wanted, result);
    }),
    { numRuns: 500, includeErrorInReport: true },
  );
});

function editWatched(source: string, edits: readonly Edit[]): { result: string; reformatted: boolean } {
  const print = Document.prototype.toString;
  let reformatted = false;
  Document.prototype.toString = function (this: Document, options) {
    reformatted = true;
    return print.call(this, options);
  };
  try {
    return { result: edit(source, edits, (path) => fieldOrder('task', path)), reformatted };
  } finally {
    Document.prototype.toString = print;
  }
}

/** The lines that no edit concerns are there in their order, and so are the byte order mark and the line ends. */
function staysWhole(parsed: Parsed, before: Fields, wanted: Fields, result: string): void {
  const { text: source, yaml } = parsed;
  const eol = source.includes('\r\n') ? '\r\n' : '\n';
  const lines = source.replace('\ufeff', '').split(eol);
  const touched = isMap(yaml?.contents) ? touchedIn(source, yaml.contents, before, wanted) : [];
  const left = lines.filter((_, i) => !touched.some(([from, to]) => i >= from && i <= to));
  const now = result.replace('\ufeff', '').split(eol);
  let at = 0;
  for (const line of left) {
    at = now.indexOf(line, at) + 1;
    assert.ok(at > 0, `${JSON.stringify(line)} is lost\n${source}\n=>\n${result}`);
  }
  assert.is(result.replaceAll(eol, '').includes('\n'), false, 'line ends are mixed');
  assert.is(result.startsWith('\ufeff'), source.startsWith('\ufeff'));
  if (source.endsWith('\n')) assert.ok(result.endsWith('\n'));
}

/** The lines of what differs, as far in as both sides are of one kind. */
function touchedIn(source: string, node: YAMLMap | YAMLSeq, before: unknown, wanted: unknown): Lines[] {
  const entries = entriesOf(source, node);
  const same = (key: string | number): boolean => canonical(get(before, key)) === canonical(get(wanted, key));
  const differing = isMap(node)
    ? entries.filter(({ key }) => !same(key))
    : differingItems(entries, before, wanted);
  return differing.flatMap(({ key, lines, value }) => {
    const inner = isMap(node) ? [get(before, key), get(wanted, key)] : [];
    const goesOn =
      isCollection(value) && !value.flow && inner.every((one) => kindOf(one) === kindOf(inner[0]));
    const fits = goesOn && inner.length > 0 && kindOf(inner[0]) === (isMap(value) ? 'map' : 'list');
    return fits && inner.every((one) => Object.keys(one as Fields).length > 0)
      ? touchedIn(source, value as YAMLMap | YAMLSeq, inner[0], inner[1])
      : [lines];
  });
}

interface Entry {
  readonly key: string | number;
  readonly value: unknown;
  readonly lines: Lines;
}

function differingItems(entries: readonly Entry[], before: unknown, wanted: unknown): Entry[] {
  const [old, now] = [(before as unknown[]).map(canonical), (wanted as unknown[]).map(canonical)];
  const shorter = Math.min(old.length, now.length);
  let head = 0;
  while (head < shorter && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  return entries.slice(head, old.length - tail);
}

/** Entries with their lines, down to the comments below that are indented deeper. */
function entriesOf(source: string, node: YAMLMap | YAMLSeq): Entry[] {
  const lineOf = (offset: number): number => source.slice(0, offset).split('\n').length - 1;
  const all = source.split('\n');
  return node.items.map((item: unknown, i) => {
    const pair = item as YAMLMap['items'][number];
    const from = isMap(node) ? rangeOf(pair.key)[0] : source.lastIndexOf('-', rangeOf(item)[0] - 1);
    const value = isMap(node) ? pair.value : item;
    const column = from - (source.lastIndexOf('\n', from) + 1);
    const [start, end] = rangeOf(value);
    let to = lineOf(Math.max(from, start + source.slice(start, end).trimEnd().length));
    const deeper = new RegExp(`^(\\s*|${' '.repeat(column + 1)}\\s*#.*)\\r?$`);
    while (to + 1 < all.length && deeper.test(all[to + 1] ?? '')) to++;
    return {
      key: isMap(node) && isScalar(pair.key) ? String(pair.key.value) : i,
      value,
      lines: [lineOf(from), to],
    };
  });
}

function rangeOf(node: unknown): readonly [number, number] {
  const { range } = node as { range: readonly [number, number, number] };
  return [range[0], range[1]];
}

function get(value: unknown, key: string | number): unknown {
  return (value as Fields)[key];
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'list';
  return typeof value === 'object' && value !== null ? 'map' : 'scalar';
}

test.run();
