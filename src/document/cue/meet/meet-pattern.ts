// Rules for fields by their names, when structs are merged.
import { type Clash, clash, isClash, unsupported } from '../meaning/clash.ts';
import {
  type Condition,
  type Field,
  isStructural,
  type Pattern,
  type StructType,
  type Type,
} from '../meaning/ir.ts';

/** `embed` opens a closed struct for the fields of the struct it is embedded in; `unify` never does. */
export type Mode = 'unify' | 'embed';
export type Meet = (a: Type, b: Type, mode: Mode) => Type | Clash;

export interface Merge {
  readonly mode: Mode;
  readonly meet: Meet;
}

export function matches({ regex }: Pattern, name: string): boolean {
  return regex === undefined || new RegExp(regex, 'u').test(name);
}

/** The field with every pattern that its name matches worked in. */
export function constrain(field: Field, patterns: readonly Pattern[], { mode, meet }: Merge): Field | Clash {
  let { type } = field;
  for (const pattern of patterns.filter((candidate) => matches(candidate, field.name))) {
    const met = meet(type, pattern.type, mode);
    // CUE lets an optional field be absent then: a branch of a disjunction may not fall away for it.
    if (met.kind === 'clash') return field.presence === 'optional' ? { ...met, unsupported: true } : met;
    type = met;
  }
  return { ...field, type };
}

/** What an `if` adds obeys the patterns of the struct it stands in. */
export function constrainCondition(
  condition: Condition,
  patterns: readonly Pattern[],
  merge: Merge,
): Condition | Clash {
  const fields: Field[] = [];
  for (const field of condition.adds.fields) {
    const met = constrain(field, patterns, merge);
    if (isClash(met)) return { ...met, unsupported: true };
    fields.push(met);
  }
  return { ...condition, adds: { ...condition.adds, fields } };
}

export function meetPatterns(a: StructType, b: StructType, merge: Merge): Pattern[] | Clash {
  const sorted = merge.mode === 'embed' ? [...a.patterns, ...b.patterns] : unifyRoom(a, b);
  if (isClash(sorted)) return sorted;
  const merged: Pattern[] = [];
  for (const pattern of sorted) {
    const index = merged.findIndex(({ regex }) => regex === pattern.regex);
    const same = merged[index];
    const met = same ? merge.meet(same.type, pattern.type, merge.mode) : pattern.type;
    if (isClash(met)) return { ...met, unsupported: true };
    const overlapping = merged.find((other) => other !== same && bothStructs(other.type, met));
    if (overlapping)
      return unsupported(pattern.at, 'structs behind different patterns of one struct are not supported');
    if (same) merged[index] = { ...same, type: met, allows: same.allows || pattern.allows };
    else merged.push(pattern);
  }
  return merged;
}

/** A name that matches both would have the fields of both; a JSON Schema closes each for itself. */
function bothStructs(a: Type, b: Type): boolean {
  if (a.kind === 'ref' && b.kind === 'ref' && a.target === b.target) return false;
  return isStructural(a) && isStructural(b);
}

/** A closed struct has no room for what only the other side's patterns allow; they still bind what there is. */
function unifyRoom(a: StructType, b: StructType): Pattern[] | Clash {
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

/** A field that only one side has: the other side may be closed for it, and its patterns bind it. */
export function alone(field: Field, other: StructType, merge: Merge): Field | Clash | undefined {
  const isClosed = merge.mode === 'unify' && other.openness === 'closed';
  if (!isClosed || other.patterns.some((pattern) => pattern.allows && matches(pattern, field.name))) {
    return constrain(field, other.patterns, merge);
  }
  return field.presence === 'optional' ? undefined : clash(field.at, `field not allowed: ${field.name}`);
}
