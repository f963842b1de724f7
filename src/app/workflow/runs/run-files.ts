// The files that a run of a workflow keeps beside its tasks: what it was given, and what each step came to.
import type { Diagnostic } from '../../../base/diagnostic.ts';
import { fail, ok, type Result } from '../../../base/result.ts';
import { readDocument } from '../../../document/read.ts';
import { parse } from '../../../document/yaml/parse.ts';
import type { StepResult } from '../../../model/generated/types.ts';
import { runDefinition, runInputs, taskResult } from '../../../store/layout.ts';
import type { Snapshot } from '../../../store/state/snapshot.ts';
import { shownPath } from '../../../store/state/state-file.ts';

/** What a step came to; undefined where it has no result yet. A broken file is a failure. */
export function readResult({ text: textOf }: Snapshot, ref: string): Result<StepResult | undefined> {
  const path = taskResult(ref);
  const text = textOf(path);
  if (text === null) return ok(undefined);
  const { value, diagnostics } = readDocument<StepResult>('step-result', shownPath(path), text);
  return value ? ok(value) : fail({ reason: 'invalid-state', diagnostics });
}

/** By name. sow writes JSON; a hand may leave YAML. */
export function readInputs(
  { text: textOf }: Snapshot,
  ref: string,
): Result<Readonly<Record<string, unknown>>> {
  const path = runInputs(ref);
  const text = textOf(path);
  if (text === null) return ok({});
  const known = objectIn(text);
  if (known) return ok(known);
  const { value, diagnostics } = parse(shownPath(path), text);
  return value ? ok(value) : fail({ reason: 'invalid-state', diagnostics });
}

function objectIn(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** For `validate`: of all runs. */
export function runFileFaults(snapshot: Snapshot): Diagnostic[] {
  const runs = new Set(
    snapshot.phases.map(({ name }) => name).filter((name) => snapshot.bytes(runDefinition(name)) !== null),
  );
  return snapshot.taskRefs
    .filter((ref) => runs.has(ref.split('/')[0] ?? ''))
    .flatMap((ref) => [readResult(snapshot, ref), readInputs(snapshot, ref)])
    .flatMap((read) => (!read.ok && 'diagnostics' in read.failure ? (read.failure.diagnostics ?? []) : []));
}
