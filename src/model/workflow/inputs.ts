// What a run of a workflow is given, checked against what it asks for.
import { nearest } from '../../base/suggest.ts';
import type { PlanVariable, Workflow } from '../generated/types.ts';
import { resolveVariables } from '../plan/variables.ts';
import { implicitInputs } from './texts.ts';

export interface GivenInputs {
  readonly values: Readonly<Record<string, unknown>>;
  /** What is missing or wrong, in words. */
  readonly faults: readonly string[];
}

/** @param given the texts of the call, by name */
export function givenInputs(
  workflow: Workflow,
  given: ReadonlyMap<string, string>,
  wants: 'all' | 'some' = 'all',
): GivenInputs {
  const declared = declaredInputs(workflow);
  const wanted = Object.entries(declared).filter(
    ([name, { required, default: value }]) =>
      given.has(name) || value !== undefined || (wants === 'all' && required !== false),
  );
  const { values, faults } = resolveVariables(Object.fromEntries(wanted), given);
  const names = Object.keys(declared);
  const strange = [...given.keys()].filter((name) => !names.includes(name));
  return {
    values: Object.fromEntries(values),
    faults: [
      ...strange.map((name) => {
        const [near] = nearest(name, names);
        return `${name} is no input${near ? `; did you mean ${near}?` : ''}`;
      }),
      ...faults,
    ],
  };
}

/** Where none is declared, those that its texts name, each a text that has to be given. */
export function declaredInputs(
  workflow: Workflow,
): Readonly<Record<string, PlanVariable & { readonly required?: boolean }>> {
  return workflow.inputs ?? Object.fromEntries(implicitInputs(workflow).map((name) => [name, {}]));
}
