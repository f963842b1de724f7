// A task's criteria held against what its commands gave: which are met, which are not, which wait for a person.
import type { TaskState } from '../generated/types.ts';
import { type Lookup, measure, readMeasurable } from './measurable.ts';

export type Criterion = NonNullable<TaskState['success_criteria']>[number];
export type TestCommand = NonNullable<TaskState['tests']>[number];

/** What a command came to. */
export interface CommandResult {
  /** Null where it was ended by a signal, took too long or could not be started. */
  readonly exit_code: number | null;
  /** The last part of each. */
  readonly stdout: string;
  readonly stderr: string;
  /** How it ended, in words. */
  readonly note: string;
}

export interface Known {
  /** By the command line. */
  readonly results: ReadonlyMap<string, CommandResult>;
  /** Values of the task's shared context and those of its parents. */
  readonly context: Lookup;
}

export interface Verdict {
  readonly criterion: string;
  /** Who decides it: what was measured, or a person. */
  readonly by: 'measure' | 'person';
  readonly met: boolean;
  readonly evidence: string | undefined;
}

/** The command lines that a task's criteria and tests are checked with, each once, in order. */
export function commandsOf(task: Pick<TaskState, 'success_criteria' | 'tests'>): string[] {
  const checks = (task.success_criteria ?? []).flatMap((criterion) => {
    const { check, measurable } = criterion;
    return check !== undefined && !isTicked(measurable) ? [check] : [];
  });
  return [...new Set([...(task.tests ?? []).map(({ command }) => command), ...checks])];
}

/** Whether anything of it is decided by a command or a measurement. */
export function isMeasured(task: Pick<TaskState, 'success_criteria' | 'tests'>): boolean {
  const measured = (task.success_criteria ?? []).some(({ measurable }) => readMeasurable(measurable));
  return measured || commandsOf(task).length > 0;
}

export function judgeCriteria(
  task: Pick<TaskState, 'success_criteria' | 'tests'>,
  known: Known,
): readonly Verdict[] {
  return (task.success_criteria ?? []).map((criterion) => judge(criterion, task.tests ?? [], known));
}

function judge(criterion: Criterion, tests: readonly TestCommand[], known: Known): Verdict {
  const { criterion: name, check, measurable, met = false, evidence } = criterion;
  const measurement = readMeasurable(measurable);
  const result = check === undefined ? undefined : known.results.get(check);
  if (measurement) {
    const lookup: Lookup = (path) => findValue(path, result, tests, known);
    return { criterion: name, by: 'measure', ...measure(measurement, lookup) };
  }
  if (!result || isTicked(measurable)) return { criterion: name, by: 'person', met, evidence };
  return { criterion: name, by: 'measure', met: result.exit_code === 0, evidence: result.note };
}

/** `measurable: true`, as a truth value or, as the seed writes it, as text. */
function isTicked(measurable: string | boolean | undefined): boolean {
  return measurable === true || (typeof measurable === 'string' && measurable.trim() === 'true');
}

/** A test of that name, then the shared context, then the criterion's own check under whatever name it is called. */
function findValue(
  path: readonly string[],
  own: CommandResult | undefined,
  tests: readonly TestCommand[],
  { results, context }: Known,
): unknown {
  const [name = '', fact = '', ...more] = path;
  const test = tests.find((one) => folded(one.name) === folded(name));
  const result = test && results.get(test.command);
  const ofTest = result && more.length === 0 ? factOf(result, fact) : undefined;
  if (ofTest !== undefined) return ofTest;
  const shared = context(path);
  if (shared !== undefined) return shared;
  return own && more.length === 0 ? factOf(own, fact) : undefined;
}

function factOf({ exit_code, stdout, stderr }: CommandResult, fact: string): unknown {
  const facts: Readonly<Record<string, unknown>> = { exit_code: exit_code ?? 'none', stdout, stderr };
  return Object.hasOwn(facts, fact) ? facts[fact] : undefined;
}

/** `Test suite` is `test_suite` in a measurement. */
function folded(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\d]+/gu, '_');
}
