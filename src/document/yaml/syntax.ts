// The yaml package's errors in sow's words: one a line, since what follows a fault is mostly its echo.
import type { ErrorCode, YAMLError } from 'yaml';
import { type Fix, lineStart } from '../../base/diagnostic.ts';
import type { Fault, Report } from './fault.ts';
import { unclosedAt } from './tokens.ts';

/** What only follows from a tag, an anchor, an alias or a directive; those are refused themselves. */
const IMPLIED: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'ALIAS_PROPS',
  'BAD_ALIAS',
  'BAD_COLLECTION_TYPE',
  'BAD_DIRECTIVE',
  'BAD_PROP_ORDER',
  'MULTIPLE_ANCHORS',
  'MULTIPLE_TAGS',
  'TAG_RESOLVE_FAILED',
]);

const HELP: Partial<Record<ErrorCode, string>> = {
  BAD_SCALAR_START: 'quote the text',
  BLOCK_AS_IMPLICIT_KEY: 'quote a text that holds a colon; indent the fields of a mapping alike',
  MISSING_CHAR: 'a colon may be missing',
  MULTILINE_IMPLICIT_KEY: 'a colon may be missing',
};

/** Whether there was none. */
export function reportSyntax(errors: readonly YAMLError[], text: string, report: Report): boolean {
  const own = errors.filter(({ code }) => !IMPLIED.has(code)).sort((a, b) => a.pos[0] - b.pos[0]);
  if (own.length === 0) return true;
  const unclosed = unclosedAt(text);
  let last: number | undefined;
  for (const error of own.filter(({ pos }) => unclosed === undefined || pos[0] < unclosed)) {
    const line = lineStart(text, error.pos[0]);
    if (line !== last) report(faultOf(error, text));
    last = line;
  }
  if (unclosed !== undefined) report(neverClosed(text, unclosed));
  return false;
}

function faultOf({ code, pos, message }: YAMLError, text: string): Fault {
  // The parser marks what is missing behind the end.
  const [from, to] = [Math.min(pos[0], text.length), Math.min(pos[1], text.length)];
  if (code === 'TAB_AS_INDENT')
    return {
      code: 'SOW113',
      message: 'a tab is used for indentation',
      range: [from, to],
      help: 'indent with spaces',
      fix: withoutTabs(text, from),
    };
  return {
    code: 'SOW101',
    message: `not valid YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}`,
    range: [from, to],
    help: HELP[code],
  };
}

/** Two spaces for each tab that a line begins with. */
function withoutTabs(text: string, offset: number): Fix {
  const from = lineStart(text, offset);
  const [indent = ''] = /^[ \t]*/.exec(text.slice(from)) ?? [];
  return { from, to: from + indent.length, text: indent.replaceAll('\t', '  ') };
}

function neverClosed(text: string, from: number): Fault {
  const opener = text.charAt(from);
  const closer = { '[': ']', '{': '}' }[opener] ?? opener;
  return {
    code: 'SOW101',
    message: `not valid YAML: this ${opener} is never closed`,
    range: [from, from + 1],
    help: `close it with ${closer}`,
  };
}
