// What is wrong in a text, by offsets; and the diagnostic that it becomes.
import type { Diagnostic, DiagnosticCode, Fix, Place, Severity } from '../../base/diagnostic.ts';

/** UTF-16 offsets; `to` is exclusive. */
export type Range = readonly [from: number, to: number];

export interface Fault {
  readonly code: DiagnosticCode;
  readonly severity?: Severity;
  readonly message: string;
  readonly range: Range;
  readonly rule?: string | undefined;
  readonly help?: string | undefined;
  readonly fix?: Fix | undefined;
  /** The other end, such as the first of two. */
  readonly other?: { readonly message: string; readonly range: Range };
}

export type Report = (fault: Fault) => void;

export function diagnosticOf(file: string, text: string, fault: Fault): Diagnostic {
  const { code, severity = 'error', message, range, rule, help, fix, other } = fault;
  const at = ([from, to]: Range): Place => ({ file, text, from, to });
  return {
    code,
    severity,
    message,
    at: at(range),
    ...(rule && { rule }),
    ...(help && { help }),
    ...(fix && { fix }),
    ...(other && { related: [{ message: other.message, at: at(other.range) }] }),
  };
}
