// A parsed document against its schema: the typed value, or every fault at its place.
import type { Diagnostic } from '../../base/diagnostic.ts';
import { check as checkArtifact } from '../generated/check-artifact.ts';
import { check as checkConfig } from '../generated/check-config.ts';
import { check as checkContext } from '../generated/check-context.ts';
import { check as checkEvent } from '../generated/check-event.ts';
import { check as checkExpertise } from '../generated/check-expertise.ts';
import { check as checkPhase } from '../generated/check-phase.ts';
import { check as checkPlan } from '../generated/check-plan.ts';
import { check as checkProgress } from '../generated/check-progress.ts';
import { check as checkProject } from '../generated/check-project.ts';
import { check as checkProjectType } from '../generated/check-project-type.ts';
import { check as checkRefs } from '../generated/check-refs.ts';
import { check as checkRole } from '../generated/check-role.ts';
import { check as checkStepResult } from '../generated/check-step-result.ts';
import { check as checkTask } from '../generated/check-task.ts';
import { check as checkTaskRules } from '../generated/check-task-rules.ts';
import { check as checkUserConfig } from '../generated/check-user-config.ts';
import { check as checkWorkflow } from '../generated/check-workflow.ts';
import { type RootName, shapes } from '../generated/shapes.ts';
import type { CompiledRule } from '../refine/contract.ts';
import { rulePlace } from '../rules.ts';
import type { SchemaCheck, SchemaError } from '../schema-check.ts';
import type { Shape } from '../shape.ts';
import type { Path } from '../yaml/locate.ts';
import { type Parsed, parse } from '../yaml/parse.ts';
import { explain } from './explain.ts';
import { nullWarning, withoutNulls } from './nulls.ts';
import { essential } from './prune.ts';
import type { Rules } from './subject.ts';
import { fractionsIn } from './whole.ts';

/** Each is looked up when a document of its kind is: the program does not load what it does not check. */
const CHECKS: Partial<Record<RootName, () => SchemaCheck>> = {
  artifact: () => checkArtifact,
  config: () => checkConfig,
  context: () => checkContext,
  event: () => checkEvent,
  expertise: () => checkExpertise,
  phase: () => checkPhase,
  plan: () => checkPlan,
  progress: () => checkProgress,
  project: () => checkProject,
  'project-type': () => checkProjectType,
  refs: () => checkRefs,
  role: () => checkRole,
  'step-result': () => checkStepResult,
  task: () => checkTask,
  'task-rules': () => checkTaskRules,
  'user-config': () => checkUserConfig,
  workflow: () => checkWorkflow,
};

/** The schema of a root, as `explain` needs it. */
function rulesOf(root: RootName): Rules {
  return { shape: shapes[root], place: (path, missing) => rulePlace(root, path, missing) };
}

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
  const check = CHECKS[root]?.();
  if (!check) throw new Error(`No validator for ${root}`);
  const fractions = fractionsIn(rulesOf(root), parsed);
  if (check(parsed.value) && fractions.length === 0) return { value: parsed.value as T, diagnostics: [] };
  const nulls: Path[] = [];
  const value = withoutNulls(shapes[root], parsed.value, [], nulls);
  const warnings = nulls.map((path) => nullWarning(parsed, path));
  if (check(value))
    return fractions.length > 0
      ? { value: undefined, diagnostics: sortAndDedupe([...fractions, ...warnings]) }
      : { value: value as T, diagnostics: warnings };
  // The errors stand on the function: copied before anything else is validated.
  const errors = [...(check.errors ?? [])];
  const faults = essential(errors).map((error) => explain(rulesOf(root), parsed, error, value));
  return { value: undefined, diagnostics: sortAndDedupe([...faults, ...fractions, ...warnings]) };
}

/** What of a parsed document breaks a rule that stands beside its schema; nothing where it is unsound by itself. */
export function checkRule(parsed: Parsed, rule: CompiledRule, shape: Shape): readonly Diagnostic[] {
  if (parsed.value === undefined) return [];
  const value = withoutNulls(shape, parsed.value, [], []);
  if (rule.check(value)) return [];
  const errors = [...(rule.check.errors ?? [])];
  return sortAndDedupe(
    essential(errors).map((error) => explain({ shape, place: rule.place }, parsed, error, value)),
  );
}

/** Whether a value obeys its schema; for values that come from no file. */
export function isValid(root: RootName, value: unknown): boolean {
  return CHECKS[root]?.()(value) ?? false;
}

/** What of a value breaks its schema, as the validator tells it. */
export function errorsOf(root: RootName, value: unknown): readonly SchemaError[] {
  const check = CHECKS[root]?.();
  return check && !check(value) ? essential(check.errors ?? []) : [];
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
