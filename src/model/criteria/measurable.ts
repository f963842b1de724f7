// What a criterion says can be measured: `<name> <operator> <value>`, read from its text and held against what is known.

/** The words a measurement is made of; what cannot be read as one is a person's to judge. */
export interface Measurement {
  /** The steps of a dotted name, such as `test_suite.exit_code`. */
  readonly path: readonly string[];
  readonly operator: Operator;
  /** Undefined for exists. */
  readonly value: unknown;
}

export const OPERATORS = ['==', '!=', '<=', '>=', '<', '>', 'contains', 'matches', 'exists'] as const;
export type Operator = (typeof OPERATORS)[number];

export interface Measured {
  readonly met: boolean;
  /** What was found, in words. */
  readonly evidence: string;
}

/** Undefined where nothing is known under the name. */
export type Lookup = (path: readonly string[]) => unknown;

const FORM =
  /^\s*([\p{L}\d_][\p{L}\d_.-]*)(?:\s+(exists)|\s+(contains|matches)\s+(.+?)|\s*(==|!=|<=|>=|<|>)\s*(.+?))\s*$/su;

/** Undefined for `true` and for whatever is no measurement: a person ticks it. */
export function readMeasurable(measurable: string | boolean | undefined): Measurement | undefined {
  if (typeof measurable !== 'string') return undefined;
  const [, name, exists, word, wordValue, sign, signValue] = FORM.exec(measurable) ?? [];
  const operator = OPERATORS.find((one) => one === (exists ?? word ?? sign));
  if (name === undefined || operator === undefined) return undefined;
  const path = name.split('.');
  if (path.includes('')) return undefined;
  const text = wordValue ?? signValue;
  return { path, operator, value: text === undefined ? undefined : readValue(text) };
}

export function measure({ path, operator, value }: Measurement, lookup: Lookup): Measured {
  const name = path.join('.');
  const found = lookup(path);
  if (operator === 'exists')
    return {
      met: found !== undefined,
      evidence: `${name} ${found === undefined ? 'is not there' : 'is there'}`,
    };
  if (found === undefined) return { met: false, evidence: `nothing is known of ${name}` };
  const evidence = `${name} is ${shown(found)}`;
  switch (operator) {
    case '==':
      return { met: isSame(found, value), evidence };
    case '!=':
      return { met: !isSame(found, value), evidence };
    case 'contains':
      return { met: holds(found, value), evidence };
    case 'matches':
      return matches(found, value, evidence);
    default:
      return compares(found, operator, value, evidence);
  }
}

/** JSON where it is some, else the text itself; quotes of either kind are taken off. */
function readValue(text: string): unknown {
  const single = /^'([^']*)'$/.exec(text)?.[1];
  if (single !== undefined) return single;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function isSame(found: unknown, value: unknown): boolean {
  const [left, right] = [numberOf(found), numberOf(value)];
  if (left !== undefined && right !== undefined) return left === right;
  return plain(found) === plain(value);
}

function holds(found: unknown, value: unknown): boolean {
  if (typeof found === 'string') return found.includes(plain(value));
  if (Array.isArray(found)) return found.some((one) => isSame(one, value));
  return typeof found === 'object' && found !== null && Object.hasOwn(found, plain(value));
}

function matches(found: unknown, value: unknown, evidence: string): Measured {
  const pattern = plain(value).replace(/^\/(.*)\/$/s, '$1');
  try {
    return { met: new RegExp(pattern, 'mu').test(plain(found)), evidence };
  } catch {
    return { met: false, evidence: `${JSON.stringify(pattern)} is no regular expression` };
  }
}

function compares(found: unknown, operator: Operator, value: unknown, evidence: string): Measured {
  const [left, right] = [numberOf(found), numberOf(value)];
  if (left === undefined) return { met: false, evidence: `${evidence}, which is no number` };
  if (right === undefined) return { met: false, evidence: `${shown(value)} is no number` };
  const met =
    operator === '<'
      ? left < right
      : operator === '<='
        ? left <= right
        : operator === '>'
          ? left > right
          : left >= right;
  return { met, evidence };
}

function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^\s*-?\d+(\.\d+)?\s*$/.test(value) ? Number(value) : undefined;
}

function plain(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

const SHOWN = 120;

function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
