// Three texts of one document, merged by their fields.
import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { differences, mergeLines } from '../../src/document/merge/lines.ts';
import { conflictsIn, sideOf } from '../../src/document/merge/markers.ts';
import { mergeTexts } from '../../src/document/merge/text.ts';
import { type MergeRules, mergeValues } from '../../src/document/merge/value.ts';
import { parse } from '../../src/document/yaml/parse.ts';

const NAMES = { ours: 'HEAD', theirs: 'other' };
const PLAIN: MergeRules = { decide: () => undefined, undecided: new Set() };

function merge(base: string | null, ours: string, theirs: string, rules = PLAIN) {
  const value = (text: string) => parse('', text).value ?? assert.unreachable(`unsound: ${text}`);
  return mergeTexts(
    'task',
    { base, ours, theirs },
    {
      base: base === null ? null : (value(base) ?? {}),
      ours: value(ours) ?? {},
      theirs: value(theirs) ?? {},
    },
    rules,
    NAMES,
  );
}

const BASE = 'id: "010"\nname: A\nstatus: pending\niteration: 1\nlabels: [a, b]\n';

/** What two sides made of BASE, and the text that comes of it. */
const CASES: readonly (readonly [title: string, ours: string, theirs: string, merged: string])[] = [
  [
    'fields of neighbouring lines',
    BASE.replace('A\n', 'A1\n'),
    BASE.replace('pending', 'paused'),
    BASE.replace('A\n', 'A1\n').replace('pending', 'paused'),
  ],
  [
    'lists, with what each added and took away',
    BASE.replace('[a, b]', '[a, b, c]'),
    BASE.replace('[a, b]', '[b, d]'),
    BASE.replace('[a, b]', '[b, d, c]'),
  ],
  [
    'comments of both sides',
    `# ours\n${BASE.replace('A\n', 'A # a name\n')}`,
    `${BASE.replace('status: pending', '# theirs\nstatus: paused')}`,
    `# ours\n${BASE.replace('A\n', 'A # a name\n').replace('status: pending', '# theirs\nstatus: paused')}`,
  ],
  ['comments at one place', `# ours\n${BASE}`, `# theirs\n${BASE}`, `# ours\n# theirs\n${BASE}`],
  ['the same change', BASE.replace('A\n', 'B\n'), BASE.replace('A\n', 'B\n'), BASE.replace('A\n', 'B\n')],
  [
    'a field that one side took away',
    BASE.replace('labels: [a, b]\n', ''),
    BASE.replace('iteration: 1', 'iteration: 2'),
    BASE.replace('labels: [a, b]\n', '').replace('iteration: 1', 'iteration: 2'),
  ],
  [
    'new fields, each at its place in the schema',
    BASE.replace('name', 'key: k\nname'),
    `${BASE}priority: high\n`,
    `${BASE.replace('name', 'key: k\nname')}priority: high\n`,
  ],
  [
    'one conflict, and around it what merges',
    BASE.replace('A\n', 'B\n').replace('[a, b]', '[a]'),
    BASE.replace('A\n', 'C\n').replace('iteration: 1', 'iteration: 2'),
    BASE.replace('name: A\n', '<<<<<<< HEAD\nname: B\n=======\nname: C\n>>>>>>> other\n')
      .replace('[a, b]', '[a]')
      .replace('iteration: 1', 'iteration: 2'),
  ],
  [
    'a field that one side took away and the other changed',
    BASE.replace('labels: [a, b]\n', ''),
    BASE.replace('labels: [a, b]', 'labels: c'),
    BASE.replace('labels: [a, b]\n', '<<<<<<< HEAD\n=======\nlabels: c\n>>>>>>> other\n'),
  ],
];

for (const [title, ours, theirs, merged] of CASES)
  test(`merged by fields: ${title}`, () => {
    assert.is(merge(BASE, ours, theirs).text, merged);
  });

test('line ends stay what they are, around a conflict too', () => {
  const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
  const { text } = merge(crlf(BASE), crlf(BASE.replace('A\n', 'B\n')), crlf(BASE.replace('A\n', 'C\n')));
  assert.not.match(text, /[^\r]\n/);
  assert.match(text, '<<<<<<< HEAD\r\nname: B\r\n=======\r\nname: C\r\n>>>>>>> other\r\n');
});

