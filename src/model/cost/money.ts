// Money, counted in whole microdollars: six decimals of a dollar, whose sums are exact. Dollars as decimals stand only at the
// edges, in files and in what is printed.
import type { Usage } from '../agent-event.ts';

/** A million of them are a dollar. Exact up to nine thousand million dollars. */
export type Micros = number;

const PER_DOLLAR = 1_000_000;

/** The nearest microdollar of what a file or a program says in dollars. */
export function microsOf(dollars: number): Micros {
  return Math.round(dollars * PER_DOLLAR);
}

/** The same amount as a decimal with at most six places: the nearest number to it, which prints as it. */
export function dollarsOf(micros: Micros): number {
  return micros / PER_DOLLAR;
}

/** For people: `0.003750`, always with six places. */
export function moneyText(micros: Micros): string {
  const whole = Math.trunc(Math.abs(micros) / PER_DOLLAR);
  const rest = String(Math.abs(micros) % PER_DOLLAR).padStart(6, '0');
  return `${micros < 0 ? '-' : ''}${whole}.${rest}`;
}

export function total(amounts: readonly Micros[]): Micros {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

/** Rounded half up. */
export function average(sum: Micros, count: number): Micros {
  return count === 0 ? 0 : Number(divided(BigInt(sum), BigInt(count)));
}

/** Dollars for a million tokens. */
export interface Price {
  readonly input: number;
  readonly output: number;
  readonly cached?: number;
}

/** What tokens cost by a price, to the nearest microdollar; those read from a cache count among those read. */
export function priceOf(
  { input_tokens = 0, cached_tokens = 0, output_tokens = 0 }: Usage,
  { input, output, cached = input }: Price,
): Micros {
  const fromCache = Math.min(cached_tokens, input_tokens);
  const parts = [
    [input_tokens - fromCache, input],
    [fromCache, cached],
    [output_tokens, output],
  ] as const;
  // A million tokens at a microdollar each are more than a number holds exactly, sooner than one thinks.
  const sum = parts.reduce(
    (all, [tokens, price]) => all + BigInt(Math.round(tokens)) * BigInt(microsOf(price)),
    0n,
  );
  return Number(divided(sum, BigInt(PER_DOLLAR)));
}

/** What a program says that it cost. Where it knows no price, some say 0: tokens that cost nothing are told by nobody. */
export function toldCost({ cost_usd, input_tokens = 0, output_tokens = 0 }: Usage): Micros | undefined {
  if (cost_usd === undefined) return undefined;
  return cost_usd === 0 && input_tokens + output_tokens > 0 ? undefined : microsOf(cost_usd);
}

/** The price of a model: under its name, with its provider or without, or the longest name with which that begins. */
export function findPrice(
  prices: Readonly<Record<string, Price>>,
  model: string | undefined,
): Price | undefined {
  if (model === undefined) return undefined;
  const names = [model, model.slice(model.lastIndexOf('/') + 1)];
  const [named] = Object.keys(prices)
    .filter((name) => names.some((one) => one.startsWith(name)))
    .sort((a, b) => b.length - a.length);
  return named === undefined ? undefined : prices[named];
}

function divided(sum: bigint, by: bigint): bigint {
  return (2n * sum + by) / (2n * by);
}
