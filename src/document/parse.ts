// Text → value with positions. Every fault is collected; what a state file may not hold (anchors, tags, several
// documents …) is refused with its own code, so that ids and diffs stay sane.
import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml';
import type { Diagnostic, DiagnosticCode } from '../base/diagnostic.ts';

export const MAX_BYTES = 1024 * 1024;
const MAX_DEPTH = 100;

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
  const fault = (
    code: DiagnosticCode,
    message: string,
    help: string,
  ): { text: string; fault: Diagnostic } => ({
    text: '',
    fault: { code, severity: 'error', message, at: { file, text: '', from: 0, to: 0 }, help },
  });
  if (bytes.length > MAX_BYTES) {
    return fault(
      'SOW103',
      `the file is ${bytes.length} bytes, the limit is ${MAX_BYTES}`,
      'move long texts to files of their own',
    );
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const nul = text.indexOf('\0');
    if (nul < 0) return { text };
    return {
      text,
      fault: {
        code: 'SOW104',
        severity: 'error',
        message: 'the file holds a NUL byte',
        at: { file, text, from: nul, to: nul + 1 },
        help: 'it may have been torn by a crash: restore it from version control',
      },
    };
  } catch {
    return fault('SOW104', 'the file is not valid UTF-8', 'save it as UTF-8');
  }
}

export function parse(file: string, text: string): Parsed {
  const diagnostics: Diagnostic[] = [];
  const report = (code: DiagnosticCode, from: number, to: number, message: string, help?: string): void => {
    diagnostics.push({
      code,
      severity: 'error',
      message,
      at: { file, text, from, to },
      ...(help && { help }),
    });
  };
  const failed = (): Parsed => ({ file, text, value: undefined, yaml: undefined, diagnostics });

  if (reportConflicts(text, report) || reportDepth(text, report)) return failed();
  const yaml = parseDocument(text, {
    lineCounter: new LineCounter(),
    prettyErrors: false,
    version: '1.2',
    merge: false,
    logLevel: 'error',
  });
  for (const { code, pos, message } of yaml.errors)
    report(codeOf(code), pos[0], pos[1], wording(code, message), helpFor(code));
  reportRefused(yaml, text, report);
  if (diagnostics.length > 0) return failed();
  if (yaml.contents === null) {
    report('SOW102', 0, 0, 'the file is empty', 'restore it from version control, or remove its folder');
    return failed();
  }
  if (!isMap(yaml.contents)) {
    report('SOW114', yaml.contents.range[0], yaml.contents.range[1], 'the file is not a mapping of fields');
    return failed();
  }
  return { file, text, value: yaml.toJS({ maxAliasCount: 0 }) as Record<string, unknown>, yaml, diagnostics };
}

type Report = (code: DiagnosticCode, from: number, to: number, message: string, help?: string) => void;

/** Git's markers stand at the start of a line; all three kinds must be there, so that a text of equals signs is none. */
function reportConflicts(text: string, report: Report): boolean {
  const start = /^<{7} .*$/m.exec(text);
  if (!start || !/^={7}\r?$/m.test(text) || !/^>{7} .*$/m.test(text)) return false;
  const side = start[0].slice(8).trim();
  report(
    'SOW105',
    start.index,
    start.index + start[0].length,
    `an unresolved merge conflict (this side: ${side})`,
    'keep one side, remove the markers, then git add the file',
  );
  return true;
}

/** Before the parser, whose recursion a thousand levels would overflow; indentation and brackets bound the depth. */
function reportDepth(text: string, report: Report): boolean {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (char === '[' || char === '{') depth++;
    else if ((char === ']' || char === '}') && depth > 0) depth--;
    else if (char === '\n') {
      const line = /^[ -]*/.exec(text.slice(i + 1, i + 1 + 4 * MAX_DEPTH))?.[0] ?? '';
      if (line.length > 2 * MAX_DEPTH) depth = Math.max(depth, MAX_DEPTH + 1);
    }
    if (depth > MAX_DEPTH) {
      report('SOW112', i, i + 1, `the file nests deeper than ${MAX_DEPTH} levels`);
      return true;
    }
  }
  return false;
}

function reportRefused(yaml: Document.Parsed, text: string, report: Report): void {
  const at = (node: { range?: readonly number[] | null | undefined }): [number, number] => [
    node.range?.[0] ?? 0,
    node.range?.[1] ?? 0,
  ];
  visit(yaml, (_key, node) => {
    if (isPair(node)) {
      const { key } = node;
      if (!isScalar(key)) {
        if (isCollection(key)) report('SOW111', ...at(key), 'a key must be plain text');
      } else if (typeof key.value !== 'string') {
        report(
          'SOW111',
          ...at(key),
          `the key ${String(key.source)} is not text`,
          `quote it: "${String(key.source)}"`,
        );
      } else if (key.value === '<<' && key.type === 'PLAIN') {
        report('SOW109', ...at(key), 'merge keys are not allowed in state files', 'write the fields out');
      }
    }
    if (isAlias(node))
      report(
        'SOW107',
        ...at(node),
        `the alias *${node.source} is not allowed in state files`,
        'write the value out',
      );
    if (isScalar(node) || isCollection(node)) {
      if (node.anchor)
        report(
          'SOW107',
          ...at(node),
          `the anchor &${node.anchor} is not allowed in state files`,
          'write the value out',
        );
      const tagged = node.tag !== undefined && isExplicitTag(text, node.range?.[0] ?? 0);
      if (tagged)
        report('SOW108', ...at(node), `the tag ${node.tag} is not allowed in state files`, 'remove the tag');
    }
  });
}

function isExplicitTag(text: string, offset: number): boolean {
  return /![^\s]*\s*$/.test(text.slice(Math.max(0, offset - 80), offset));
}

function codeOf(code: string): DiagnosticCode {
  if (code === 'DUPLICATE_KEY') return 'SOW106';
  if (code === 'MULTIPLE_DOCS') return 'SOW110';
  if (code === 'TAB_AS_INDENT') return 'SOW113';
  return 'SOW101';
}

function wording(code: string, message: string): string {
  if (code === 'DUPLICATE_KEY') return 'this field stands twice';
  if (code === 'MULTIPLE_DOCS') return 'the file holds several YAML documents';
  if (code === 'TAB_AS_INDENT') return 'a tab is used for indentation';
  return `not valid YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}`;
}

function helpFor(code: string): string | undefined {
  if (code === 'DUPLICATE_KEY') return 'keep one of them';
  if (code === 'MULTIPLE_DOCS') return 'remove the line --- and what follows it';
  if (code === 'TAB_AS_INDENT') return 'indent with spaces';
  return undefined;
}
