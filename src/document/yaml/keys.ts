// The keys of a composed document: each is text, stands once in its mapping and merges nothing.
import { isAlias, isMap, isScalar, isSeq, Scalar } from 'yaml';
import type { Range, Report } from './fault.ts';

export function reportKeys(node: unknown, report: Report): void {
  if (isSeq(node)) for (const item of node.items) reportKeys(item, report);
  if (!isMap(node)) return;
  const first = new Map<string, Range>();
  for (const { key, value } of node.items) {
    const name = reportKey(key, report);
    if (name !== undefined) reportTwice(name, rangeOf(key), first, report);
    reportKeys(value, report);
  }
}

/** The key's text, or undefined where it was reported, an alias with the tokens. */
function reportKey(key: unknown, report: Report): string | undefined {
  const range = rangeOf(key);
  if (isAlias(key)) return undefined;
  if (!isScalar(key)) {
    report({ code: 'SOW111', message: 'a key must be plain text', range, help: 'quote it' });
  } else if (typeof key.value !== 'string') {
    report(range[0] === range[1] ? { ...NO_KEY, range } : notText(String(key.source), range));
  } else if (key.value === '<<' && key.type === Scalar.PLAIN) {
    report({ ...MERGE, range });
  } else return key.value;
  return undefined;
}

function reportTwice(name: string, range: Range, first: Map<string, Range>, report: Report): void {
  const before = first.get(name);
  if (!before) {
    first.set(name, range);
    return;
  }
  report({
    code: 'SOW106',
    message: 'this field stands twice',
    range,
    help: 'keep one of them',
    other: { message: 'it stands first', range: before },
  });
}

const NO_KEY = { code: 'SOW111', message: 'there is no key before the colon' } as const;
const MERGE = {
  code: 'SOW109',
  message: 'merge keys are not allowed in state files',
  help: 'write the fields out',
} as const;

function notText(source: string, range: Range) {
  return {
    code: 'SOW111',
    message: `the key ${source} is not text`,
    range,
    help: `quote it: "${source}"`,
  } as const;
}

function rangeOf(key: unknown): Range {
  const range = (key as { range?: readonly number[] | null } | null)?.range;
  return [range?.[0] ?? 0, range?.[1] ?? 0];
}
