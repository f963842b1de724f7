// Money is counted in whole microdollars: whatever is added, divided or priced comes out as exact arithmetic says.
import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import {
  average,
  dollarsOf,
  findPrice,
  microsOf,
  moneyText,
  priceOf,
  toldCost,
  total,
} from '../../../src/model/cost/money.ts';
import { usageSince } from '../../../src/run/executors/stream/usage.ts';

const micros = fc.integer({ min: 0, max: 10 ** 12 });

/** The decimal that a file or a program writes. */
function decimal(amount: bigint): string {
  return `${amount / 1_000_000n}.${String(amount % 1_000_000n).padStart(6, '0')}`;
}

test('a decimal with six places is that many microdollars, and comes back as the same decimal', () => {
  fc.assert(
    fc.property(micros, (amount) => {
      const text = decimal(BigInt(amount));
      assert.is(microsOf(Number(text)), amount);
      assert.is(dollarsOf(amount), Number(text));
      assert.is(moneyText(amount), text);
    }),
  );
  assert.is(microsOf(0.0000005), 1);
  assert.is(dollarsOf(microsOf(0.1) + microsOf(0.2)), 0.3);
});

test('sums and averages are those of exact arithmetic', () => {
  fc.assert(
    fc.property(fc.array(micros, { minLength: 1, maxLength: 200 }), (amounts) => {
      const exact = amounts.reduce((sum, amount) => sum + BigInt(amount), 0n);
      const dollars = amounts.map(dollarsOf);
      assert.is(BigInt(total(dollars.map(microsOf))), exact);
      const n = BigInt(amounts.length);
      assert.is(BigInt(average(Number(exact), amounts.length)), (2n * exact + n) / (2n * n));
    }),
  );
});

test('tokens cost what the table says, to the nearest microdollar, the cached ones their own price', () => {
  const tokens = fc.integer({ min: 0, max: 10 ** 9 });
  const price = fc.integer({ min: 0, max: 10 ** 9 });
  fc.assert(
    fc.property(tokens, tokens, tokens, price, price, price, (input, cached, output, pi, pc, po) => {
      const fromCache = Math.min(cached, input);
      const exact =
        BigInt(input - fromCache) * BigInt(pi) + BigInt(fromCache) * BigInt(pc) + BigInt(output) * BigInt(po);
      const prices = { input: dollarsOf(pi), cached: dollarsOf(pc), output: dollarsOf(po) };
      const usage = { input_tokens: input, cached_tokens: cached, output_tokens: output };
      assert.is(BigInt(priceOf(usage, prices)), (exact + 500_000n) / 1_000_000n);
    }),
  );
  assert.is(priceOf({ input_tokens: 1000, output_tokens: 50 }, { input: 3, output: 15 }), 3750);
});

test('a price is found under the name of the model, or the longest with which it begins', () => {
  const prices = { claude: { input: 1, output: 1 }, 'claude-sonnet': { input: 3, output: 15 } };
  assert.is(findPrice(prices, 'claude-sonnet-4-5')?.input, 3);
  assert.is(findPrice(prices, 'claude-opus')?.input, 1);
  assert.is(findPrice(prices, 'gpt-5'), undefined);
  assert.is(findPrice(prices, undefined), undefined);
  assert.is(
    findPrice(prices, 'anthropic/claude-sonnet-4-5')?.input,
    3,
    'as programs of many providers name it',
  );
});

test('tokens that cost nothing are told by nobody: the price is not known', () => {
  assert.is(toldCost({ cost_usd: 0, input_tokens: 5 }), undefined);
  assert.is(toldCost({ cost_usd: 0, output_tokens: 5 }), undefined);
  assert.is(toldCost({ input_tokens: 5 }), undefined);
  assert.is(toldCost({ cost_usd: 0 }), 0);
  assert.is(toldCost({ cost_usd: 0.5, input_tokens: 5 }), 500_000);
});

test('the differences of a counter add up to the counter', () => {
  const nanos = fc.integer({ min: 0, max: 5 * 10 ** 9 }).map((n) => n / 1e9);
  const steps = fc.array(nanos, { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(steps, (costs) => {
      const counters = costs.map((_, n) => costs.slice(0, n + 1).reduce((sum, cost) => sum + cost, 0));
      const runs = counters.map((cost_usd, n) =>
        usageSince(n === 0 ? undefined : { cost_usd: counters[n - 1] ?? 0 }, { cost_usd }),
      );
      const booked = total(runs.map(({ cost_usd = 0 }) => microsOf(cost_usd)));
      assert.is(booked, microsOf(counters.at(-1) ?? 0), JSON.stringify(costs));
    }),
  );
});

test.run();
