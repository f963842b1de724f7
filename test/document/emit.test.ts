// Emission: whatever is written comes back the same, by YAML 1.2 and by 1.1, and looks the one way that sow writes.
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parse as parseYaml } from 'yaml';
import { inOrder } from '../../src/document/check/order.ts';
import { emitDocument, emitFlow, emitPair } from '../../src/document/yaml/emit.ts';
import { canonical, json, NASTY } from './arbitrary.ts';

type Fields = Readonly<Record<string, unknown>>;

function comesBack(value: Fields, eol = '\n'): void {
  for (const version of ['1.2', '1.1'] as const) {
    const read: unknown = parseYaml(emitDocument(value, eol), { version, logLevel: 'error' });
    assert.is(canonical(read), canonical(value));
  }
}

for (const text of NASTY) {
  const name = text.length > 40 ? `${JSON.stringify(text.slice(0, 40))}…` : JSON.stringify(text);
  test(`the text ${name} comes back from every place it can stand in`, () => {
    const value = { plain: text, list: [text, [text]], map: { inner: text }, items: [{ a: text, b: text }] };
    comesBack(value);
    comesBack(value, '\r\n');
    assert.is(parseYaml(emitFlow({ k: [text] })).k[0], text);
  });

  test(`the text ${name} comes back as the name of a field`, () => {
    const value = { [text.slice(0, 900)]: 1, metadata: { [text.slice(0, 900)]: { deep: [1] } } };
    comesBack(value);
  });
}

test('any value of the state files comes back from YAML 1.2 and from YAML 1.1', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), json), (value) => comesBack(value)),
    { numRuns: 400 },
  );
});

test('what is written holds no character that YAML refuses', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' })), (value) => {
      const printable = /^[\n\x20-\x7e\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]*$/u;
      assert.match(emitDocument(value).replaceAll(/[\ufdd0-\ufdef]/g, ''), printable);
      comesBack(value);
    }),
  );
});

test('a lone half of a surrogate pair is written as its number, since no UTF-8 file can hold it', () => {
  assert.is(emitDocument({ a: 'x\ud800\ny z' }), 'a: "x\\ud800\\ny z"\n');
  assert.is(emitDocument({ a: '😀' }), 'a: "😀"\n');
});

test('times stand bare under names of times, and only there', () => {
  const at = '2025-01-31T09:00:00Z';
  assert.is(
    emitDocument({ created_at: at, deadline: at, at }),
    `created_at: ${at}\ndeadline: ${at}\nat: ${at}\n`,
  );
  assert.is(emitDocument({ name: at, chat: at }), `name: "${at}"\nchat: "${at}"\n`);
  assert.is(emitDocument({ created_at: '2025-13-31T09:00:00Z' }), 'created_at: "2025-13-31T09:00:00Z"\n');
  assert.is(emitDocument({ created_at: '2025-01-31' }), 'created_at: "2025-01-31"\n');
});

test('undefined fields are left out, empty lists and mappings are written, nothing at all is an empty mapping', () => {
  assert.is(emitDocument({ a: undefined, b: [], c: {}, d: { e: undefined } }), 'b: []\nc: {}\nd: {}\n');
  assert.is(emitDocument({}), '{}\n');
});

test('a text of several lines is a block where a block gives it back', () => {
  assert.equal(emitPair('a', 'one\n\n  two', ''), ['a: |-', '  one', '', '    two']);
  assert.equal(emitPair('a', 'one\ntwo\n', '  '), ['  a: |', '    one', '    two']);
  assert.equal(emitPair('a', 'one\n\ntwo', ''), ['a: |-', '  one', '', '  two']);
  for (const text of [
    ' one\ntwo',
    '\none\ntwo',
    'one \ntwo',
    'one\ntwo\n\n',
    'one\n\ttwo',
    'one\r\ntwo',
    'one\n',
  ])
    assert.equal(emitPair('a', text, ''), [`a: ${JSON.stringify(text)}`]);
});

test('within brackets a value takes one line', () => {
  const value = { a: [1, 'x, y', { b: null }], at: '2025-01-31T09:00:00Z', e: [], f: {} };
  assert.is(emitFlow(value), '{a: [1, "x, y", {b: null}], at: 2025-01-31T09:00:00Z, e: [], f: {}}');
});

test('a whole task has one look, in the order of the schema', () => {
  const task = {
    metadata: { z: 1, a: { deep: ['010', [1, 2]] } },
    outputs: [],
    inputs: [{ created_at: '2025-01-01T00:00:00Z', path: 'docs/a.md', approved: true, type: 'reference' }],
    depends_on: ['010', { type: 'soft', task: 'design/020' }, { phase: 'design' }],
    claim: { at: '2025-01-02T00:00:00Z', host: '0123456789ab', actor: 'human:ada' },
    name: 'Write the parser: part 1',
    id: '020',
    key: undefined,
    status: 'in_progress',
    unknown: true,
    phase: 'implementation',
    created_at: '2025-01-01T00:00:00Z',
    updated_at: '2025-01-02T00:00:00Z',
    iteration: 1,
    assigned_agent: 'implementer',
    completion_summary: 'Two lines,\nand a second.\n',
    estimated_hours: 1.5,
  };
  assert.is(
    emitDocument(inOrder('task', task)),
    `id: "020"
name: "Write the parser: part 1"
phase: implementation
status: in_progress
created_at: 2025-01-01T00:00:00Z
updated_at: 2025-01-02T00:00:00Z
iteration: 1
assigned_agent: implementer
depends_on:
  - "010"
  - task: design/020
    type: soft
  - phase: design
estimated_hours: 1.5
completion_summary: |
  Two lines,
  and a second.
claim:
  actor: "human:ada"
  host: "0123456789ab"
  at: 2025-01-02T00:00:00Z
inputs:
  - type: reference
    path: docs/a.md
    approved: true
    created_at: 2025-01-01T00:00:00Z
outputs: []
metadata:
  z: 1
  a:
    deep:
      - "010"
      - - 1
        - 2
unknown: true
`,
  );
});

test.run();
