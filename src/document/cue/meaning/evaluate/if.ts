// `if field == "literal" {…}` → a condition of the struct round it.
import type { Expression, IfDeclaration, Scalar } from '../../syntax/ast.ts';
import type { Condition } from '../ir.ts';
import { type Environment, refuse } from './environment.ts';

const BAD_INSIDE: Readonly<Record<string, string>> = {
  if: 'an "if" inside an "if"',
  ellipsis: 'an ellipsis inside an "if"',
  pattern: 'a pattern inside an "if"',
};

export function evaluateIf(
  { condition, body, at }: IfDeclaration,
  environment: Environment,
): Condition | null {
  const test = readTest(condition);
  if (!test)
    return refuse(environment, condition.at, 'only conditions of the form field == "literal" are supported');
  if (!environment.scope?.names.has(test.field)) {
    return refuse(
      environment,
      condition.at,
      `${test.field} is no field of the struct that the "if" stands in`,
    );
  }
  const bad = body.declarations.find(({ kind }) => BAD_INSIDE[kind] !== undefined);
  if (bad) return refuse(environment, bad.at, `${BAD_INSIDE[bad.kind]} is not supported`);
  const adds = environment.world.evaluate(body, environment);
  if (!adds) return null;
  const isPlain =
    adds.kind === 'struct' && adds.conditions.length + adds.patterns.length === 0 && adds.openness !== 'open';
  if (isPlain) return { at, ...test, adds };
  return refuse(
    environment,
    at,
    'an "if" that embeds a disjunction, a map, an open struct or another "if" is not supported',
  );
}

function readTest(condition: Expression): { field: string; value: Scalar } | undefined {
  if (condition.kind !== 'binary' || condition.operator !== '==') return undefined;
  const { left, right } = condition;
  return left.kind === 'name' && right.kind === 'literal'
    ? { field: left.name, value: right.value }
    : undefined;
}
