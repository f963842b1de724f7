// Tokens → the declarations of a struct or a file. One that cannot be read is reported and left out.
import type { Declaration, Expression, Presence, StructExpression } from './ast.ts';
import {
  behindBracket,
  type Cursor,
  deeper,
  expect,
  isAt,
  peek,
  refuse,
  skip,
  skipDeclaration,
  take,
} from './cursor.ts';
import { parseExpression } from './parse-expression.ts';
import { type Token, tokenName } from './token.ts';

export function parseStruct(cursor: Cursor): StructExpression {
  const { at } = take(cursor);
  const declarations = parseDeclarations(cursor);
  expect(cursor, '}');
  return { kind: 'struct', at, declarations };
}

/** Up to the bracket or the end of the file that closes them. */
export function parseDeclarations(cursor: Cursor): Declaration[] {
  const found: Declaration[] = [];
  while (!isAt(cursor, '}') && peek(cursor).kind !== 'end') {
    const declaration = parseDeclaration(cursor);
    if (declaration === null || !endsHere(cursor)) skipDeclaration(cursor);
    if (declaration !== null) found.push(declaration);
    if (peek(cursor).kind === 'comma') take(cursor);
  }
  return found;
}

/** Attributes behind a field say nothing about its value. */
function endsHere(cursor: Cursor): boolean {
  for (let token = peek(cursor); token.kind === 'attribute'; token = peek(cursor)) {
    take(cursor);
    if (token.name === 'root') refuse(cursor, '@root stands first in the struct of a definition', token.at);
    checkAttribute(cursor, token);
  }
  const { kind } = peek(cursor);
  if (kind === 'comma' || kind === 'end' || isAt(cursor, '}')) return true;
  return refuse(cursor, `expected "," or the end of the line, found ${tokenName(peek(cursor))}`);
}

function parseDeclaration(cursor: Cursor): Declaration | null {
  const token = peek(cursor);
  const { at } = token;
  if (token.kind === 'attribute') {
    take(cursor);
    checkAttribute(cursor, token);
    return { kind: 'attribute', at, name: token.name, body: token.body };
  }
  if (startsField(cursor)) return parseField(cursor);
  if (skip(cursor, '...')) return parseEllipsis(cursor, token);
  if (isAt(cursor, '[') && isAt(cursor, ':', behindBracket(cursor))) return parsePattern(cursor);
  if (isAt(cursor, '(') && isAt(cursor, ':', behindBracket(cursor)))
    return refused(cursor, 'dynamic fields are not supported');
  if (isAt(cursor, 'if')) return deeper(cursor, parseIf);
  if (token.kind === 'name' && (isAt(cursor, '=', 1) || isAt(cursor, '~', 1)))
    return refused(cursor, 'aliases are not supported');
  if (isAt(cursor, 'let') && peek(cursor, 1).kind === 'name')
    return refused(cursor, 'let clauses are not supported');
  const value = parseExpression(cursor);
  return value && { kind: 'embedding', at, value };
}

function startsField(cursor: Cursor): boolean {
  const { kind } = peek(cursor);
  if (kind !== 'name' && kind !== 'string' && kind !== 'number') return false;
  const marked = isAt(cursor, '?', 1) || isAt(cursor, '!', 1);
  return isAt(cursor, ':', marked ? 2 : 1);
}

function parseField(cursor: Cursor): Declaration | null {
  const label = take(cursor);
  const presence: Presence = skip(cursor, '?') ? 'optional' : skip(cursor, '!') ? 'required' : 'regular';
  expect(cursor, ':');
  if (isAt(cursor, ':')) return refused(cursor, '"::" is not supported');
  if (label.kind === 'number') return refused(cursor, 'a number as a label is written in quotes', label.at);
  const name = label.kind === 'string' ? label.value : label.text;
  if (name === '__proto__') return refused(cursor, 'the label __proto__ is not supported', label.at);
  if (name === '_') return refused(cursor, '"_" is no label', label.at);
  const value = parseFieldValue(cursor);
  if (value === null) return null;
  return {
    kind: 'field',
    at: label.at,
    name,
    quoted: label.kind === 'string',
    presence,
    value,
    doc: label.doc,
  };
}

/** `a: b: T` is `a: {b: T}`. */
function parseFieldValue(cursor: Cursor): Expression | null {
  const { at } = peek(cursor);
  const isPattern = isAt(cursor, '[') && isAt(cursor, ':', behindBracket(cursor));
  if (!isPattern && !startsField(cursor)) return parseExpression(cursor);
  const inner = deeper(cursor, isPattern ? parsePattern : parseField);
  return inner && { kind: 'struct', at, declarations: [inner] };
}

function parsePattern(cursor: Cursor): Declaration | null {
  const { at } = take(cursor);
  if (peek(cursor).kind === 'name' && isAt(cursor, '=', 1))
    return refused(cursor, 'aliases are not supported');
  const match = parseExpression(cursor);
  if (match === null || !expect(cursor, ']') || !expect(cursor, ':')) return null;
  const value = parseFieldValue(cursor);
  return value && { kind: 'pattern', at, match, value };
}

function parseEllipsis(cursor: Cursor, { at }: Token): Declaration | null {
  if (peek(cursor).kind === 'comma' || isAt(cursor, '}')) return { kind: 'ellipsis', at };
  return refused(cursor, 'a typed ellipsis in a struct is not supported: write [string]: T');
}

function parseIf(cursor: Cursor): Declaration | null {
  const { at } = take(cursor);
  const condition = parseExpression(cursor);
  if (condition === null) return null;
  if (['if', 'for', 'let'].some((word) => isAt(cursor, word)))
    return refused(cursor, 'a condition with further clauses is not supported');
  if (!isAt(cursor, '{')) return refused(cursor, `expected "{", found ${tokenName(peek(cursor))}`);
  const body = parseStruct(cursor);
  if (isAt(cursor, 'else')) return refused(cursor, 'else is not supported');
  return { kind: 'if', at, condition, body };
}

/** These change what a file means. */
function checkAttribute(cursor: Cursor, token: Token & { kind: 'attribute' }): void {
  if (['if', 'ignore', 'extern', 'embed', 'experiment'].includes(token.name)) {
    refuse(cursor, `the attribute @${token.name} is not supported`, token.at);
  }
}

function refused(cursor: Cursor, message: string, at = peek(cursor).at): null {
  refuse(cursor, message, at);
  return null;
}
