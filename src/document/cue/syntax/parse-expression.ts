// Tokens → expressions, by precedence. A function that returns null has reported why.
import type { Expression } from './ast.ts';
import { type Cursor, deeper, expect, isAt, peek, refuse, skip, take } from './cursor.ts';
import type { Place } from './source.ts';
import { tokenName } from './token.ts';

const PRECEDENCE: Readonly<Record<string, number>> = {
  '|': 1,
  '&': 2,
  '||': 3,
  '&&': 4,
  '==': 5,
  '!=': 5,
  '<': 5,
  '<=': 5,
  '>': 5,
  '>=': 5,
  '=~': 5,
  '!~': 5,
  '+': 6,
  '-': 6,
  '*': 7,
  '/': 7,
};
const MOST_OPERANDS = 1000;
const UNARY = new Set(['+', '-', '!', '*', '<', '<=', '>', '>=', '!=', '=~', '!~']);
const CONSTANTS = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);

export function parseExpression(cursor: Cursor, minimum = 1): Expression | null {
  let left = deeper(cursor, parseUnary);
  for (let operands = 1; left !== null; operands++) {
    const operator = peek(cursor);
    if (operator.kind === 'name' && /^(div|mod|quo|rem)$/.test(operator.text))
      return refused(cursor, 'arithmetic is not supported');
    const precedence = operator.kind === 'operator' ? PRECEDENCE[operator.text] : undefined;
    if (precedence === undefined || precedence < minimum) return left;
    if (operands === MOST_OPERANDS)
      return refused(cursor, `an expression of more than ${MOST_OPERANDS} operands is not supported`);
    take(cursor);
    const right = parseExpression(cursor, precedence + 1);
    if (right === null) return null;
    left = { kind: 'binary', at: left.at, operator: operator.text, operatorAt: operator.at, left, right };
  }
  return null;
}

function parseUnary(cursor: Cursor): Expression | null {
  const token = peek(cursor);
  if (token.kind !== 'operator' || !UNARY.has(token.text)) return parsePostfix(cursor);
  take(cursor);
  const operand = deeper(cursor, parseUnary);
  return operand && { kind: 'unary', at: token.at, operator: token.text, operand };
}

function parsePostfix(cursor: Cursor): Expression | null {
  let value = parsePrimary(cursor);
  while (value !== null) {
    if (isAt(cursor, '[')) return refused(cursor, 'indices and slices are not supported');
    if (skip(cursor, '.')) value = parseMember(cursor, value);
    else if (isAt(cursor, '(')) value = parseCall(cursor, value);
    else return value;
  }
  return null;
}

function parseMember(cursor: Cursor, of: Expression): Expression | null {
  const name = take(cursor);
  if (name.kind === 'name') return { kind: 'member', at: of.at, of, name: name.text };
  return refused(cursor, `expected a name behind ".", found ${tokenName(name)}`, name.at);
}

function parseCall(cursor: Cursor, of: Expression): Expression | null {
  const given = parseItems(cursor, '(', ')');
  return given && { kind: 'call', at: of.at, of, given: given.items };
}

function parsePrimary(cursor: Cursor): Expression | null {
  const token = peek(cursor);
  const { at } = token;
  if (token.kind === 'string' || token.kind === 'number') {
    take(cursor);
    return { kind: 'literal', at, value: token.value, float: token.kind === 'number' && token.float };
  }
  if (token.kind === 'name') return parseName(cursor);
  if (isAt(cursor, '{')) return cursor.parseStruct(cursor);
  if (isAt(cursor, '[')) return parseList(cursor);
  if (skip(cursor, '(')) {
    const inner = parseExpression(cursor);
    return inner !== null && expect(cursor, ')') ? inner : null;
  }
  if (isAt(cursor, '_|_')) return refused(cursor, 'bottom (_|_) is not supported');
  return refused(cursor, `expected a value, found ${tokenName(token)}`);
}

function parseName(cursor: Cursor): Expression | null {
  const { text: name, at } = peek(cursor);
  if (isAt(cursor, '=', 1)) return refused(cursor, 'aliases are not supported');
  if (name === 'for' || name === 'let' || name === 'if') {
    return refused(cursor, `${name === 'let' ? 'let clauses' : 'comprehensions'} are not supported`);
  }
  take(cursor);
  const value = CONSTANTS.get(name);
  return value === undefined ? { kind: 'name', at, name } : { kind: 'literal', at, value, float: false };
}

function parseList(cursor: Cursor): Expression | null {
  const { at } = peek(cursor);
  const found = parseItems(cursor, '[', ']');
  return found && { kind: 'list', at, ...found };
}

function parseItems(
  cursor: Cursor,
  open: string,
  close: string,
): { items: Expression[]; rest?: Expression } | null {
  expect(cursor, open);
  const items: Expression[] = [];
  while (!isAt(cursor, close)) {
    const { at } = peek(cursor);
    if (open === '[' && skip(cursor, '...')) return parseRest(cursor, items, at);
    const item = parseExpression(cursor);
    if (item === null) return null;
    items.push(item);
    if (peek(cursor).kind === 'comma') take(cursor);
    else if (!isAt(cursor, close))
      return refused(cursor, `expected "," or "${close}", found ${tokenName(peek(cursor))}`);
  }
  take(cursor);
  return { items };
}

function parseRest(
  cursor: Cursor,
  items: Expression[],
  at: Place,
): { items: Expression[]; rest: Expression } | null {
  const bare = isAt(cursor, ']') || peek(cursor).kind === 'comma';
  const rest: Expression | null = bare ? { kind: 'name', at, name: '_' } : parseExpression(cursor);
  if (rest === null) return null;
  if (peek(cursor).kind === 'comma') take(cursor);
  return expect(cursor, ']') ? { items, rest } : null;
}

function refused(cursor: Cursor, message: string, at?: Place): null {
  refuse(cursor, message, at);
  return null;
}
