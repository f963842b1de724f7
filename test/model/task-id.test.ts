// Task ids: which one is next, and how they are written.
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { isTaskId, nextId, padId } from '../../src/model/task-id.ts';

function id(n: number): string {
  return String(n).padStart(3, '0');
}

function ids(from: number, to: number, step = 1): string[] {
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => id(from + index * step));
}

test('an id is three digits', () => {
  for (const text of ['010', '000', '999']) assert.ok(isTaskId(text), text);
  for (const text of ['', '10', '0100', '01a', ' 010', '010\n', '-10']) assert.not(isTaskId(text), text);
});

test('a short number is padded, anything else stays', () => {
  const cases = { '1': '001', '10': '010', '010': '010', '1000': '1000', '': '', parse: 'parse', '1a': '1a' };
  for (const [text, padded] of Object.entries(cases)) assert.is(padId(text), padded);
});

const NEXT: readonly (readonly [string, readonly string[], readonly string[], string | undefined])[] = [
  ['the first', [], [], '010'],
  ['after the highest', ['010', '020'], ['010', '020'], '030'],
  ['after the highest of any phase', ['010', '240'], ['010'], '250'],
  ['after the highest wherever it stands', ['240', '010'], ['010'], '250'],
  ['after an odd id', ['015'], ['015'], '025'],
  ['the last round id', ['980'], ['980'], '990'],
  ['past 990 the lowest never used here', ['990'], ['010', '990'], '001'],
  ['past 990 what other phases used does not matter', ['001', '990'], [], '001'],
  ['past 990 also from an odd id', ['981'], ['981', '001', '002'], '003'],
  ['past 990 the gap', ids(1, 999), ids(1, 999).filter((one) => one !== '500'), '500'],
  ['past 990 the very last', ids(1, 998), ids(1, 998), '999'],
  ['none in a full phase', ids(1, 999), ids(1, 999), undefined],
];

for (const [name, everywhere, here, expected] of NEXT) {
  test(`the next id: ${name}`, () => {
    assert.is(nextId(everywhere, new Set(here)), expected);
  });
}

test('an id is never given twice in a phase, and a phase takes all 999', () => {
  const anyId = fc.integer({ min: 1, max: 999 }).map(id);
  fc.assert(
    fc.property(fc.uniqueArray(anyId), fc.uniqueArray(anyId), (here, elsewhere) => {
      const next = nextId([...here, ...elsewhere], new Set(here));
      assert.ok(next !== undefined && isTaskId(next) && !here.includes(next), String(next));
    }),
  );
  const used = new Set<string>();
  for (let next = nextId(used, used); next !== undefined; next = nextId(used, used)) used.add(next);
  assert.is(used.size, 999);
});

test.run();
