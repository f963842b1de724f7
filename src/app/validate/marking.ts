// Faults of a sound state file, each at one of its fields.
import type { Diagnostic, DiagnosticCode, Severity } from '../../base/diagnostic.ts';
import { keyRange, type Path, valueRange } from '../../document/yaml/locate.ts';
import { parse } from '../../document/yaml/parse.ts';
import { type StateFile, shownPath } from '../../store/state/state-file.ts';

export interface Fault {
  readonly code: DiagnosticCode;
  readonly severity?: Severity;
  readonly path: Path;
  /** Which part of the field is meant; its value when absent. */
  readonly part?: 'key' | 'value';
  readonly message: string;
  readonly help?: string;
  readonly rule?: string | undefined;
}

/** The text is parsed when there is a fault to place, and once. */
export function marksIn(file: Pick<StateFile<unknown>, 'path' | 'text'>): (fault: Fault) => Diagnostic {
  let parsed: ReturnType<typeof parse> | undefined;
  return ({ code, severity = 'error', path, part = 'value', message, help, rule }) => {
    parsed ??= parse(shownPath(file.path), file.text);
    const [from, to] = part === 'key' ? keyRange(parsed, path) : valueRange(parsed, path);
    return {
      code,
      severity,
      message,
      at: { file: parsed.file, text: parsed.text, from, to },
      ...(rule && { rule }),
      ...(help && { help }),
    };
  };
}
