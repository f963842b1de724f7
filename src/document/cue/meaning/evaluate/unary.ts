// Bounds and patterns that stand alone: >=1, !="", =~"re"; and signed numbers.

import { translateRegex } from '../../regex/regex.ts';
import type { Expression, Scalar } from '../../syntax/ast.ts';
import type { NumberCheck, Type } from '../ir.ts';
import { type Environment, refuse } from './environment.ts';

type UnaryExpression = Expression & { kind: 'unary' };

export function evaluateUnary(expression: UnaryExpression, environment: Environment): Type | null {
  const { operator, operand, at } = expression;
  if (operator === '*')
    return refuse(environment, at, 'a default mark stands in front of a branch of a disjunction');
  if (operator === '!') return refuse(environment, at, 'the operator ! is not supported');
  if (operator === '-' || operator === '+') {
    const signed = constant(expression);
    return signed
      ? { kind: 'literal', at, ...signed }
      : refuse(environment, at, 'arithmetic is not supported');
  }
  const limit = constant(operand)?.value;
  if (limit === undefined)
    return refuse(environment, operand.at, `only a literal is supported behind ${operator}`);
  if (operator === '=~' || operator === '!~') return pattern(expression, limit, environment);
  if (typeof limit === 'number' && isBound(operator)) {
    return { kind: 'number', at, of: 'number', checks: [{ at, check: operator, value: limit }] };
  }
  if (typeof limit === 'string' && operator === '!=') {
    return { kind: 'string', at, checks: [{ at, check: 'not', value: limit }] };
  }
  const what = limit === null ? 'null' : `a ${typeof limit}`;
  return refuse(environment, at, `${operator} with ${what} is not supported`);
}

function pattern(
  { operator, operand, at }: UnaryExpression,
  source: Scalar,
  environment: Environment,
): Type | null {
  if (typeof source !== 'string') return refuse(environment, operand.at, 'a pattern is a string');
  const regex = translateRegex(source);
  if (!regex.ok) return refuse(environment, operand.at, regex.message);
  return {
    kind: 'string',
    at,
    checks: [{ at, check: operator === '=~' ? 'pattern' : 'not-pattern', value: regex.value }],
  };
}

function isBound(operator: string): operator is NumberCheck['check'] {
  return ['>=', '>', '<=', '<', '!='].includes(operator);
}

/** A literal, also behind signs. */
function constant(expression: Expression): { value: Scalar; float: boolean } | undefined {
  if (expression.kind === 'literal') return { value: expression.value, float: expression.float };
  if (expression.kind !== 'unary' || !'+-'.includes(expression.operator)) return undefined;
  const inner = constant(expression.operand);
  if (typeof inner?.value !== 'number') return undefined;
  // JSON has one zero.
  const value = expression.operator === '-' && inner.value !== 0 ? -inner.value : inner.value;
  return { value, float: inner.float };
}
