// A struct literal → a loose struct: fields that stand twice are unified, embedded structs are merged in.
import type { Expression, FieldDeclaration, IfDeclaration, Scalar, StructExpression } from './ast.ts';
import { type Environment, isInvisible, withScope } from './environment.ts';
import { type Condition, type Pattern, resolve, type StructType, type Type } from './ir.ts';
import { embed, meet } from './meet.ts';
import type { Place } from './source.ts';

export function evaluateStruct(struct: StructExpression, outer: Environment): Type | null {
  const environment = withScope(outer, struct);
  const own = ownPart(struct, environment);
  let whole: Type = own;
  const order: string[] = [];
  for (const declaration of struct.declarations) {
    if (declaration.kind === 'field') order.push(declaration.name);
    if (declaration.kind !== 'embedding') continue;
    const embedded = environment.world.evaluate(declaration.value, environment);
    if (!embedded) return null;
    order.push(...fieldNames(embedded));
    const met = embed(whole, embedded);
    if (met.kind === 'clash') return refused(environment, met.at, met.message);
    whole = met;
  }
  return inOrder(whole, order);
}

/** What the literal itself says, without its embeddings. */
function ownPart(struct: StructExpression, environment: Environment): StructType {
  let own: StructType = emptyStruct(struct.at);
  for (const declaration of struct.declarations) {
    if (declaration.kind === 'field') own = withField(own, declaration, environment);
    if (declaration.kind === 'ellipsis') own = { ...own, openness: 'open' };
    if (declaration.kind === 'pattern') {
      const pattern = evaluatePattern(declaration.match, declaration.value, environment);
      if (pattern) own = { ...own, patterns: [...own.patterns, pattern] };
    }
    if (declaration.kind === 'if') {
      const condition = evaluateIf(declaration, environment);
      if (condition) own = { ...own, conditions: [...own.conditions, condition] };
    }
  }
  return own;
}

function emptyStruct(at: Place): StructType {
  return { kind: 'struct', at, fields: [], patterns: [], conditions: [], hidden: [], openness: 'loose' };
}

function withField(own: StructType, declaration: FieldDeclaration, environment: Environment): StructType {
  const { name, presence, doc, at } = declaration;
  if (isInvisible(declaration)) return withHidden(own, declaration, environment);
  const type = environment.world.evaluate(declaration.value, environment);
  if (!type) return own;
  const one = { ...emptyStruct(own.at), fields: [{ at, name, presence, type, doc }] };
  const met = meet(own, one, 'unify');
  if (met.kind === 'struct') return met;
  if (met.kind === 'clash') refused(environment, met.at, met.message);
  return own;
}

/** Worked out only to find what is wrong in it. */
function withHidden(
  own: StructType,
  { name, value, at }: FieldDeclaration,
  environment: Environment,
): StructType {
  if (own.hidden.includes(name)) refused(environment, at, `${name} is declared twice`);
  environment.world.evaluate(value, environment);
  return { ...own, hidden: [...own.hidden, name] };
}

function evaluatePattern(match: Expression, value: Expression, environment: Environment): Pattern | null {
  const key = environment.world.evaluate(match, environment);
  const type = environment.world.evaluate(value, environment);
  if (!key || !type) return null;
  const string = resolve(key);
  const [first, second] = string.kind === 'string' ? string.checks : [];
  const isPlain = string.kind === 'string' && !second && (first === undefined || first.check === 'pattern');
  if (!isPlain) return refused(environment, match.at, 'a pattern for labels is string or =~"…"');
  const base = { at: match.at, type, allows: true };
  return first?.check === 'pattern' ? { ...base, regex: first.value } : base;
}

function evaluateIf({ condition, body, at }: IfDeclaration, environment: Environment): Condition | null {
  const test = readTest(condition);
  if (!test) return refused(environment, condition.at, 'a condition is written: if field == "literal"');
  if (!environment.scope?.names.has(test.field)) {
    return refused(
      environment,
      condition.at,
      `a condition asks for a field of the same struct, not ${test.field}`,
    );
  }
  const bad = body.declarations.find(
    ({ kind }) => kind === 'if' || kind === 'ellipsis' || kind === 'pattern',
  );
  if (bad) return refused(environment, bad.at, `${BAD_IN_IF[bad.kind]} inside an "if" are not supported`);
  const then = environment.world.evaluate(body, environment);
  if (!then) return null;
  if (then.kind === 'struct' && then.conditions.length + then.patterns.length === 0)
    return { at, ...test, then };
  return refused(
    environment,
    at,
    'an "if" that embeds a disjunction, a map or another "if" is not supported',
  );
}

const BAD_IN_IF: Readonly<Record<string, string>> = {
  if: 'conditions',
  ellipsis: 'ellipses',
  pattern: 'patterns',
};

function readTest(condition: Expression): { field: string; value: Scalar } | undefined {
  if (condition.kind !== 'binary' || condition.operator !== '==') return undefined;
  const { left, right } = condition;
  return left.kind === 'name' && right.kind === 'literal'
    ? { field: left.name, value: right.value }
    : undefined;
}

function fieldNames(type: Type): string[] {
  const resolved = resolve(type);
  if (resolved.kind === 'union') return resolved.of.flatMap(fieldNames);
  return resolved.kind === 'struct' ? resolved.fields.map(({ name }) => name) : [];
}

/** Embedded fields stand where the embedding stands. */
function inOrder(type: Type, order: readonly string[]): Type {
  if (type.kind === 'union') return { ...type, of: type.of.map((branch) => inOrder(branch, order)) };
  if (type.kind !== 'struct') return type;
  return { ...type, fields: [...type.fields].sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name)) };
}

function refused({ world }: Environment, at: Place, message: string): null {
  world.report(at, message);
  return null;
}
