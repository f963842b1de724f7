// The texts of a workflow that have places, and what each may name.
import type { Workflow, WorkflowStep } from '../generated/types.ts';
import { placesOf, readCondition } from './condition.ts';
import { type Place, placesIn } from './places.ts';

export interface PlacedText {
  /** Where it stands in the workflow, such as `['steps', 1, 'prompt']`. */
  readonly at: readonly (string | number)[];
  /** Undefined for the outputs of the whole. */
  readonly step: WorkflowStep | undefined;
  readonly places: readonly Place[];
  /** Whether it is filled in for one item of a list. */
  readonly perItem: boolean;
}

export function placedTexts({ steps, outputs = {} }: Workflow): PlacedText[] {
  return [
    ...steps.flatMap((step, index) => textsOf(step, index)),
    ...Object.entries(outputs).map(([name, text]) => ({
      at: ['outputs', name],
      step: undefined,
      places: placesIn(text),
      perItem: false,
    })),
  ];
}

function textsOf(step: WorkflowStep, index: number): PlacedText[] {
  const { prompt, when, for_each } = step;
  const condition = when === undefined ? undefined : readCondition(when);
  const at = (field: string): readonly (string | number)[] => ['steps', index, field];
  return [
    ...(prompt === undefined
      ? []
      : [{ at: at('prompt'), step, places: placesIn(prompt), perItem: for_each !== undefined }]),
    ...(condition ? [{ at: at('when'), step, places: placesOf(condition), perItem: false }] : []),
    ...(for_each === undefined
      ? []
      : [{ at: at('for_each'), step, places: placesIn(for_each), perItem: false }]),
  ];
}

/** Where no inputs are declared, each name that stands alone is one that has to be given. */
export function implicitInputs(workflow: Workflow): string[] {
  if (workflow.inputs) return [];
  const keys = new Set(workflow.steps.map(({ key }) => key));
  const alone = placedTexts(workflow).flatMap(({ places, perItem }) =>
    places.filter(
      ({ root, path }) =>
        path.length === 0 &&
        NAME.test(root) &&
        !keys.has(root) &&
        !(perItem && (root === 'item' || root === 'index')),
    ),
  );
  return [...new Set(alone.filter(({ fallback }) => !fallback).map(({ root }) => root))];
}

export const NAME = /^[A-Za-z_][\w-]*$/;
