// What a step would be told, from values that are given for its places.
import { fail, ok, type Result } from '../../base/result.ts';
import { nearest } from '../../base/suggest.ts';
import type { Workflow } from '../../model/generated/types.ts';
import { givenInputs } from '../../model/workflow/inputs.ts';
import { literal, render, type Scope } from '../../model/workflow/places.ts';

export interface StepValues {
  /** Texts, by the names of inputs. */
  readonly inputs?: ReadonlyMap<string, string>;
  /** Texts or JSON, by the keys of steps. */
  readonly results?: ReadonlyMap<string, string>;
  readonly context?: unknown;
  /** One item of the list that the step runs over. */
  readonly item?: Scope['item'];
}

/** The prompt of a step; a place without a value is a failure that names it. */
export function renderPrompt(workflow: Workflow, key: string, values: StepValues = {}): Result<string> {
  const keys = workflow.steps.map((step) => step.key);
  const step = workflow.steps.find((one) => one.key === key);
  if (!step) {
    const near = nearest(key, keys);
    return fail({ reason: 'not-found', what: 'step', ref: key, near: near.length > 0 ? near : keys });
  }
  const given = givenInputs(workflow, values.inputs ?? new Map());
  const { text, missing } = render(step.prompt ?? '', {
    inputs: given.values,
    results: new Map([...(values.results ?? [])].map(([name, value]) => [name, literal(value)])),
    context: values.context,
    item: values.item,
  });
  if (missing.length === 0) return ok(text);
  return fail({
    reason: 'refused',
    message: `nothing is known for ${missing.map((name) => `{{${name}}}`).join(', ')} in the prompt of ${key}`,
    hint: '--input name=value, --result step=value',
  });
}
