// The library: re-exports only.
export {
  initializeRepository,
  type OpenOptions,
  openProject,
  type Project,
} from './app/library/open-project.ts';
export { parseWorkflow } from './app/workflow/definition.ts';
export { renderPrompt, type StepValues } from './app/workflow/render-step.ts';
export type { Diagnostic, Place } from './base/diagnostic.ts';
export type { Event as ProgressEvent } from './base/event.ts';
export type { Failure, FailureReason } from './base/failure.ts';
export { fail, ok, type Result } from './base/result.ts';
export type * from './model/generated/types.ts';
export type { Board, BoardPhase, BoardTask } from './model/graph/board.ts';
export type { Progress } from './model/graph/tree/progress.ts';
export { ancestors, canHaveChildren, isChild, isParent, isRoot, parentOf } from './model/graph/tree/tree.ts';
export { STATUSES, type Status } from './model/status.ts';
export { allowedVerbs, ROWS as TRANSITIONS, type Verb } from './model/transition/transitions.ts';
export { canResume, type ExecutionState, isTerminal, type StepState } from './model/workflow/execution.ts';
export { validateWorkflow, type WorkflowFault } from './model/workflow/faults.ts';
export { type DependencyGraph, dependencyGraph } from './model/workflow/graph.ts';
