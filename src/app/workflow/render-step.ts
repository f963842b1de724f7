// What a step would be told, from values that are given for its places, or from those of a run.
import { counted } from '../../base/counted.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { nearest } from '../../base/suggest.ts';
import type { Workflow, WorkflowStep } from '../../model/generated/types.ts';
import { givenInputs } from '../../model/workflow/inputs.ts';
import { literal, onlyPlace, render, type Scope, valueFor } from '../../model/workflow/places.ts';
import { read } from '../view/tasks.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { findExecution, scopeOf } from './runs/execution.ts';

export interface StepValues {
  /** Texts, by the names of inputs. */
  readonly inputs?: ReadonlyMap<string, string>;
  /** Texts or JSON, by the keys of steps. */
  readonly results?: ReadonlyMap<string, string>;
  readonly context?: unknown;
  /** One item of the list that the step runs over. */
  readonly item?: Scope['item'];
  /** Which item of that list, from 0, where the list is known; the first when absent. */
  readonly index?: number | undefined;
}

/** The prompt of a step; a place without a value is a failure that names it. */
export function renderPrompt(workflow: Workflow, key: string, values: StepValues = {}): Result<string> {
  return renderIn(workflow, key, values, { inputs: {}, results: new Map(), context: undefined });
}

/** The prompt of a step in a run: places are filled in from there, as far as nothing else is given. */
export function renderInExecution(
  workspace: Workspace,
  reference: string,
  key: string,
  values: StepValues = {},
): Result<string> {
  return read(workspace, (snapshot) => {
    const execution = findExecution(snapshot, reference);
    if (!execution.ok) return execution;
    const known = scopeOf(snapshot, execution.value);
    return known.ok ? renderIn(execution.value.workflow, key, values, known.value) : known;
  });
}

/** @param known what is filled in where nothing is given */
function renderIn(workflow: Workflow, key: string, values: StepValues, known: Scope): Result<string> {
  const keys = workflow.steps.map((step) => step.key);
  const step = workflow.steps.find((one) => one.key === key);
  if (!step) {
    const near = nearest(key, keys);
    return fail({ reason: 'not-found', what: 'step', ref: key, near: near.length > 0 ? near : keys });
  }
  const given = givenInputs(workflow, values.inputs ?? new Map(), 'some');
  if (given.faults.length > 0) return fail({ reason: 'usage', message: given.faults.join('; ') });
  const results = [...(values.results ?? [])].map(([name, value]) => [name, literal(value)] as const);
  const scope = {
    inputs: { ...given.values, ...known.inputs, ...named(given.values, values.inputs) },
    results: new Map([...known.results, ...results]),
    context: values.context ?? known.context,
  };
  const item = itemFor(step, values, scope);
  if (!item.ok) return item;
  const { text, missing } = render(step.prompt ?? '', { ...scope, item: item.value });
  if (missing.length === 0) return ok(text);
  return fail({
    reason: 'refused',
    message: `nothing is known for ${missing.map((name) => `{{${name}}}`).join(', ')} in the prompt of ${key}`,
    hint: '--input name=value, --result step=value',
  });
}

/** Those that were given, without defaults. */
function named(values: Readonly<Record<string, unknown>>, given: StepValues['inputs'] = new Map()) {
  return Object.fromEntries(Object.entries(values).filter(([name]) => given.has(name)));
}

function itemFor(step: WorkflowStep, { item, index = 0 }: StepValues, scope: Scope): Result<Scope['item']> {
  const place = step.for_each === undefined ? undefined : onlyPlace(step.for_each);
  const list = place && valueFor(place, scope);
  if (item || !Array.isArray(list)) return ok(item);
  if (index < list.length) return ok({ value: list[index], index });
  return fail({
    reason: 'refused',
    message: `the list of ${step.key} has ${counted(list.length, 'item')}`,
    hint: '--index counts from 0',
  });
}
