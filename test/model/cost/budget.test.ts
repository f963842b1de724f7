// What may start for its price.
import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type Budget, budgetText, isLow, overrunOf } from '../../../src/model/cost/budget.ts';
import { estimateOf, samplesOf } from '../../../src/model/cost/estimate.ts';
import {
  type CostEntry,
  entriesIn,
  entriesOfGone,
  keptCosts,
  totalsOf,
} from '../../../src/model/cost/ledger.ts';
import { event } from '../logs.ts';

const budget = (limit: number, spent = 0, reserved: number | undefined = 0): Budget => ({
  of: 'project',
  limit,
  spent,
  reserved,
});

const CASES: readonly (readonly [string, Budget, number | undefined, 'later' | 'never' | undefined])[] = [
  ['it fits to the last microdollar', budget(100, 60, 30), 10, undefined],
  ['it would pass it once the others have ended as expected', budget(100, 60, 30), 11, 'later'],
  ['what was spent alone leaves too little', budget(100, 95), 6, 'never'],
  ['nothing is left', budget(100, 100), 0, 'never'],
  ['it was passed', budget(100, 150), undefined, 'never'],
  ['nothing is known of it, and it is alone', budget(100, 60), undefined, undefined],
  ['nothing is known of it, and others live', budget(100, 0, 1), undefined, 'later'],
  ['nothing is known of one that lives', { ...budget(100), reserved: undefined }, 1, 'later'],
];

for (const [title, one, estimate, until] of CASES)
  test(`a run and a budget: ${title}`, () => assert.is(overrunOf([one], estimate)?.until, until));

test('however runs are admitted, what they were expected to cost never passes the limit', () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 1000 }),
      fc.array(fc.nat({ max: 300 }), { maxLength: 30 }),
      (limit, estimates) => {
        let reserved = 0;
        for (const estimate of estimates)
          if (!overrunOf([budget(limit, 0, reserved)], estimate)) reserved += estimate;
        assert.ok(reserved <= limit);
      },
    ),
  );
});

test('of several budgets the one that is never more counts first, with its figures', () => {
  const task: Budget = { ...budget(2_000_000, 1_900_000), of: 'task' };
  const over = overrunOf([budget(10_000_000, 9_000_000, 950_000), task], 500_000);
  assert.is(
    over?.text,
    'the budget of the task: 1.900000 of 2.000000 USD spent, the next run is expected to cost 0.500000',
  );
  assert.is(budgetText({ shared: [], ofTasks: 0 }), 'none');
  assert.is(budgetText({ shared: [], ofTasks: 1 }), 'none (1 task with one of its own)');
  const both = budgetText({ shared: [task], ofTasks: 2 });
  assert.is(both, '1.900000 of 2.000000 USD (task) (2 tasks with one of their own)');
});

test('a budget is low below a fifth', () => {
  assert.is(isLow([budget(100, 80)]), false);
  assert.is(isLow([budget(100, 81)]), true);
  assert.is(isLow([budget(100, 50, 31)]), true);
  assert.is(isLow([]), false);
});

function cost(n: number, run: string, role: string, model: string, usd: number): CostEntry[] {
  const facts = { role, model, operation_type: 'work', cost_usd: usd, input_tokens: 10, output_tokens: 1 };
  return entriesIn([event(n, { type: 'cost', run, ...facts })]);
}

test('the next run is expected to cost what those most like it did', () => {
  const samples = samplesOf([
    ...cost(1, 'a', 'tester', 'opus', 3),
    ...cost(2, 'b', 'tester', 'opus', 1),
    ...cost(3, 'b', 'tester', 'opus', 1),
    ...cost(4, 'c', 'tester', 'opus', 4),
    ...cost(5, 'd', 'tester', 'haiku', 1),
    ...cost(6, 'e', 'writer', 'haiku', 9),
  ]);
  const expected = (role: string, model: string) => estimateOf(samples, { role, model }, false).micros;
  assert.is(expected('tester', 'opus'), 3_000_000, 'runs are summed, then averaged');
  assert.is(expected('tester', 'haiku'), 2_500_000, 'one of a kind may be chance: all of its role');
  assert.is(expected('writer', 'haiku'), 3_800_000, 'all there are');
  assert.is(estimateOf([], { role: 'x', model: undefined }, false).micros, undefined);
  assert.is(estimateOf([], { role: 'x', model: undefined }, true).micros, 0);
});

test('what a removed task cost is told by the log of the project, until the task stands again', () => {
  const own = [...cost(1, 'a', 'tester', 'opus', 0.000001), ...cost(2, 'b', 'tester', 'opus', 0.000002)];
  const log = [
    event(3, { type: 'archived', subject: 'design/010', costs: keptCosts(own.slice(0, 1)) }),
    event(4, { type: 'removed', subject: 'design/010', costs: keptCosts(own) }),
    event(5, { type: 'removed', subject: 'design/020', costs: 'nonsense' }),
  ];
  const totals = totalsOf(entriesOfGone(log, () => false));
  assert.equal(totals, { ...totalsOf(own), avg_cost_per_operation: 0.000002 });
  assert.is(totals.operation_count, 2);
  assert.is(totals.total_cost_usd, 0.000003);
  assert.is(totalsOf(entriesOfGone(log, () => true)).operation_count, 0);
});

test.run();
