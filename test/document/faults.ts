// A diagnostic as tests compare it: `SOW101 3:5 message`.
import type { Diagnostic } from '../../src/base/diagnostic.ts';
import { positionOf } from '../../src/report/diagnostic.ts';

export function placed({ code, at, message }: Diagnostic): string {
  const { line, column } = positionOf(at);
  return `${code} ${line}:${column} ${message}`;
}

/** The text that a diagnostic marks. */
export function marked({ at }: Diagnostic): string {
  return at.text.slice(at.from, at.to);
}

export function deepFlow(levels: number): string {
  return `a: ${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}\n`;
}

export function deepBlock(levels: number): string {
  return `${Array.from({ length: levels }, (_, i) => `${' '.repeat(i)}a:`).join('\n')} 1\n`;
}
