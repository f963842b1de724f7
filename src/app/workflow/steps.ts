// What the definition of a workflow says of its steps, for those who run them.
import type { TaskState, Workflow, WorkflowStep } from '../../model/generated/types.ts';
import type { Board, BoardTask } from '../../model/graph/board.ts';
import { placedTexts } from '../../model/workflow/texts.ts';

/** Every command line that a workflow runs, each once. */
export function commandsIn({ steps }: Pick<Workflow, 'steps'>): string[] {
  return [
    ...new Set(
      steps.flatMap(({ command, gates = {} }) => [
        ...(command === undefined ? [] : [command]),
        ...[...(gates.before ?? []), ...(gates.after ?? [])].map((gate) => gate.command),
      ]),
    ),
  ];
}

/** Whether a step can do without what another came to: each place that names it has a default. */
export function canDoWithout(workflow: Workflow, step: WorkflowStep, other: string): boolean {
  return placedTexts(workflow)
    .filter((text) => text.step === step)
    .every(({ places }) => places.every(({ root, fallback }) => root !== other || fallback !== undefined));
}

/** Whether the run may succeed although the step failed. */
export function mayFail({ config = {} }: Workflow, { optional }: WorkflowStep): boolean {
  return optional === true || config.continue_on_error === true;
}

/** The command line of a step that is one. */
export function commandOfStep({ step, metadata }: Pick<TaskState, 'step' | 'metadata'>): string | undefined {
  const { command } = (metadata ?? {}) as { readonly command?: unknown };
  return step && typeof command === 'string' ? command : undefined;
}

/**
 * Whether a step works in the checkout itself, whoever else has a worktree: a command of a run that is commands alone. Where
 * agents work in worktrees, a command does too: it sees what they did, and they see what it did.
 */
export function worksInCheckout(board: Board, { phase, state }: BoardTask): boolean {
  if (state === undefined || commandOfStep(state) === undefined) return false;
  const steps = (board.byPhase.get(phase) ?? []).flatMap((task) => (task.state?.step ? task.state : []));
  return steps.every((step) => commandOfStep(step) !== undefined);
}

/** Whether no other step of its run may be at work beside it. */
export function isAlone({ step, metadata }: Pick<TaskState, 'step' | 'metadata'>): boolean {
  const { alone } = (metadata ?? {}) as { readonly alone?: unknown };
  return step !== undefined && alone === true;
}
