// Unification and embedding of structs: the properties are merged, so that the result closes as CUE closes.
import { type Clash, clash, unsupported } from './clash.ts';
import type { Field, Pattern, StructType, Type } from './ir.ts';

/** `embed` opens a closed struct for the fields of the struct it is embedded in; `unify` never does. */
export type Mode = 'unify' | 'embed';
export type Meet = (a: Type, b: Type, mode: Mode) => Type | Clash;

export function meetStructs(a: StructType, b: StructType, mode: Mode, meet: Meet): StructType | Clash {
  const refused = refusal(a, b, mode);
  if (refused) return refused;
  const fields = meetFields(a, b, mode, meet);
  if (isClash(fields)) return fields;
  const patterns = mode === 'embed' ? [...a.patterns, ...b.patterns] : meetPatterns(a, b);
  if (isClash(patterns)) return patterns;
  const conditions = [...a.conditions, ...b.conditions];
  const hidden = [...a.hidden, ...b.hidden];
  return { kind: 'struct', at: a.at, fields, patterns, conditions, hidden, openness: opennessOf(a, b, mode) };
}

export function matches({ regex }: Pattern, name: string): boolean {
  return regex === undefined || new RegExp(regex, 'u').test(name);
}

/** The field with every pattern of the struct that its name matches worked in. */
export function constrain(field: Field, patterns: readonly Pattern[], meet: Meet): Field | Clash {
  let { type } = field;
  for (const pattern of patterns.filter((candidate) => matches(candidate, field.name))) {
    const met = meet(type, pattern.type, 'unify');
    if (met.kind === 'clash') return field.presence === 'optional' ? { ...met, unsupported: true } : met;
    type = met;
  }
  return { ...field, type };
}

/** What would need a rule that depends on other rules. */
function refusal(a: StructType, b: StructType, mode: Mode): Clash | undefined {
  const twice = a.hidden.find((name) => b.hidden.includes(name));
  if (twice !== undefined) return unsupported(b.at, `unifying the hidden field ${twice} is not supported`);
  const isClosed = a.openness === 'closed' || b.openness === 'closed';
  const conditional = [...a.conditions, ...b.conditions][0];
  if (mode === 'unify' && isClosed && conditional) {
    return unsupported(b.at, 'unifying a closed struct that has an "if" is not supported: embed it');
  }
  return undefined;
}

function meetFields(a: StructType, b: StructType, mode: Mode, meet: Meet): Field[] | Clash {
  const fields: Field[] = [];
  const names = new Set([...a.fields, ...b.fields].map(({ name }) => name));
  for (const name of names) {
    const left = a.fields.find((field) => field.name === name);
    const right = b.fields.find((field) => field.name === name);
    const met = left && right ? meetField(left, right, mode, meet) : alone(left ?? right, left ? b : a, mode);
    if (isClash(met)) return met;
    if (met) fields.push(met);
  }
  return fields;
}

function meetField(a: Field, b: Field, mode: Mode, meet: Meet): Field | Clash {
  const type = meet(a.type, b.type, mode);
  if (type.kind !== 'clash') return { ...a, type, doc: a.doc || b.doc, presence: presenceOf(a, b) };
  // CUE lets such a field be absent: a branch of a disjunction may not fall away for it.
  const absent = a.presence === 'optional' && b.presence === 'optional';
  return absent ? { ...type, unsupported: true } : type;
}

/** A field that only one side has: the other side may be closed for it. */
function alone(field: Field | undefined, other: StructType, mode: Mode): Field | Clash | undefined {
  if (!field) return undefined;
  const isAllowed =
    mode === 'embed' ||
    other.openness !== 'closed' ||
    other.patterns.some((p) => p.allows && matches(p, field.name));
  if (isAllowed) return field;
  return field.presence === 'optional' ? undefined : clash(field.at, `field not allowed: ${field.name}`);
}

/** A closed struct has no room for what only the other side's patterns allow; they still bind what there is. */
function meetPatterns(a: StructType, b: StructType): Pattern[] | Clash {
  const bind = (patterns: readonly Pattern[]) => patterns.map((pattern) => ({ ...pattern, allows: false }));
  const [left, right] = [room(a), room(b)];
  if (left === 'all' && right === 'all') return [...a.patterns, ...b.patterns];
  if (right === 'all' || left === right) return [...a.patterns, ...bind(b.patterns)];
  if (left === 'all') return [...bind(a.patterns), ...b.patterns];
  if (left === '' || right === '') return bind([...a.patterns, ...b.patterns]);
  return unsupported(b.at, 'unifying closed structs with different patterns is not supported');
}

/** Which fields without a name of their own a struct has room for. */
function room({ openness, patterns }: StructType): string {
  const allowing = patterns.filter(({ allows }) => allows);
  if (openness !== 'closed' || allowing.some(({ regex }) => regex === undefined)) return 'all';
  return [...new Set(allowing.map(({ regex }) => `/${regex}/`))].sort().join(' ');
}

function presenceOf(a: Field, b: Field): Field['presence'] {
  if (a.presence === 'regular' || b.presence === 'regular') return 'regular';
  return a.presence === 'required' || b.presence === 'required' ? 'required' : 'optional';
}

function opennessOf(a: StructType, b: StructType, mode: Mode): StructType['openness'] {
  const both = [a.openness, b.openness];
  const [first, second] = mode === 'embed' ? (['open', 'closed'] as const) : (['closed', 'open'] as const);
  if (both.includes(first)) return first;
  return both.includes(second) ? second : 'loose';
}

function isClash<T>(value: T | Clash): value is Clash {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'clash';
}
