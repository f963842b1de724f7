// The condition of a step: a value, or two compared: `{{review.result.ok}}`, `!{{draft}}`, `{{a.result}} == "yes"`.
import { literal, onlyPlace, type Place, type Scope, valueFor } from './places.ts';

export interface Condition {
  readonly left: Operand;
  readonly operator: 'holds' | 'not' | '==' | '!=';
  readonly right?: Operand;
}

type Operand = { readonly place: Place } | { readonly value: unknown };

/** Undefined where the text is none. */
export function readCondition(text: string): Condition | undefined {
  const [, one, operator, other] = /^([\s\S]+?)\s*(==|!=)\s*([\s\S]+)$/.exec(text.trim()) ?? [];
  if (one !== undefined && other !== undefined)
    return { left: operand(one), operator: operator as '==' | '!=', right: operand(other) };
  const [, not, only = ''] = /^(!?)\s*([\s\S]+)$/.exec(text.trim()) ?? [];
  const left = onlyPlace(only);
  return left && { left: { place: left }, operator: not ? 'not' : 'holds' };
}

function operand(text: string): Operand {
  const place = onlyPlace(text);
  return place ? { place } : { value: literal(text.trim()) };
}

export function placesOf({ left, right }: Condition): Place[] {
  return [left, right].flatMap((one) => (one && 'place' in one ? one.place : []));
}

/** What has no value does not hold, and equals nothing. */
export function holds({ left, operator, right }: Condition, scope: Scope): boolean {
  const value = (one: Operand | undefined): unknown =>
    one === undefined ? undefined : 'place' in one ? valueFor(one.place, scope) : one.value;
  switch (operator) {
    case 'holds':
      return isTrue(value(left));
    case 'not':
      return !isTrue(value(left));
    case '==':
      return same(value(left), value(right));
    case '!=':
      return !same(value(left), value(right));
  }
}

/** Nothing, nought and no are false, also as words that an agent wrote. */
function isTrue(value: unknown): boolean {
  if (typeof value === 'string') return !/^\s*(|false|no|0|null)\s*$/i.test(value);
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

function same(one: unknown, other: unknown): boolean {
  if (one === undefined || other === undefined) return false;
  const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : JSON.stringify(value));
  return text(one) === text(other);
}
