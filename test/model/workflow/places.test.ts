// Places in texts: filled in literally, once, and told where they have no value.
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { holds, readCondition } from '../../../src/model/workflow/condition.ts';
import { placesIn, render, type Scope } from '../../../src/model/workflow/places.ts';

const scope = (more: Partial<Scope> = {}): Scope => ({
  inputs: { name: 'Ada', list: ['a', 2], nothing: null },
  results: new Map<string, unknown>([
    ['first', 'one'],
    ['parse-changes', { files: ['a.ts'], n: 0, deep: { er: true } }],
  ]),
  context: { key: 'shared' },
  ...more,
});

const FILLED: readonly (readonly [string, string])[] = [
  ['{{name}}', 'Ada'],
  ['{{ name }}!', 'Ada!'],
  ['{{list}}', '["a",2]'],
  ['{{list.1}}', '2'],
  ['{{nothing}}', 'null'],
  ['{{first.result}}', 'one'],
  ['{{parse-changes.result.files}}', '["a.ts"]'],
  ['{{parse-changes.result.n}}', '0'],
  ['{{parse-changes.result.deep.er}}', 'true'],
  ['{{context.key}}', 'shared'],
  ['{{gone | default: "none"}}', 'none'],
  ['{{gone.result|default: 3}}', '3'],
  ['{{gone | default: no words }}', 'no words'],
  ['{{name | default: "x"}}', 'Ada'],
  ['a } b { c }} d', 'a } b { c }} d'],
  ['', ''],
];

test('each place is filled with its value', () => {
  for (const [text, filled] of FILLED)
    assert.equal(render(text, scope()), { text: filled, missing: [] }, text);
  const item = { value: { file: 'x' }, index: 4 };
  assert.is(render('{{item.file}} {{index}} {{item}}', scope({ item })).text, 'x 4 {"file":"x"}');
});

test('what has no value is named, each once, and never becomes a word', () => {
  for (const name of [
    'gone',
    'gone.result',
    'first.other',
    'context.x',
    'item',
    'name.x',
    'toString',
    'list.length | upper',
  ])
    assert.equal(render(`{{${name}}} {{${name}}}`, scope()).missing, [name]);
});

test('whatever a value holds, it stands in the text as it is, and is never read again', () => {
  const tricky = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '$&',
      '$1',
      '$`',
      "$'",
      '{{name}}',
      '{{a.result}}',
      '}}',
      '{{',
      '\\',
      '{{x | default: "y"}}',
    ),
  );
  fc.assert(
    fc.property(tricky, tricky, tricky, (value, before, other) => {
      const around = before.replaceAll('{', '(');
      const results = new Map([
        ['a', value],
        ['b', other],
      ]);
      const { text, missing } = render(`${around}{{a.result}}|{{b.result}}`, scope({ results }));
      assert.equal([text, missing], [`${around}${value}|${other}`, []]);
    }),
  );
});

test('places are found in their order', () => {
  assert.equal(
    placesIn('{{a}} {{b.result.c | default: 1}}').map(({ name, root, path }) => [name, root, path]),
    [
      ['a', 'a', []],
      ['b.result.c', 'b', ['result', 'c']],
    ],
  );
});

const CONDITIONS: readonly (readonly [string, boolean])[] = [
  ['{{name}}', true],
  ['!{{name}}', false],
  ['{{gone}}', false],
  ['!{{gone}}', true],
  ['{{nothing}}', false],
  ['{{list}}', true],
  ['{{parse-changes.result.n}}', false],
  ['{{parse-changes.result.deep.er}}', true],
  ['{{name}} == "Ada"', true],
  ['{{name}} == Ada', true],
  ['{{name}} != Ada', false],
  ['{{parse-changes.result.n}} == 0', true],
  ['{{gone}} == ""', false],
  ['{{first.result}} != {{name}}', true],
];

test('a condition holds by values, not by how they would be written', () => {
  for (const [text, wanted] of CONDITIONS) {
    const condition = readCondition(text);
    assert.is(condition && holds(condition, scope()), wanted, text);
  }
  const word = readCondition('{{w}}');
  for (const w of ['no', 'False', '0', ' ', 'null'])
    assert.is(word && holds(word, scope({ inputs: { w } })), false, w);
  for (const text of ['', 'name', '{{a}} {{b}}', 'a {{b}}']) assert.is(readCondition(text), undefined, text);
});

test.run();
