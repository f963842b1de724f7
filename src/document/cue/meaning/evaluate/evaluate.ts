// Expressions → types. A function that returns null has reported why.

import { meet } from '../../meet/meet.ts';
import type { BinaryExpression, Expression, ListExpression } from '../../syntax/ast.ts';
import { defaultOf, type Type } from '../ir.ts';
import { MOST_PARTS, partsOf } from '../size.ts';
import { union } from '../union.ts';
import { evaluateCall, evaluateMember } from './builtin.ts';
import { type Environment, refuse } from './environment.ts';
import { evaluateName } from './name.ts';
import { evaluateStruct } from './struct.ts';
import { evaluateUnary } from './unary.ts';

export function evaluate(expression: Expression, environment: Environment): Type | null {
  switch (expression.kind) {
    case 'literal':
      return expression;
    case 'name':
      return evaluateName(expression, environment);
    case 'member':
      return evaluateMember(expression, environment);
    case 'call':
      return evaluateCall(expression, environment);
    case 'unary':
      return evaluateUnary(expression, environment);
    case 'list':
      return evaluateList(expression, environment);
    case 'struct':
      return evaluateStruct(expression, environment);
    case 'binary':
      return evaluateBinary(expression, environment);
  }
}

function evaluateBinary(expression: BinaryExpression, environment: Environment): Type | null {
  if (expression.operator === '|') return evaluateDisjunction(expression, environment);
  if (expression.operator === '&') return evaluateUnification(expression, environment);
  const what = '+-*/'.includes(expression.operator) ? 'arithmetic' : `the operator ${expression.operator}`;
  return refuse(environment, expression.operatorAt, `${what} is not supported`);
}

function evaluateUnification(
  { left, right, operatorAt }: BinaryExpression,
  environment: Environment,
): Type | null {
  const a = evaluate(left, environment);
  const b = evaluate(right, environment);
  if (!a || !b) return null;
  if (partsOf(a) + partsOf(b) > 2 * MOST_PARTS)
    return refuse(environment, operatorAt, 'unifying types as large as these is not supported');
  const met = meet(a, b, 'unify');
  return met.kind === 'clash' ? refuse(environment, met.at, met.message) : met;
}

function evaluateDisjunction(expression: BinaryExpression, environment: Environment): Type | null {
  const { report } = environment.world;
  const operands = branchesOf(expression);
  const defaults: Type[] = [];
  const branches: Type[] = [];
  for (const operand of operands) {
    const marked = operand.kind === 'unary' && operand.operator === '*';
    const type = evaluate(marked ? operand.operand : operand, environment);
    if (!type) return null;
    if (defaultOf(type))
      report(operand.at, 'a default inside a disjunction that is part of another is not supported');
    if (marked) defaults.push(type);
    branches.push(type);
  }
  const [standard, second] = defaults;
  if (second) report(second.at, 'a disjunction has one default at most');
  if (standard && !isConcrete(standard)) report(standard.at, 'a default is a concrete value');
  return union(expression.at, branches, standard);
}

function branchesOf(expression: Expression): Expression[] {
  if (expression.kind !== 'binary' || expression.operator !== '|') return [expression];
  return [...branchesOf(expression.left), ...branchesOf(expression.right)];
}

function isConcrete(type: Type): boolean {
  if (type.kind === 'list') return type.items.every(isConcrete);
  return type.kind === 'literal';
}

function evaluateList(expression: ListExpression, environment: Environment): Type | null {
  const items = expression.items.map((item) => evaluate(item, environment));
  const rest = expression.rest && evaluate(expression.rest, environment);
  const found = items.filter((item) => item !== null);
  if (found.length < items.length || rest === null) return null;
  return { kind: 'list', at: expression.at, items: found, ...(rest && { rest }), checks: [] };
}
