// The tree on a board, and the places of a text that an item fills.
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import {
  ancestors,
  canHaveChildren,
  descendants,
  isChild,
  isParent,
  isRoot,
  parentOf,
  rootOf,
} from '../../src/model/graph/tree/tree.ts';
import { itemFilter } from '../../src/model/item-filter.ts';
import { fill } from '../../src/model/template.ts';
import { boardOf, find } from './boards.ts';
import { HELD_CLAIM, RUN_CLAIM } from './facts.ts';

const board = boardOf({
  tasks: {
    'a/010': {},
    'a/020': { parent_id: '010' },
    'a/030': { parent_id: '020' },
    'a/040': { parent_id: '010' },
    'a/100': { parent_id: '020' },
    'b/020': { parent_id: 'a/010' },
    'b/030': {},
  },
});
const refs = (tasks: readonly { readonly ref: string }[]): string => tasks.map(({ ref }) => ref).join(' ');

test('parents, children and roots', () => {
  const told = (ref: string) => {
    const task = find(board, ref);
    return [isRoot(board, task), isParent(board, task), isChild(board, task), parentOf(board, task)?.ref];
  };
  assert.equal(told('a/010'), [true, true, false, undefined]);
  assert.equal(told('a/020'), [false, true, true, 'a/010']);
  assert.equal(told('a/030'), [false, false, true, 'a/020']);
  assert.equal(told('b/030'), [true, false, false, undefined]);
});

test('ancestors from the nearest, descendants each after its parent and by number', () => {
  assert.is(refs(ancestors(board, find(board, 'a/030'))), 'a/020 a/010');
  assert.is(rootOf(board, find(board, 'a/030')).ref, 'a/010');
  assert.is(rootOf(board, find(board, 'b/030')).ref, 'b/030');
  assert.is(refs(descendants(board, find(board, 'a/010'))), 'a/020 a/030 a/100 a/040 b/020');
  assert.is(refs(descendants(board, find(board, 'b/030'))), '');
});

test('a circle of parents ends where it closes', () => {
  const circle = boardOf({ tasks: { 'a/010': { parent_id: '020' }, 'a/020': { parent_id: '010' } } });
  assert.is(refs(ancestors(circle, find(circle, 'a/010'))), 'a/020');
  assert.is(refs(descendants(circle, find(circle, 'a/010'))), 'a/020');
});

test('children are given to sound tasks that nobody works on', () => {
  const tasks = boardOf({
    tasks: {
      'a/010': {},
      'a/020': { status: 'in_progress', claim: HELD_CLAIM },
      'a/030': { status: 'in_progress', claim: RUN_CLAIM, live: 'dead' },
      'a/040': { broken: true },
    },
  }).tasks;
  assert.equal(tasks.map(canHaveChildren), [true, false, true, false]);
});

const FILLED: readonly (readonly [template: string, item: unknown, text: string])[] = [
  ['Migrate {{item.path}}', { path: 'src/a.ts' }, 'Migrate src/a.ts'],
  ['{{item}} and {{ item }}', 'x', 'x and x'],
  ['{{item.a.b}}', { a: { b: 7 } }, '7'],
  ['{{item.a}}', { a: [1, { b: null }] }, '[1,{"b":null}]'],
  ['{{item.a}}', { a: null }, 'null'],
  ['{{item.a}}', { a: false }, 'false'],
  ['{{index}}: {{item}}', 'x', '4: x'],
  ['{{item.0}}', ['first'], 'first'],
  ['{{item.cost}}', { cost: '$& $1 $$' }, '$& $1 $$'],
  ['{{item.text}}', { text: '{{item.other}}' }, '{{item.other}}'],
  ['{ {item} } {item}', 'x', '{ {item} } {item}'],
  ['no place', 'x', 'no place'],
];

for (const [template, item, text] of FILLED) {
  test(`${template} of ${JSON.stringify(item)}`, () =>
    assert.equal(fill(template, item, 4), { ok: true, value: text }));
}

test('a place that the item does not fill is named, each once', () => {
  const lost = fill('{{item.a}} {{other}} {{item.a}} {{item.b.c}} {{item.toString}} {{}}', { b: 1 }, 0);
  assert.ok(!lost.ok && lost.failure.reason === 'usage');
  assert.match(
    !lost.ok && 'message' in lost.failure ? lost.failure.message : '',
    'item 1 has nothing for {{item.a}}, {{other}}, {{item.b.c}}, {{item.toString}}, {{}}',
  );
});

test('whatever stands in an item is filled in as it is', () => {
  fc.assert(
    fc.property(fc.string(), (text) =>
      assert.equal(fill('<{{item.x}}>', { x: text }, 0), { ok: true, value: `<${text}>` }),
    ),
  );
});

const ITEMS = [{ lang: 'ts', size: 3, ok: true }, { lang: 'js', size: 30 }, 'ts', { lang: null, ok: '' }];

const FILTERS: readonly (readonly [filters: readonly string[], kept: string])[] = [
  [[], '0 1 2 3'],
  [['lang=ts'], '0'],
  [['item.lang=ts'], '0'],
  [['lang!=ts'], '1 2 3'],
  [['size=3'], '0'],
  [['ok'], '0'],
  [['item'], '0 1 2 3'],
  [['item=ts'], '2'],
  [['lang', 'size!=3'], '1'],
  [['lang='], ''],
];

for (const [filters, kept] of FILTERS) {
  test(`items that are ${filters.join(' and ') || 'all'}`, () => {
    const filter = itemFilter(filters);
    assert.ok(filter.ok);
    const numbers = ITEMS.flatMap((item, index) => (filter.ok && filter.value(item) ? [index] : []));
    assert.is(numbers.join(' '), kept);
  });
}

test('what is no filter is refused', () => {
  for (const wrong of ['', '=x', '3=x', 'a b']) assert.not(itemFilter([wrong]).ok, wrong);
});

test.run();
