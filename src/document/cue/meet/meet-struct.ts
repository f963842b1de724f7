// Unification and embedding of structs: the properties are merged, so that the result closes as CUE closes. Every field
// has the patterns of its struct worked in, at all times.
import { type Clash, isClash, unsupported } from '../meaning/clash.ts';
import type { Condition, Field, StructType } from '../meaning/ir.ts';
import { alone, constrainCondition, type Merge, meetPatterns } from './meet-pattern.ts';

export function meetStructs(a: StructType, b: StructType, merge: Merge): StructType | Clash {
  const refused = refusal(a, b, merge);
  if (refused) return refused;
  const fields = meetFields(a, b, merge);
  if (isClash(fields)) return fields;
  const patterns = meetPatterns(a, b, merge);
  if (isClash(patterns)) return patterns;
  const conditions = meetConditions(a, b, merge);
  if (isClash(conditions)) return conditions;
  const hidden = [...a.hidden, ...b.hidden];
  return {
    kind: 'struct',
    at: a.at,
    fields,
    patterns,
    conditions,
    hidden,
    openness: opennessOf(a, b, merge),
  };
}

/** What would need a rule that depends on other rules. */
function refusal(a: StructType, b: StructType, { mode }: Merge): Clash | undefined {
  const twice = a.hidden.find((name) => b.hidden.includes(name));
  if (twice !== undefined) return unsupported(b.at, `unifying the hidden field ${twice} is not supported`);
  const isClosed = a.openness === 'closed' || b.openness === 'closed';
  const isConditional = a.conditions.length + b.conditions.length > 0;
  if (mode === 'embed' || !isClosed || !isConditional) return undefined;
  return unsupported(b.at, 'unifying a closed struct that has an "if" is not supported: embed it');
}

function meetFields(a: StructType, b: StructType, merge: Merge): Field[] | Clash {
  const fields: Field[] = [];
  for (const name of new Set([...a.fields, ...b.fields].map((field) => field.name))) {
    const left = a.fields.find((field) => field.name === name);
    const right = b.fields.find((field) => field.name === name);
    const met =
      left && right
        ? meetField(left, right, merge)
        : (left && alone(left, b, merge)) || (right && alone(right, a, merge));
    if (isClash(met)) return met;
    if (met) fields.push(met);
  }
  return fields;
}

function meetField(a: Field, b: Field, { mode, meet }: Merge): Field | Clash {
  const type = meet(a.type, b.type, mode);
  if (type.kind !== 'clash') return { ...a, type, doc: a.doc || b.doc, presence: presenceOf(a, b) };
  // CUE lets such a field be absent: a branch of a disjunction may not fall away for it.
  const mayBeAbsent = a.presence === 'optional' && b.presence === 'optional';
  return mayBeAbsent ? { ...type, unsupported: true } : type;
}

function meetConditions(a: StructType, b: StructType, merge: Merge): Condition[] | Clash {
  const conditions: Condition[] = [];
  for (const [own, other] of [
    [a, b],
    [b, a],
  ] as const) {
    for (const condition of own.conditions) {
      const met = constrainCondition(condition, other.patterns, merge);
      if (isClash(met)) return met;
      conditions.push(met);
    }
  }
  return conditions;
}

function presenceOf(a: Field, b: Field): Field['presence'] {
  if (a.presence === 'regular' || b.presence === 'regular') return 'regular';
  return a.presence === 'required' || b.presence === 'required' ? 'required' : 'optional';
}

function opennessOf(a: StructType, b: StructType, { mode }: Merge): StructType['openness'] {
  const both = [a.openness, b.openness];
  const [first, second] = mode === 'embed' ? (['open', 'closed'] as const) : (['closed', 'open'] as const);
  if (both.includes(first)) return first;
  return both.includes(second) ? second : 'loose';
}
