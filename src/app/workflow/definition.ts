// A workflow as people write it, YAML or JSON, read with the place of everything that is wrong in it.
import type { Diagnostic, DiagnosticCode, Place } from '../../base/diagnostic.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { checkParsed } from '../../document/check/check.ts';
import { type Path, valueRange } from '../../document/yaml/locate.ts';
import { decode, type Parsed, parse } from '../../document/yaml/parse.ts';
import type { Workflow } from '../../model/generated/types.ts';
import { validateWorkflow, type WorkflowFault } from '../../model/workflow/faults.ts';

export interface Definition {
  readonly workflow: Workflow;
  readonly text: string;
  readonly warnings: readonly Diagnostic[];
}

const CODES: Readonly<Record<WorkflowFault['kind'], DiagnosticCode>> = {
  doubled: 'SOW305',
  missing: 'SOW301',
  cycle: 'SOW302',
  shape: 'SOW321',
  'no-ancestor': 'SOW322',
  role: 'SOW323',
};

export interface Reading {
  /** Those that are known; all are taken for known when absent. */
  readonly roles?: readonly string[];
  /** An unknown role is an error. */
  readonly strict?: boolean;
}

/** @param file names it in diagnostics */
export function readDefinition(file: string, bytes: Uint8Array, reading: Reading = {}): Result<Definition> {
  const { text, workflow, diagnostics } = look(file, bytes, reading);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  return workflow && errors.length === 0
    ? ok({ workflow, text, warnings: diagnostics })
    : fail({ reason: 'invalid-input', diagnostics });
}

/** The pure reading of a text, as the library gives it. */
export function parseWorkflow(text: string, file = 'workflow.yaml'): Result<Workflow> {
  const read = readDefinition(file, Buffer.from(text));
  return read.ok ? ok(read.value.workflow) : read;
}

/** Everything that is wrong with it. */
export function definitionFaults(
  file: string,
  bytes: Uint8Array,
  reading: Reading = {},
): readonly Diagnostic[] {
  return look(file, bytes, reading).diagnostics;
}

interface Looked {
  readonly text: string;
  readonly workflow: Workflow | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

function look(file: string, bytes: Uint8Array, { roles, strict = false }: Reading): Looked {
  const { text, fault } = decode(file, bytes);
  if (fault) return { text, workflow: undefined, diagnostics: [fault] };
  const parsed = parse(file, text);
  const { value, diagnostics } = checkParsed<Workflow>('workflow', parsed);
  if (!value) return { text, workflow: undefined, diagnostics };
  const faults = validateWorkflow(value, roles).map((one) => told(parsed, one, strict));
  return { text, workflow: value, diagnostics: [...diagnostics, ...faults] };
}

function told(
  parsed: Parsed,
  { kind, severity, at, place, message, help, related }: WorkflowFault,
  strict: boolean,
): Diagnostic {
  return {
    code: CODES[kind],
    severity: kind === 'role' && strict ? 'error' : severity,
    message,
    at: placeOf(parsed, at, place),
    ...(help !== undefined && { help }),
    ...(related && { related: [{ message: related.message, at: placeOf(parsed, related.at) }] }),
  };
}

/** @param part of the text there, which may be written otherwise in the file, with escapes: then the whole is meant */
function placeOf(parsed: Parsed, path: Path, part?: string): Place {
  const { file, text } = parsed;
  const [from, to] = valueRange(parsed, path);
  const at = part === undefined ? -1 : text.indexOf(part, from);
  return at < 0 || at >= to
    ? { file, text, from, to }
    : { file, text, from: at, to: at + (part?.length ?? 0) };
}
