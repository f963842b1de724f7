// The variables of a plan: what may be set, and what becomes of the places.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { PlanVariable } from '../../../src/model/generated/types.ts';
import { fillVariables, resolveVariables } from '../../../src/model/plan/variables.ts';

const CASES: readonly (readonly [variable: PlanVariable, text: string | undefined, outcome: unknown])[] = [
  [{}, 'login', 'login'],
  [{}, '', ''],
  [{}, undefined, /^x is not set$/],
  [{ default: 'a' }, undefined, 'a'],
  [{ default: 3 }, undefined, /^x is no string$/],
  [{ pattern: '[a-z-]+' }, 'a-b', 'a-b'],
  [{ pattern: '[a-z-]+' }, 'a_b', /"a_b", which does not match/],
  [{ pattern: '[' }, 'a', /does not match/],
  [{ min: 2 }, 'a', /has a length of 1, less than 2/],
  [{ enum: ['a', 'b'] }, 'c', /"c", none of a, b/],
  [{ type: 'number' }, '3.5', 3.5],
  [{ type: 'number' }, 'many', /"many" is no number/],
  [{ type: 'number', min: 1, max: 5 }, '9', /is 9, more than 5/],
  [{ type: 'number', min: 1, max: 5 }, '0', /is 0, less than 1/],
  [{ type: 'number', enum: [1, 2] }, '3', /is 3, none of 1, 2/],
  [{ type: 'boolean' }, 'true', true],
  [{ type: 'boolean' }, 'yes', /"yes" is no boolean/],
  [{ type: 'array' }, 'a, b', ['a', 'b']],
  [{ type: 'array' }, '["a", 1]', ['a', 1]],
  [{ type: 'array' }, '[', /is no array/],
  [{ type: 'array', max: 1 }, 'a,b', /has a length of 2, more than 1/],
  [{ type: 'array', pattern: '[a-z]' }, 'a,bb', /"bb", which does not match/],
  [{ type: 'array', enum: ['a'] }, 'a,b', /"b", none of a/],
  [{ type: 'array', default: [] }, undefined, []],
];

for (const [variable, text, outcome] of CASES) {
  test(`${JSON.stringify(variable)} set to ${text ?? 'nothing'}`, () => {
    const given = new Map(text === undefined ? [] : [['x', text] as const]);
    const { values, faults } = resolveVariables({ x: variable }, given);
    if (outcome instanceof RegExp) assert.match(faults.join(), outcome);
    else {
      assert.equal(faults, []);
      assert.equal(values.get('x'), outcome);
    }
  });
}

test('a text that is one place becomes the value; within a longer one it is written; nothing is read again', () => {
  const values = new Map<string, unknown>([
    ['n', 3],
    ['list', ['a', '{{n}}']],
    ['text', '{{n}} $& $1'],
  ]);
  const { value, unfilled } = fillVariables(
    {
      hours: '{{n}}',
      labels: '{{ list }}',
      name: 'Do {{text}} in {{n}} h',
      deep: [{ more: '{{nn}}' }],
      other: 7,
    },
    values,
  );
  assert.equal(value, {
    hours: 3,
    labels: ['a', '{{n}}'],
    name: 'Do {{n}} $& $1 in 3 h',
    deep: [{ more: '' }],
    other: 7,
  });
  assert.equal(unfilled, [{ path: ['deep', 0, 'more'], name: 'nn' }]);
});

test.run();
