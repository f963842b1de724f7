// Edits of fields with one value: what is set, added or removed is its line, every other byte stays.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { edit } from '../../src/document/edit/edit.ts';
import { parse } from '../../src/document/yaml/parse.ts';
import { edited, testEdits } from './editing.ts';

testEdits([
  {
    what: 'a value is replaced between its spaces and its comment',
    before:
      '# the first task\nid: "010"  # never changes\n\n# where it stands\nstatus:   pending   # for now\nname: x\n',
    set: { status: 'paused' },
    after:
      '# the first task\nid: "010"  # never changes\n\n# where it stands\nstatus:   paused   # for now\nname: x\n',
  },
  {
    what: 'a new text stands in the quotes of the old one',
    before: "a: 'x'\nb: \"x\"\nc: x\nd: 'x'\ne: x\nf: x\n",
    set: { a: "it's", b: 'yes', c: 'yes', d: 'tab\there', e: 'a: b', f: 'plain words' },
    after: 'a: \'it\'\'s\'\nb: "yes"\nc: "yes"\nd: "tab\\there"\ne: "a: b"\nf: plain words\n',
  },
  {
    what: 'a time stays bare where it is bare and quoted where it is quoted',
    before: 'updated_at: 2025-01-01T00:00:00Z\ncreated_at: "2025-01-01T00:00:00Z"\n',
    set: { updated_at: '2025-02-01T00:00:00Z', created_at: '2025-02-01T00:00:00Z' },
    after: 'updated_at: 2025-02-01T00:00:00Z\ncreated_at: "2025-02-01T00:00:00Z"\n',
  },
  {
    what: 'a text becomes a number, a truth value or null, and back',
    before: 'a:  "1"\nb: yes\nc: 1 # one\nd:   true\n"e f": x\ng:\t1\n',
    set: { a: 2, b: false, c: '010', d: null, 'e f': 3, g: 4 },
    after: 'a:  2\nb: false\nc: "010" # one\nd:   null\n"e f": 3\ng:\t4\n',
  },
  {
    what: 'a field without a value gets one before its comment',
    before: 'priority: # none yet\nname:\nstatus: pending\n',
    set: { priority: 'high', name: 'x' },
    after: 'priority: high # none yet\nname: x\nstatus: pending\n',
  },
  {
    what: 'a value on a line of its own is replaced there',
    before: 'name: # the name\n    old words # of old\nstatus: pending\n',
    set: { name: 'new words' },
    after: 'name: # the name\n    new words # of old\nstatus: pending\n',
  },
  {
    what: 'a value on a line of its own becomes a list, and what stands beside it stays',
    before: 'a:\n    one # of one\nb: # of b\n    [x, y]\n\nc:\n  "two\n  three"\nd: 1\n',
    set: { a: ['x'], b: 2, c: { z: 3 } },
    after: 'a:\n     # of one\n  - x\nb: 2 # of b\n\nc:\n  z: 3\nd: 1\n',
  },
  {
    what: 'a long text stays on its line',
    before: 'name: x\nstatus: pending\n',
    set: { name: 'word '.repeat(60).trim() },
    after: `name: ${'word '.repeat(60).trim()}\nstatus: pending\n`,
  },
  {
    what: 'a text of several lines becomes a block, its comment stays on the first',
    before: 'name: x # note\nstatus: pending\n',
    set: { name: 'one\ntwo' },
    after: 'name: |- # note\n  one\n  two\nstatus: pending\n',
  },
  {
    what: 'a block becomes a line',
    before: 'name: | # note\n  one\n  two\n\n# next\nstatus: pending\n',
    set: { name: 'x' },
    after: 'name: x # note\n\n# next\nstatus: pending\n',
  },
  {
    what: 'a block becomes another block',
    before: 'name: >-\n    one\n    two\n# next\nstatus: pending\n',
    set: { name: 'three\n\nfour\n' },
    after: 'name: |\n  three\n\n  four\n# next\nstatus: pending\n',
  },
  {
    what: 'a quoted text of several lines becomes a line',
    before: 'name: "one\n\n  # two" # note\nstatus: pending\n',
    set: { name: 'x y' },
    after: 'name: x y # note\nstatus: pending\n',
  },
  {
    what: 'a block is no block where it would take a comment for its own',
    before: 'name: x\n    # deeper\nstatus: pending\n',
    set: { name: 'one\ntwo' },
    after: 'name: "one\\ntwo"\n    # deeper\nstatus: pending\n',
  },
  {
    what: 'new fields go where the schema has them',
    before: '# head\nname: x\n\n# about the status\nstatus: pending # now\niteration: 1\nown: 1\n',
    set: { started_at: '2025-01-01T00:00:00Z', id: '010', labels: ['a', 'b'], key: 'k' },
    after:
      '# head\nid: "010"\nkey: k\nname: x\n\n# about the status\nstatus: pending # now\n' +
      'started_at: 2025-01-01T00:00:00Z\niteration: 1\nlabels:\n  - a\n  - b\nown: 1\n',
  },
  {
    what: 'a field that the schema does not know goes to the end',
    before: 'id: "010"\nname: x # end\n',
    set: { own: { a: 1 } },
    after: 'id: "010"\nname: x # end\nown:\n  a: 1\n',
  },
  {
    what: 'a new field goes behind all of the one before it, with the comments that belong to that',
    before:
      'name: |\n  one\n\n  two\nphase: a\n      # still of phase\n\n # and this\n# of what follows\niteration: 1\n',
    set: { key: 'k', status: 'pending' },
    after:
      'key: k\nname: |\n  one\n\n  two\nphase: a\n      # still of phase\n\n # and this\nstatus: pending\n' +
      '# of what follows\niteration: 1\n',
  },
  {
    what: 'a new field goes behind a text that keeps its blank lines',
    before: 'name: |+\n  one\n\n\niteration: 1\n',
    set: { phase: 'p' },
    after: 'name: |+\n  one\n\n\nphase: p\niteration: 1\n',
  },
  {
    what: 'a new field goes behind a list that ends with such a text',
    before: 'labels:\n  - |+\n    one\n\ninputs: []\n',
    set: { assignee: 'ada' },
    after: 'labels:\n  - |+\n    one\n\nassignee: ada\ninputs: []\n',
  },
  {
    what: 'of a removed field the comments above stay and those behind and below it go',
    before: '# about a\na: 1 # one\n     # and more\n# about b\nb: 2\n',
    set: { a: undefined },
    after: '# about a\n# about b\nb: 2\n',
  },
  {
    what: 'below a removed field a blank line stays',
    before: 'a: 1\n\nmetadata:\n  x: 1\n\n  z: 2\n',
    set: { a: undefined, 'metadata.x': undefined },
    after: '\nmetadata:\n\n  z: 2\n',
  },
  {
    what: 'a field is removed with all its lines',
    before: 'a: 1\nb:\n  - x\n  # y\n  - z\n\n# about c\nc: |\n  one\n\n  two\nd: "x\n  y"\ne: 1\n',
    set: { b: undefined, c: undefined, d: undefined },
    after: 'a: 1\n\n# about c\ne: 1\n',
  },
  {
    what: 'the blank lines below a removed field do not become part of the text before it',
    before: 'a: |+\n  one\nb: 2\n\nc: 3\n',
    set: { b: undefined },
    after: 'a: |+\n  one\nc: 3\n',
  },
  {
    what: 'the marks of a document and explicit keys stay',
    before: '---\n? a\n: 1\n? b\n: 2\n...\n',
    set: { a: 3, b: undefined, c: 4 },
    after: '---\n? a\n: 3\nc: 4\n...\n',
  },
  {
    what: 'fields named like the inside of JavaScript are fields',
    before: 'a: 1\nconstructor: 2\n',
    set: { __proto: 0, constructor: 3, 'metadata.__proto__': { x: 1 }, toString: 'f' },
    after: 'metadata:\n  __proto__:\n    x: 1\na: 1\nconstructor: 3\n__proto: 0\ntoString: f\n',
  },
]);

