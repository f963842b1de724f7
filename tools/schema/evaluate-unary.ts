// Bounds and patterns that stand alone: >=1, !="", =~"re".
import type { Expression, Scalar } from './ast.ts';
import type { Environment } from './environment.ts';
import type { NumberCheck, Type } from './ir.ts';
import { translateRegex } from './regex.ts';
import type { Place } from './source.ts';

type UnaryExpression = Expression & { kind: 'unary' };

export function evaluateUnary(
  { operator, operand, at }: UnaryExpression,
  environment: Environment,
): Type | null {
  const { report } = environment.world;
  if (operator === '*') return refused(report, at, 'a default mark stands before a branch of a disjunction');
  if (operator === '!') return refused(report, at, 'the operator ! is not supported');
  if (operator === '-' || operator === '+') {
    const signed = constant({ kind: 'unary', at, operator, operand });
    return signed ? { kind: 'literal', at, ...signed } : refused(report, at, 'arithmetic is not supported');
  }
  const value = constant(operand);
  if (!value) return refused(report, operand.at, `the operand of ${operator} is a literal`);
  return limit(operator, value.value, { at, operandAt: operand.at }, environment);
}

interface Places {
  readonly at: Place;
  readonly operandAt: Place;
}

function limit(
  operator: string,
  value: Scalar,
  { at, operandAt }: Places,
  { world }: Environment,
): Type | null {
  if (operator === '=~' || operator === '!~') {
    if (typeof value !== 'string') return refused(world.report, operandAt, 'a pattern is a string');
    const regex = translateRegex(value);
    if (!regex.ok) return refused(world.report, operandAt, regex.message);
    const check = operator === '=~' ? ('pattern' as const) : ('not-pattern' as const);
    return { kind: 'string', at, checks: [{ at, check, value: regex.value }] };
  }
  if (typeof value === 'number') {
    return {
      kind: 'number',
      at,
      of: 'number',
      checks: [{ at, check: operator as NumberCheck['check'], value }],
    };
  }
  if (typeof value === 'string' && operator === '!=')
    return { kind: 'string', at, checks: [{ at, check: 'not', value }] };
  return refused(
    world.report,
    at,
    `${operator} with ${value === null ? 'null' : `a ${typeof value}`} is not supported`,
  );
}

function constant(expression: Expression): { value: Scalar; float: boolean } | undefined {
  if (expression.kind === 'literal') return { value: expression.value, float: expression.float };
  if (expression.kind !== 'unary' || !'+-'.includes(expression.operator)) return undefined;
  const inner = constant(expression.operand);
  if (typeof inner?.value !== 'number') return undefined;
  // JSON has one zero.
  const value = expression.operator === '-' && inner.value !== 0 ? -inner.value : inner.value;
  return { value, float: inner.float };
}

function refused(report: Environment['world']['report'], at: Place, message: string): null {
  report(at, message);
  return null;
}
