// Text → YAML's tokens. In the same pass what a state file may not hold is refused, and the depth is bounded before
// anything recurses over it.
import { CST, Lexer, Parser } from 'yaml';
import type { DiagnosticCode } from '../../base/diagnostic.ts';
import type { Report } from './fault.ts';

export const MAX_DEPTH = 100;

/** By the first character of a lexeme that is no text. */
const REFUSED: Readonly<Record<string, { code: DiagnosticCode; what: string; help: string }>> = {
  '&': { code: 'SOW107', what: 'the anchor', help: 'write the value out' },
  '*': { code: 'SOW107', what: 'the alias', help: 'write the value out' },
  '!': { code: 'SOW108', what: 'the tag', help: 'remove the tag' },
  '%': { code: 'SOW115', what: 'the directive', help: 'remove the line' },
};

/** The tokens of all documents in the text; undefined where they nest too deep. */
export function readTokens(text: string, report: Report): CST.Token[] | undefined {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let isText = false;
  for (const lexeme of new Lexer().lex(text)) {
    if (!isText) reportRefused(lexeme, parser.offset, report);
    isText = !isText && lexeme === CST.SCALAR;
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (nestsTooDeep(parser.stack)) {
      const at = parser.offset;
      report({
        code: 'SOW112',
        message: `the file nests deeper than ${MAX_DEPTH} levels`,
        range: [at - lexeme.length, at],
      });
      return undefined;
    }
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

function reportRefused(lexeme: string, from: number, report: Report): void {
  const refused = REFUSED[lexeme[0] ?? ''];
  if (!refused) return;
  const { code, what, help } = refused;
  report({
    code,
    message: `${what} ${lexeme} is not allowed in state files`,
    range: [from, from + lexeme.length],
    help,
  });
}

/** The stack holds the document, the collections that are open and the scalar that is being read. */
function nestsTooDeep(stack: readonly CST.Token[]): boolean {
  return stack.length > MAX_DEPTH && stack.filter((token) => 'items' in token).length > MAX_DEPTH;
}

/** Where the bracket or quote stands that is never closed. */
export function unclosedAt(text: string): number | undefined {
  const open: number[] = [];
  for (const { lexeme, from, isText } of lexemes(text)) {
    if (isText) continue;
    if (/^["']/.test(lexeme) && !CLOSED.test(lexeme)) return from;
    if (lexeme === '[' || lexeme === '{') open.push(from);
    else if (lexeme === ']' || lexeme === '}') open.pop();
    else if (lexeme === CST.FLOW_END) break;
  }
  return open.at(-1);
}

const CLOSED = /^(?:"[^"\\]*(?:\\[\s\S][^"\\]*)*"|'[^']*(?:''[^']*)*')$/;
/** Lexemes that stand for nothing in the text. */
const isMarker = (lexeme: string): boolean =>
  lexeme === CST.DOCUMENT || lexeme === CST.FLOW_END || lexeme === CST.SCALAR;

function* lexemes(text: string): Generator<{ lexeme: string; from: number; isText: boolean }> {
  let from = 0;
  let isText = false;
  for (const lexeme of new Lexer().lex(text)) {
    yield { lexeme, from, isText };
    if (isText || !isMarker(lexeme)) from += lexeme.length;
    isText = !isText && lexeme === CST.SCALAR;
  }
}