test('the last field goes and the first one comes', () => {
  assert.is(edited('# head\na: 1 # one\n', { a: undefined }), '# head\n{} # one\n');
  assert.is(edited('# head\n{} # none\n', { a: 1, b: [2] }), '# head\na: 1 # none\nb:\n  - 2\n');
});

test('a value that is the same again is no change', () => {
  const text = "name:   'x' \nlabels: [ a,b ]\nmetadata: {b: 1, a: 2}\n";
  assert.is(edited(text, { name: 'x', labels: ['a', 'b'], metadata: { a: 2, b: 1 }, gone: undefined }), text);
  assert.is(edited(text, { 'none.such': undefined, 'name.inner': undefined }), text);
});

test('setting two fields of a commented file changes two lines', () => {
  const before = Array.from(
    { length: 30 },
    (_, i) => `# about ${i}\nfield_${i}:  'value ${i}' # behind ${i}\n`,
  ).join('');
  const after = edited(before, { field_7: 'x', field_21: 'y' });
  const [old, now] = [before.split('\n'), after.split('\n')];
  assert.is(now.length, old.length);
  assert.equal(
    now.filter((line, i) => line !== old[i]),
    ["field_7:  'x' # behind 7", "field_21:  'y' # behind 21"],
  );
});

test('where no splice is right the package writes the file anew, with every comment, the mark and the line ends', () => {
  const before = '\ufeff# head\r\na:   1 # one\r\n# about b\r\nb: |+\r\n  two\r\n\r\nc: 3';
  const same = [1];
  const after = edited(before, { c: undefined, id: same, key: same });
  assert.equal(parse('', after).value, { a: 1, id: [1], key: [1], b: 'two\n\n' });
  assert.match(after, /^\ufeff# head\r\na: 1 # one\r\n# about b\r\nb: \|/);
  assert.is(after.replaceAll('\r\n', '').includes('\n'), false);
});

test('a document that is not sound is not edited', () => {
  for (const text of ['', '- a\n', 'a: [\n', 'a: 1\na: 2\n'])
    assert.throws(() => edit(text, [{ path: ['a'], value: 1 }], () => []), /unsound/);
});

test.run();