test('a field that is one thing gets one pair of markers', () => {
  const claim = (actor: string, at: string): string =>
    `${BASE}claim:\n  actor: ${actor}\n  host: h\n  at: ${at}\n`;
  const rules = { ...PLAIN, undecided: new Set(['claim']) };
  const { text } = merge(claim('a', '1'), claim('b', '2'), claim('c', '3'), rules);
  const side = (actor: string, at: string): string => `  actor: ${actor}\n  host: h\n  at: ${at}\n`;
  assert.is(text, `${BASE}claim:\n<<<<<<< HEAD\n${side('b', '2')}=======\n${side('c', '3')}>>>>>>> other\n`);
});

test('items of lists are told by their keys, and merge field by field', () => {
  const list = (...items: object[]) => ({ outputs: items });
  const base = list({ path: 'a', approved: false }, { path: 'b', approved: false });
  const ours = list({ path: 'a', approved: true }, { path: 'b', approved: false }, { path: 'c' });
  const theirs = list(
    { path: 'b', approved: false, type: 'x' },
    { path: 'a', approved: false },
    { path: 'd' },
  );
  assert.equal(mergeValues(base, ours, theirs, PLAIN), {
    ours: list(
      { path: 'a', approved: true },
      { path: 'd' },
      { path: 'b', approved: false, type: 'x' },
      { path: 'c' },
    ),
    theirs: list(
      { path: 'a', approved: true },
      { path: 'd' },
      { path: 'b', approved: false, type: 'x' },
      { path: 'c' },
    ),
    conflicts: [],
  });
  const changed = mergeValues(
    base,
    list({ path: 'b', approved: false }),
    list({ path: 'a', approved: 1 }),
    PLAIN,
  );
  assert.equal(changed.conflicts, [['outputs', 'a']], 'taken away here, changed there');
  assert.equal([changed.ours, changed.theirs], [list(), list({ path: 'a', approved: 1 })]);
});

const documents = fc.dictionary(
  fc.stringMatching(/^[a-e]$/),
  fc.oneof(fc.integer({ min: 0, max: 3 }), fc.array(fc.constantFrom('x', 'y', 'z'), { maxLength: 3 })),
  { maxKeys: 5, noNullPrototype: true },
);

test('what only one side changed is taken whole, from whichever side', () => {
  fc.assert(
    fc.property(documents, documents, (base, changed) => {
      assert.equal(mergeValues(base, base, changed, PLAIN), {
        ours: changed,
        theirs: changed,
        conflicts: [],
      });
      assert.equal(mergeValues(base, changed, base, PLAIN), {
        ours: changed,
        theirs: changed,
        conflicts: [],
      });
    }),
  );
});

test('each side of the marked text is that side of the merge, whatever was changed', () => {
  const text = (fields: Record<string, unknown>): string =>
    `{id: "010"${Object.entries(fields)
      .map(([key, value]) => `, ${key}: ${JSON.stringify(value)}`)
      .join('')}}\n`;
  const block = (fields: Record<string, unknown>): string =>
    `id: "010"\n${Object.entries(fields)
      .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
      .join('')}`;
  fc.assert(
    fc.property(documents, documents, documents, fc.constantFrom(text, block), (a, b, c, write) => {
      const [base, ours, theirs] = [a, b, c].map((fields) => ({ id: '010', ...fields }));
      const wanted = mergeValues(base, ours, theirs, PLAIN);
      const merged = merge(write(a), write(b), write(c));
      assert.equal(parse('', sideOf(merged.text, 'ours')).value, wanted.ours);
      assert.equal(parse('', sideOf(merged.text, 'theirs')).value, wanted.theirs);
      assert.is(conflictsIn(merged.text).length > 0, wanted.conflicts.length > 0);
    }),
  );
});

test('differences rebuild the second text from the first', () => {
  const lines = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 });
  fc.assert(
    fc.property(lines, lines, (a, b) => {
      let at = 0;
      const rebuilt = differences(a, b).flatMap((hunk) => {
        const kept = a.slice(at, hunk.a[0]);
        at = hunk.a[1];
        return [...kept, ...b.slice(...hunk.b)];
      });
      assert.equal([...rebuilt, ...a.slice(at)], b);
      assert.equal(mergeLines(a, a, b), b);
      assert.equal(mergeLines(a, b, a), b);
      assert.equal(mergeLines(a, b, b), b);
    }),
  );
});

test.run();
