// What one run used, from programs that count runs and programs that count conversations.
import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { costOfRun, sumUsage, usageSince } from '../../../src/run/executors/stream/usage.ts';

const usages = fc.record(
  { input_tokens: fc.nat(1_000_000), output_tokens: fc.nat(100_000) },
  { noNullPrototype: true },
);

test('the runs of a conversation add up to what its program counted', () => {
  fc.assert(
    fc.property(fc.array(usages, { minLength: 1 }), (runs) => {
      const counters = runs.map((_, i) => sumUsage(runs.slice(0, i + 1)));
      const told = counters.map((now, i) => usageSince(counters[i - 1], now));
      assert.equal(told, runs);
      assert.equal(sumUsage(told), counters.at(-1));
    }),
  );
});

test('a counter that became smaller was begun anew', () => {
  assert.equal(
    usageSince({ input_tokens: 4000, output_tokens: 10 }, { input_tokens: 1000, output_tokens: 20 }),
    {
      input_tokens: 1000,
      output_tokens: 20,
    },
  );
});

test('the price is the run’s own, or its part of the whole conversation’s', () => {
  const before = { input_tokens: 2000, cost_usd: 0.0075 };
  const run = { input_tokens: 1000 };
  assert.is(costOfRun(undefined, run, { input_tokens: 1000, cost_usd: 0.00375 }), 0.00375);
  assert.is(costOfRun(before, run, { input_tokens: 3000, cost_usd: 0.01125 }), 0.00375);
  assert.is(costOfRun(before, run, { input_tokens: 1000, cost_usd: 0.00375 }), 0.00375);
});

test('a figure that nobody tells is told by none', () => {
  assert.equal(sumUsage([{ input_tokens: 1 }, { input_tokens: 2, output_tokens: 3 }]), {
    input_tokens: 3,
    output_tokens: 3,
  });
});

test.run();
