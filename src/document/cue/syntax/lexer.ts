// CUE text → tokens. A comma is inserted at the end of a line whose last token can end an element, as CUE's own lexer does.
import { readNumber } from './number-literal.ts';
import { advance, ended, here, looksAt, match, peekChar, type Scanner, scanner } from './scanner.ts';
import type { Report, Source } from './source.ts';
import { readString, STRING_START } from './string-literal.ts';
import type { Token } from './token.ts';

const NAME = /(?:_?#)?[\p{L}_$][\p{L}\p{Nd}_$]*/uy;
const NUMBER_START = /\d|\.\d/y;
const OPERATOR = /\.\.\.|==|!=|<=|>=|=~|!~|&&|\|\||_\|_|[{}[\]():?!&|<>=+\-*/.,~]/y;
const ENDS_ELEMENT = new Set([')', ']', '}', '?', '!', '...', '_|_']);

interface Lexer {
  readonly scan: Scanner;
  readonly report: Report;
  readonly tokens: Token[];
  comment: { readonly lines: string[]; lastLine: number };
}

export function tokenize(source: Source, report: Report): Token[] {
  const lexer: Lexer = { scan: scanner(source), report, tokens: [], comment: { lines: [], lastLine: 0 } };
  while (!ended(lexer.scan)) step(lexer);
  insertComma(lexer);
  lexer.tokens.push({ kind: 'end', text: '', at: here(lexer.scan), doc: '' });
  return lexer.tokens;
}

function step(lexer: Lexer): void {
  const { scan } = lexer;
  if (peekChar(scan) === '\n') {
    insertComma(lexer);
    advance(scan);
  } else if (match(scan, /[ \t\r]+/y) !== null) advance(scan, match(scan, /[ \t\r]+/y)?.length);
  else if (looksAt(scan, '//')) readComment(lexer);
  else readToken(lexer);
}

/** Several comments in lines that follow each other are one; one behind a token documents nothing. */
function readComment(lexer: Lexer): void {
  const { scan, comment } = lexer;
  const alone = lexer.tokens.at(-1)?.at.line !== scan.line;
  const text = advance(scan, match(scan, /[^\n]*/y)?.length);
  if (!alone) return;
  const line = text.replace(/^\/\/ ?/, '').trimEnd();
  if (comment.lastLine === scan.line - 1) comment.lines.push(line);
  else lexer.comment = { lines: [line], lastLine: scan.line };
  lexer.comment.lastLine = scan.line;
}

function readToken(lexer: Lexer): void {
  const { scan, report } = lexer;
  const at = here(scan);
  const doc = takeDoc(lexer);
  const from = scan.offset;
  const text = () => scan.source.text.slice(from, scan.offset);
  if (match(scan, STRING_START) !== null) {
    const value = readString(scan, report);
    lexer.tokens.push({ kind: 'string', value, text: text(), at, doc });
  } else if (match(scan, NUMBER_START) !== null) {
    const number = readNumber(scan, report);
    lexer.tokens.push({ kind: 'number', ...number, text: text(), at, doc });
  } else if (peekChar(scan) === '@') readAttribute(lexer, doc);
  else readWord(lexer, doc);
}

function readWord(lexer: Lexer, doc: string): void {
  const { scan, report } = lexer;
  const at = here(scan);
  const name = looksAt(scan, '_|_') ? null : match(scan, NAME);
  const operator = name ?? match(scan, OPERATOR);
  if (operator === null) {
    report(at, `unexpected character ${JSON.stringify(advance(scan))}`);
    return;
  }
  advance(scan, operator.length);
  if (name?.startsWith('__')) report(at, `names that start with "__" are reserved`);
  const kind = name !== null ? 'name' : operator === ',' ? 'comma' : 'operator';
  lexer.tokens.push({ kind, text: operator, at, doc });
}

function readAttribute(lexer: Lexer, doc: string): void {
  const { scan, report } = lexer;
  const at = here(scan);
  const text = match(scan, /@[\p{L}_$][\p{L}\p{Nd}_$]*\((?:[^()"]|"[^"\n]*"|\([^()]*\))*\)/uy);
  if (text === null) {
    report(at, 'an attribute is written @name(…)');
    advance(scan);
    return;
  }
  advance(scan, text.length);
  const open = text.indexOf('(');
  lexer.tokens.push({
    kind: 'attribute',
    name: text.slice(1, open),
    body: text.slice(open + 1, -1),
    text,
    at,
    doc,
  });
}

function takeDoc(lexer: Lexer): string {
  const { comment } = lexer;
  if (comment.lastLine === 0) return '';
  lexer.comment = { lines: [], lastLine: 0 };
  return comment.lastLine === lexer.scan.line - 1 ? comment.lines.join('\n') : '';
}

function insertComma(lexer: Lexer): void {
  const last = lexer.tokens.at(-1);
  if (last === undefined || last.kind === 'comma') return;
  if (last.kind === 'operator' && !ENDS_ELEMENT.has(last.text)) return;
  lexer.tokens.push({ kind: 'comma', text: '\n', at: here(lexer.scan), doc: '' });
}
