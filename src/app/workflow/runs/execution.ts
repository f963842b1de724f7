// A run of a workflow as it stands in the project: a phase of its own with a parent task, whose children are the steps, the
// definition that it goes by, and what it was given.
import { fail, ok, type Result } from '../../../base/result.ts';
import type { StepResult, Workflow } from '../../../model/generated/types.ts';
import { childrenOf } from '../../../model/graph/board.ts';
import type { ExecutionState } from '../../../model/workflow/execution.ts';
import { executionState } from '../../../model/workflow/execution.ts';
import type { Scope } from '../../../model/workflow/places.ts';
import { runDefinition } from '../../../store/layout.ts';
import type { Snapshot } from '../../../store/state/snapshot.ts';
import type { TaskFile } from '../../../store/state/source.ts';
import { shownPath } from '../../../store/state/state-file.ts';
import { contextsOf } from '../../context/read-context.ts';
import { findTask, isSound, type SoundTask } from '../../workspace/find-task.ts';
import { type Definition, readDefinition } from '../definition.ts';
import { readInputs, readResult } from './run-files.ts';

/** What the parent of a run keeps of its workflow, in its metadata. */
export interface Origin {
  readonly name: string;
  readonly version?: string;
  /** Of the definition, as the run began or as a change was accepted. */
  readonly digest: string;
  /** Where it came from, relative to the repository root; absent for standard input. */
  readonly source?: string;
}

export interface Execution {
  /** `<phase>/<NNN>` of the parent. */
  readonly ref: string;
  readonly phase: string;
  readonly parent: SoundTask;
  readonly origin: Origin;
  readonly workflow: Workflow;
  /** By key, in the order of the definition; a step that is not there is left out. */
  readonly steps: ReadonlyMap<string, TaskFile>;
  readonly state: ExecutionState;
}

/** Every run there is, in the order of their phases; one whose definition is broken is left out, and `validate` tells of it. */
export function executionsIn(
  snapshot: Snapshot,
  isWanted: (parent: SoundTask) => boolean = () => true,
): Execution[] {
  return snapshot.phases.flatMap(({ name }) => {
    if (snapshot.bytes(runDefinition(name)) === null) return [];
    const task = parentIn(snapshot, name);
    const execution = task && isWanted(task) ? openExecution(snapshot, task) : undefined;
    return execution?.ok ? [execution.value] : [];
  });
}

/** @param reference the parent's reference, or the phase of the run */
export function findExecution(snapshot: Snapshot, reference: string): Result<Execution> {
  const named = parentIn(snapshot, reference);
  if (named) return openExecution(snapshot, named);
  const task = findTask(snapshot, reference);
  if (!task.ok) {
    const near = executionsIn(snapshot).map(({ ref }) => ref);
    return fail({ reason: 'not-found', what: 'run of a workflow', ref: reference, near });
  }
  if (!isSound(task.value))
    return fail({ reason: 'invalid-state', diagnostics: task.value.file.diagnostics });
  return openExecution(snapshot, task.value);
}

/** The task that stands for the run of a phase. */
function parentIn(snapshot: Snapshot, phase: string): SoundTask | undefined {
  const parent = snapshot.board.byPhase.get(phase)?.find(({ state }) => originOf(state?.metadata));
  const task = parent && snapshot.task(parent.ref);
  return task && isSound(task) ? task : undefined;
}

export function openExecution(snapshot: Snapshot, parent: SoundTask): Result<Execution> {
  const { ref, phase, state } = parent;
  const origin = originOf(state.metadata);
  const bytes = snapshot.bytes(runDefinition(phase));
  if (!origin || bytes === null)
    return fail({ reason: 'refused', message: `${ref} is no run of a workflow`, hint: 'sow workflow runs' });
  const read = definitionOf(runDefinition(phase), bytes);
  // What a person has to mend stands in the project, not in what was given with the call.
  if (!read.ok && 'diagnostics' in read.failure)
    return fail({ reason: 'invalid-state', diagnostics: read.failure.diagnostics ?? [] });
  if (!read.ok) return read;
  const { workflow } = read.value;
  const children = childrenOf(snapshot.board, ref).flatMap((child) => snapshot.task(child.ref) ?? []);
  const steps = new Map(
    workflow.steps.flatMap(({ key }) => {
      const step = children.find((child) => child.state?.step?.key === key);
      return step ? [[key, step] as const] : [];
    }),
  );
  const states = children.map((child) => child.state);
  return ok({ ref, phase, parent, origin, workflow, steps, state: executionState(state, states) });
}

/** What was read is kept: the loop of an orchestration asks for it at every turn. */
const READ = new Map<string, { readonly bytes: Uint8Array; readonly definition: Result<Definition> }>();
const KEPT = 100;

function definitionOf(path: string, bytes: Uint8Array): Result<Definition> {
  const known = READ.get(path);
  if (known && Buffer.from(known.bytes).equals(bytes)) return known.definition;
  const definition = readDefinition(shownPath(path), bytes);
  if (READ.size >= KEPT) READ.clear();
  READ.set(path, { bytes, definition });
  return definition;
}

function originOf(metadata: unknown): Origin | undefined {
  const origin = (metadata as { workflow?: Origin } | undefined)?.workflow;
  return typeof origin?.name === 'string' && typeof origin.digest === 'string' ? origin : undefined;
}

/** As far as it can be read. */
export function resultOf(snapshot: Snapshot, ref: string): StepResult | undefined {
  const read = readResult(snapshot, ref);
  return read.ok ? read.value : undefined;
}

/** What the places of its texts are filled from, as far as it is known. */
export function scopeOf(snapshot: Snapshot, { ref, steps }: Execution): Result<Scope> {
  const contexts = contextsOf(snapshot, ref);
  if (!contexts.ok) return contexts;
  const inputs = readInputs(snapshot, ref);
  if (!inputs.ok) return inputs;
  const results = new Map<string, unknown>();
  for (const [key, step] of steps) {
    const result = step.state?.status === 'completed' ? readResult(snapshot, step.ref) : ok(undefined);
    if (!result.ok) return result;
    if (result.value) results.set(key, result.value.value);
  }
  return ok({ inputs: inputs.value, results, context: contexts.value[0]?.value.context });
}
