// The variables that a plan asks for: values checked against what it declares, and filled into its texts.
import type { PlanVariable } from '../generated/types.ts';

export type Values = ReadonlyMap<string, unknown>;

export interface Resolved {
  readonly values: Values;
  /** What is missing or wrong, in words. */
  readonly faults: readonly string[];
}

type Declared = Readonly<Record<string, PlanVariable>>;

/** @param given the texts of the call, by name; what is declared and not given has its default */
export function resolveVariables(declared: Declared, given: ReadonlyMap<string, string>): Resolved {
  const values = new Map<string, unknown>();
  const faults: string[] = [];
  for (const [name, variable] of Object.entries(declared)) {
    const text = given.get(name);
    const value = text === undefined ? variable.default : typed(variable, text);
    const fault =
      value === undefined
        ? text === undefined
          ? 'is not set'
          : `${JSON.stringify(text)} is no ${variable.type ?? 'string'}`
        : faultOf(variable, value);
    if (fault === undefined) values.set(name, value);
    else faults.push(`${name} ${fault}`);
  }
  return { values, faults };
}

/** Undefined where the text is none of its type. */
function typed({ type = 'string' }: PlanVariable, text: string): unknown {
  switch (type) {
    case 'string':
      return text;
    case 'number':
      return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
    case 'boolean':
      return text === 'true' ? true : text === 'false' ? false : undefined;
    case 'array':
      return listIn(text);
  }
}

/** JSON, or words with commas. */
function listIn(text: string): unknown {
  if (!/^\s*\[/.test(text))
    return text
      .split(',')
      .map((one) => one.trim())
      .filter((one) => one !== '');
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function faultOf(variable: PlanVariable, value: unknown): string | undefined {
  const { type = 'string', min, max, pattern, enum: allowed } = variable;
  if (kindOf(value) !== type) return `is no ${type}`;
  const size = sizeOf(value);
  const what = typeof value === 'number' ? 'is' : 'has a length of';
  if (min !== undefined && size < min) return `${what} ${size}, less than ${min}`;
  if (max !== undefined && size > max) return `${what} ${size}, more than ${max}`;
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  const strange = allowed && items.find((item) => !allowed.some((one) => one === item));
  if (strange !== undefined) return `is ${JSON.stringify(strange)}, none of ${allowed?.join(', ')}`;
  const unfit = pattern === undefined ? undefined : items.find((item) => !fits(pattern, item));
  return unfit === undefined ? undefined : `is ${JSON.stringify(unfit)}, which does not match ${pattern}`;
}

/** A length, of texts and lists. */
function sizeOf(value: unknown): number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' || Array.isArray(value) ? value.length : 0;
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value;
}

/** The whole text, as patterns of schemas are meant. */
function fits(pattern: string, item: unknown): boolean {
  try {
    return typeof item === 'string' && new RegExp(`^(?:${pattern})$`, 'u').test(item);
  } catch {
    return false;
  }
}

const PLACE = /\{\{\s*([^{}]*?)\s*\}\}/g;
const WHOLE = /^\{\{\s*([^{}]*?)\s*\}\}$/;

export interface Unfilled {
  readonly path: readonly (string | number)[];
  readonly name: string;
}

/**
 * Fills {{name}} in every text below a value. A text that is nothing else becomes the value itself, so that numbers and lists
 * stay what they are; within a longer one, what is no text is written as JSON. What is filled in is never read again.
 */
export function fillVariables(
  value: unknown,
  values: Values,
  path: readonly (string | number)[] = [],
): { readonly value: unknown; readonly unfilled: readonly Unfilled[] } {
  const unfilled: Unfilled[] = [];
  const fill = (one: unknown, at: readonly (string | number)[]): unknown => {
    if (Array.isArray(one)) return one.map((item, index) => fill(item, [...at, index]));
    if (typeof one === 'object' && one !== null)
      return Object.fromEntries(Object.entries(one).map(([key, item]) => [key, fill(item, [...at, key])]));
    return typeof one === 'string' ? fillText(one, at) : one;
  };
  const known = (name: string, at: readonly (string | number)[]): unknown => {
    if (values.has(name)) return values.get(name);
    unfilled.push({ path: at, name });
    return '';
  };
  const fillText = (text: string, at: readonly (string | number)[]): unknown => {
    const whole = WHOLE.exec(text)?.[1];
    if (whole !== undefined) return known(whole, at);
    return text.replace(PLACE, (_place, name: string) => {
      const filled = known(name, at);
      return typeof filled === 'string' ? filled : JSON.stringify(filled);
    });
  };
  return { value: fill(value, path), unfilled };
}
