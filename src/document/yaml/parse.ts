// Text → value with positions. Every fault is collected; what a state file may not hold (anchors, tags, several
// documents …) is refused with its own code, so that ids and diffs stay sane.
import { Composer, type Document, isMap, isScalar, type ParsedNode } from 'yaml';
import type { Diagnostic } from '../../base/diagnostic.ts';
import { conflictsIn, type Version } from '../merge/markers.ts';
import { diagnosticOf, type Fault, type Range, type Report } from './fault.ts';
import { reportKeys } from './keys.ts';
import { reportSyntax } from './syntax.ts';
import { readTokens } from './tokens.ts';

export const MAX_BYTES = 1024 * 1024;

/** One state file, parsed. The value is undefined when the text is not one YAML mapping. */
export interface Parsed {
  readonly file: string;
  readonly text: string;
  readonly value: Readonly<Record<string, unknown>> | undefined;
  readonly yaml: Document.Parsed | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** The file's text, or the diagnostic that says why its bytes are none. */
export function decode(file: string, bytes: Uint8Array): { text: string; fault?: Diagnostic } {
  if (bytes.length > MAX_BYTES) return { text: '', fault: diagnosticOf(file, '', tooLarge(bytes.length)) };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { text: '', fault: notUtf8(file, bytes) };
  }
}

/** Shown with what can be read of it, at the first byte that cannot. */
function notUtf8(file: string, bytes: Uint8Array): Diagnostic {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  let at = text.indexOf(REPLACED);
  while (at >= 0 && isReplaced(bytes, Buffer.byteLength(text.slice(0, at))))
    at = text.indexOf(REPLACED, at + 1);
  return diagnosticOf(file, text, { ...NOT_UTF8, range: [at, at + 1] });
}

const REPLACED = '\ufffd';

/** The file itself may hold the character that stands for unreadable ones. */
function isReplaced(bytes: Uint8Array, from: number): boolean {
  return bytes[from] === 0xef && bytes[from + 1] === 0xbf && bytes[from + 2] === 0xbd;
}

export function parse(file: string, text: string): Parsed {
  const size = text.length * 3 > MAX_BYTES ? Buffer.byteLength(text) : 0;
  if (size > MAX_BYTES) return unsound(file, text, [diagnosticOf(file, '', tooLarge(size))]);
  const diagnostics: Diagnostic[] = [];
  const yaml = compose(text, (fault) => diagnostics.push(diagnosticOf(file, text, fault)));
  if (!yaml || diagnostics.length > 0) return unsound(file, text, diagnostics);
  return { file, text, value: yaml.toJS({ maxAliasCount: 0 }) as Record<string, unknown>, yaml, diagnostics };
}

function unsound(file: string, text: string, diagnostics: readonly Diagnostic[]): Parsed {
  return { file, text, value: undefined, yaml: undefined, diagnostics };
}

/** The document; undefined where a fault makes reading on pointless. */
function compose(text: string, report: Report): Document.Parsed | undefined {
  if (reportTorn(text, report) || reportConflict(text, report)) return undefined;
  const tokens = readTokens(text, report);
  if (!tokens) return undefined;
  // The keys are compared in keys.ts: the package's own way takes the square of their number.
  const composer = new Composer({ version: '1.2', merge: false, uniqueKeys: false, keepSourceTokens: true });
  const [yaml, second] = [...composer.compose(tokens, true, text.length)];
  if (!yaml) throw new Error('A document was composed of nothing');
  if (reportSyntax(yaml.errors, text, report)) reportContents(yaml.contents, report);
  if (second) report(severalDocuments(second.range));
  return yaml;
}

function reportContents(contents: ParsedNode | null, report: Report): void {
  if (contents === null || (isScalar(contents) && contents.range[0] === contents.range[1])) report(EMPTY);
  else if (isMap(contents)) reportKeys(contents, report);
  else report(notAMapping([contents.range[0], contents.range[1]]));
}

function reportTorn(text: string, report: Report): boolean {
  const nul = text.indexOf('\0');
  if (nul < 0) return false;
  report({
    code: 'SOW104',
    message: 'the file holds a NUL byte',
    range: [nul, nul + 1],
    help: 'it may have been torn by a crash: restore it from version control',
  });
  return true;
}

/** Each conflict with its two sides; a text that only underlines is none. */
function reportConflict(text: string, report: Report): boolean {
  const conflicts = conflictsIn(text);
  for (const { from, to, ours, theirs } of conflicts) {
    report({
      code: 'SOW105',
      message: `an unresolved merge conflict: ${told(ours)}; ${told(theirs)}`,
      range: [from, to],
      help: 'sow resolve, and of what is left --ours, --theirs or --newer; or keep one side, remove the markers, then git add the file',
    });
  }
  return conflicts.length > 0;
}

/** One side of a conflict in one line. */
function told({ name, text }: Version): string {
  const [first = '', ...more] = text.trim().split(/\r?\n/);
  return `${name} has ${first === '' ? 'nothing' : first}${more.length > 0 ? ` … (${more.length + 1} lines)` : ''}`;
}

const NOT_UTF8: Fault = {
  code: 'SOW104',
  message: 'the file is not valid UTF-8',
  range: [0, 0],
  help: 'save it as UTF-8',
};

const EMPTY: Fault = {
  code: 'SOW102',
  message: 'the file is empty',
  range: [0, 0],
  help: 'restore it from version control, or remove its folder',
};

function tooLarge(bytes: number): Fault {
  return {
    code: 'SOW103',
    message: `the file is ${bytes} bytes, the limit is ${MAX_BYTES}`,
    range: [0, 0],
    help: 'move long texts to files of their own',
  };
}

function severalDocuments(range: readonly [number, number, number]): Fault {
  return {
    code: 'SOW110',
    message: 'the file holds several YAML documents',
    range: [range[0], range[1]],
    help: 'keep one: remove what begins here',
  };
}

function notAMapping(range: Range): Fault {
  return {
    code: 'SOW114',
    message: 'the file is not a mapping of fields',
    range,
    help: 'write each field as a line of its own, name: value',
  };
}
