// Closes the structs of a definition, as CUE does recursively, and works patterns and conditions into their fields.

import { meet } from '../meet/meet.ts';
import type { Report } from '../syntax/source.ts';
import { typeName } from './clash.ts';
import {
  type Condition,
  defaultOf,
  type Field,
  isStructural,
  mustBePresent,
  type Pattern,
  type StructType,
  type Type,
} from './ir.ts';

export function finish(type: Type, report: Report): Type {
  const again = (inner: Type) => finish(inner, report);
  if (type.kind === 'list')
    return { ...type, items: type.items.map(again), ...(type.rest && { rest: again(type.rest) }) };
  if (type.kind === 'union') return { ...type, of: type.of.map(again) };
  return type.kind === 'struct' ? finishStruct(type, report) : type;
}

function finishStruct(struct: StructType, report: Report): StructType {
  const openness = struct.openness === 'loose' ? 'closed' : struct.openness;
  const fields = finishFields(struct.fields, report);
  const patterns = finishPatterns({ ...struct, openness }, report);
  const conditions = struct.conditions.flatMap((condition) => finishCondition(condition, fields, report));
  refuseOverlaps(conditions, report);
  return { ...struct, fields, patterns, conditions, openness };
}

function finishFields(fields: readonly Field[], report: Report): Field[] {
  return fields.map((field) => ({ ...field, type: finish(field.type, report) }));
}

/** Patterns that only bind are worked into those that make room. */
function finishPatterns({ patterns, openness }: StructType, report: Report): Pattern[] {
  const binding = openness === 'open' ? [] : patterns.filter(({ allows }) => !allows);
  return patterns.map((pattern) => {
    const bound = pattern.allows ? binding : [];
    return {
      ...pattern,
      type: finish(
        bound.reduce((type, rule) => bind(type, rule, report), pattern.type),
        report,
      ),
    };
  });
}

function bind(type: Type, rule: Pattern, report: Report): Type {
  const met = meet(type, rule.type, 'unify');
  if (rule.regex !== undefined) report(rule.at, 'different patterns in a unification are not supported');
  if (met.kind !== 'clash') return met;
  report(met.at, met.message);
  return type;
}

/** What an `if` says of a field comes on top of what the struct says of it anyway. */
function finishCondition(condition: Condition, fields: readonly Field[], report: Report): Condition[] {
  const asked = fields.find(({ name }) => name === condition.field);
  if (!asked || (!mustBePresent(asked) && !defaultOf(asked.type))) {
    report(condition.at, `a condition on ${condition.field} needs it to be required or to have a default`);
    return [];
  }
  const literal: Type = { kind: 'literal', at: condition.at, value: condition.value, float: false };
  if (meet(asked.type, literal, 'unify').kind === 'clash') {
    report(condition.at, `${condition.field} is never ${typeName(literal)}`);
    return [];
  }
  const added = condition.adds.fields.map((field) => onTop(field, fields, report));
  return [
    { ...condition, adds: { ...condition.adds, fields: finishFields(added, report), openness: 'open' } },
  ];
}

function onTop(field: Field, fields: readonly Field[], report: Report): Field {
  const base = fields.find(({ name }) => name === field.name);
  if (!base) return field;
  if (isStructural(base.type) && isStructural(field.type)) {
    report(field.at, `${field.name} is a struct outside the "if" too: merging them is not supported`);
    return field;
  }
  const met = meet(base.type, field.type, 'unify');
  if (met.kind !== 'clash') return { ...field, type: met };
  report(met.at, met.message);
  return field;
}

/** Two conditions that may hold together would open each other's structs. */
function refuseOverlaps(conditions: readonly Condition[], report: Report): void {
  conditions.forEach((condition, index) => {
    for (const earlier of conditions.slice(0, index)) {
      if (earlier.field === condition.field && earlier.value !== condition.value) continue;
      const both = condition.adds.fields.find(
        ({ name, type }) =>
          isStructural(type) &&
          earlier.adds.fields.some((field) => field.name === name && isStructural(field.type)),
      );
      if (both)
        report(
          both.at,
          `${both.name} is a struct in two conditions that may hold together: merging them is not supported`,
        );
    }
  });
}
