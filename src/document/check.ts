// A parsed document against its schema: the typed value, or every fault at its place.
import type { Diagnostic } from '../base/diagnostic.ts';
import { explain } from './explain.ts';
import { check as checkArtifact } from './generated/check-artifact.ts';
import { check as checkConfig } from './generated/check-config.ts';
import { check as checkEvent } from './generated/check-event.ts';
import { check as checkPhase } from './generated/check-phase.ts';
import { check as checkPlan } from './generated/check-plan.ts';
import { check as checkProgress } from './generated/check-progress.ts';
import { check as checkProject } from './generated/check-project.ts';
import { check as checkTask } from './generated/check-task.ts';
import { check as checkUserConfig } from './generated/check-user-config.ts';
import { type RootName, shapes } from './generated/shapes.ts';
import { keyRange, type Path } from './locate.ts';
import { type Parsed, parse } from './parse.ts';
import { essential } from './prune.ts';
import type { SchemaCheck } from './schema-check.ts';
import type { Shape } from './shape.ts';

const CHECKS: Partial<Record<RootName, SchemaCheck>> = {
  artifact: checkArtifact,
  config: checkConfig,
  event: checkEvent,
  phase: checkPhase,
  plan: checkPlan,
  progress: checkProgress,
  project: checkProject,
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
  const nulls: Path[] = [];
  const value = withoutNulls(shapes[root], parsed.value, [], nulls);
  const warnings = nulls.map((path) => nullWarning(parsed, path));
  const check = CHECKS[root];
  if (!check) throw new Error(`No validator for ${root}`);
  if (check(value)) return { value: value as T, diagnostics: warnings };
  // The errors stand on the function: copied before anything else is validated.
  const errors = [...(check.errors ?? [])];
  const faults = essential(errors, value).map((error) => explain(root, parsed, error, value));
  return { value: undefined, diagnostics: sortAndDedupe([...faults, ...warnings]) };
}

/** Whether a value obeys its schema; for values that come from no file. */
export function isValid(root: RootName, value: unknown): boolean {
  return CHECKS[root]?.(value) ?? false;
}

/** `null` on an optional field reads as absent. */
function withoutNulls(shape: Shape | undefined, value: unknown, path: Path, nulls: Path[]): unknown {
  if (Array.isArray(value)) {
    const items = shape?.kind === 'list' ? shape.items : undefined;
    return value.map((item, index) => withoutNulls(items, item, [...path, index], nulls));
  }
  if (typeof value !== 'object' || value === null || shape?.kind !== 'struct') return value;
  const kept = Object.entries(value).filter(([key, item]) => {
    const field = Object.hasOwn(shape.fields, key) ? shape.fields[key] : undefined;
    const drop = item === null && field?.optional === true && field.shape.kind !== 'any';
    if (drop) nulls.push([...path, key]);
    return !drop;
  });
  return Object.fromEntries(
    kept.map(([key, item]) => [key, withoutNulls(shape.fields[key]?.shape, item, [...path, key], nulls)]),
  );
}

function nullWarning(parsed: Parsed, path: Path): Diagnostic {
  const [from, to] = keyRange(parsed, path);
  return {
    code: 'SOW209',
    severity: 'warning',
    message: `${String(path.at(-1))} is null, which reads as absent`,
    at: { file: parsed.file, text: parsed.text, from, to },
    help: 'remove the line',
  };
}

export function sortAndDedupe(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  return [...diagnostics]
    .sort((a, b) =>
      a.at.file < b.at.file
        ? -1
        : a.at.file > b.at.file
          ? 1
          : a.at.from - b.at.from || (a.code < b.code ? -1 : 1),
    )
    .filter(({ code, at, message }) => {
      const key = `${at.file}\0${at.from}\0${code}\0${message}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}
