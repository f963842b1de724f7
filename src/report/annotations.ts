// Diagnostics for other programs: the annotations of GitHub's actions, and SARIF for code scanners.
import type { Diagnostic } from '../base/diagnostic.ts';
import { CODES } from './codes.ts';
import { diagnosticJson } from './diagnostic.ts';

/** `::error file=…,line=…::message`, a line each. */
export function githubAnnotations(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map((diagnostic) => {
      const { code, severity, message, help, file, line, column, end_line, end_column } =
        diagnosticJson(diagnostic);
      const facts = { file, line, endLine: end_line, col: column, endColumn: end_column, title: code };
      const properties = Object.entries(facts).map(([name, value]) => `${name}=${property(String(value))}`);
      return `::${severity} ${properties.join(',')}::${data(help ? `${message} (${help})` : message)}`;
    })
    .join('\n');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** SARIF 2.1.0, with every code as a rule. */
export function sarif(diagnostics: readonly Diagnostic[]): string {
  const rules = Object.entries(CODES).map(([id, text]) => ({ id, shortDescription: { text } }));
  const results = diagnostics.map((diagnostic) => {
    const one = diagnosticJson(diagnostic);
    return {
      ruleId: one.code,
      level: one.severity,
      message: { text: one.help ? `${one.message}\n${one.help}` : one.message },
      locations: [location(one)],
      ...(one.related && {
        relatedLocations: one.related.map((other) => ({
          ...location(other),
          message: { text: other.message },
        })),
      }),
    };
  });
  const driver = { name: 'sow', rules };
  return JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
    },
    null,
    2,
  );
}

interface Range {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly end_line: number;
  readonly end_column: number;
}

function location({ file, line, column, end_line, end_column }: Range) {
  return {
    physicalLocation: {
      artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/') },
      region: { startLine: line, startColumn: column, endLine: end_line, endColumn: end_column },
    },
  };
}
