// A parsed document against its schema: the typed value, or every fault at its place.
import type { Diagnostic } from '../../base/diagnostic.ts';
import { check as checkArtifact } from '../generated/check-artifact.ts';
import { check as checkConfig } from '../generated/check-config.ts';
import { check as checkContext } from '../generated/check-context.ts';
import { check as checkEvent } from '../generated/check-event.ts';
import { check as checkPhase } from '../generated/check-phase.ts';
import { check as checkPlan } from '../generated/check-plan.ts';
import { check as checkProgress } from '../generated/check-progress.ts';
import { check as checkProject } from '../generated/check-project.ts';
import { check as checkProjectType } from '../generated/check-project-type.ts';
import { check as checkTask } from '../generated/check-task.ts';
import { check as checkUserConfig } from '../generated/check-user-config.ts';
import { type RootName, shapes } from '../generated/shapes.ts';
import type { SchemaCheck } from '../schema-check.ts';
import type { Shape } from '../shape.ts';
import { diagnosticOf } from '../yaml/fault.ts';
import { keyRange, type Path } from '../yaml/locate.ts';
import { type Parsed, parse } from '../yaml/parse.ts';
import { nameOf } from '../yaml/pointer.ts';
import { explain } from './explain.ts';
import { fieldOf, shapeWithin } from './order.ts';
import { essential } from './prune.ts';

const CHECKS: Partial<Record<RootName, SchemaCheck>> = {
  artifact: checkArtifact,
  config: checkConfig,
  context: checkContext,
  event: checkEvent,
  phase: checkPhase,
  plan: checkPlan,
  progress: checkProgress,
  project: checkProject,
  'project-type': checkProjectType,
  task: checkTask,
  'user-config': checkUserConfig,
};

export interface Checked<T> {
  /** Undefined when the document has errors. */
  readonly value: T | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

export function checkText<T>(root: RootName, file: string, text: string): readonly Diagnostic[] {
  return checkParsed<T>(root, parse(file, text)).diagnostics;
}

export function checkParsed<T>(root: RootName, parsed: Parsed): Checked<T> {
  if (parsed.value === undefined) return { value: undefined, diagnostics: parsed.diagnostics };
  const check = CHECKS[root];
  if (!check) throw new Error(`No validator for ${root}`);
  if (check(parsed.value)) return { value: parsed.value as T, diagnostics: [] };
  const nulls: Path[] = [];
  const value = withoutNulls(shapes[root], parsed.value, [], nulls);
  const warnings = nulls.map((path) => nullWarning(parsed, path));
  if (check(value)) return { value: value as T, diagnostics: warnings };
  // The errors stand on the function: copied before anything else is validated.
  const errors = [...(check.errors ?? [])];
  const faults = essential(errors).map((error) => explain(root, parsed, error, value));
  return { value: undefined, diagnostics: sortAndDedupe([...faults, ...warnings]) };
}

/** Whether a value obeys its schema; for values that come from no file. */
export function isValid(root: RootName, value: unknown): boolean {
  return CHECKS[root]?.(value) ?? false;
}

/** `null` on an optional field that takes none reads as absent. */
function withoutNulls(shape: Shape | undefined, value: unknown, path: Path, nulls: Path[]): unknown {
  const within = (item: unknown, step: string | number): unknown =>
    withoutNulls(shapeWithin(shape, step), item, [...path, step], nulls);
  if (Array.isArray(value)) return value.map(within);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key, item]) => {
    const field = item === null ? fieldOf(shape, key) : undefined;
    const drop = field?.optional === true && field.shape.kind !== 'any';
    if (drop) nulls.push([...path, key]);
    return !drop;
  });
  return Object.fromEntries(kept.map(([key, item]) => [key, within(item, key)]));
}

function nullWarning(parsed: Parsed, path: Path): Diagnostic {
  return diagnosticOf(parsed.file, parsed.text, {
    code: 'SOW209',
    severity: 'warning',
    message: `${nameOf(path)} is null, which reads as absent`,
    range: keyRange(parsed, path),
    help: 'remove it',
  });
}

/** By file, place and code; what stands at one place keeps its order. */
export function sortAndDedupe(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const byKey = new Map(
    diagnostics.map((diagnostic) => {
      const { code, at, message } = diagnostic;
      return [`${at.file}\0${at.from}\0${code}\0${message}`, diagnostic];
    }),
  );
  return [...byKey.values()].sort(
    (a, b) => compare(a.at.file, b.at.file) || a.at.from - b.at.from || compare(a.code, b.code),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
