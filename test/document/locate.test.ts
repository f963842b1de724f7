// Places: from a path to what it marks in the text.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import {
  firstLineRange,
  keyRange,
  type Path,
  sourceText,
  valueRange,
} from '../../src/document/yaml/locate.ts';
import { parse } from '../../src/document/yaml/parse.ts';
import { nameOf, pathOf, valueAt } from '../../src/document/yaml/pointer.ts';

const TEXT = `# head
id: 010 # ten
"a b":
  - x: 'one'
    y: |
      two

  - [3, {z: 4}]
# tail
empty:
`;
const parsed = parse('f', TEXT);

const ROWS: readonly (readonly [path: Path, value: string, key: string])[] = [
  [['id'], '010', 'id'],
  [['a b', 0, 'x'], "'one'", 'x'],
  [['a b', 0, 'y'], '|\n      two', 'y'],
  [['a b', 1, 1, 'z'], '4', 'z'],
  [['a b', 1], '[3, {z: 4}]', '[3, {z: 4}]'],
  [['empty'], '', 'empty'],
];

for (const [path, value, key] of ROWS) {
  test(`${nameOf(path)} is found with its value and its key`, () => {
    assert.is(TEXT.slice(...valueRange(parsed, path)), value);
    assert.is(sourceText(parsed, path), value);
    assert.is(TEXT.slice(...keyRange(parsed, path)), key);
  });
}

test('a path that ends early marks what is round it', () => {
  assert.is(TEXT.slice(...valueRange(parsed, ['id', 'x', 'y'])), '010');
  assert.is(TEXT.slice(...keyRange(parsed, ['id', 'x'])), '010');
  assert.ok(TEXT.slice(...valueRange(parsed, ['none'])).startsWith('id: 010'));
});

test('nothing follows the colon of an empty field', () => {
  const [from, to] = valueRange(parsed, ['empty']);
  assert.equal([from, to], [TEXT.length - 1, TEXT.length - 1]);
});

test('the first line is the first that holds a field', () => {
  assert.is(TEXT.slice(...firstLineRange(parsed)), 'id: 010 # ten');
  const other = parse('f', '\ufeff---\r\na: 1\r\nb: 2\r\n');
  assert.is(other.text.slice(...firstLineRange(other)), 'a: 1');
});

test('a pointer is read with its escapes, and a step into a list is a number', () => {
  const value = { 'a/b': [{ 'c~d': 1, '0': 2 }] };
  const path = pathOf('/a~1b/0/c~0d', value);
  assert.equal(path, ['a/b', 0, 'c~d']);
  assert.is(valueAt(value, path), 1);
  assert.equal(pathOf('/a~1b/0/0', value), ['a/b', 0, '0']);
  assert.equal(pathOf('', value), []);
  assert.equal(pathOf('/x/y', value), ['x', 'y']);
  assert.is(valueAt(value, ['x', 'y']), undefined);
});

test.run();
