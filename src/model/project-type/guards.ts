// The conditions under which a project goes on to another state: what each needs in words, and what is missing of it.
import { unreachable } from '../../base/result.ts';
import type { ArtifactState, PhaseState, TypeGuard } from '../generated/types.ts';
import type { Board, BoardTask } from '../graph/board.ts';
import { openDependencies } from '../graph/readiness.ts';
import { isTerminal } from '../status.ts';
import { isTrusted } from '../transition/standing.ts';

/** What a guard needs, in words. */
export function describeGuard(guard: TypeGuard): string {
  const { phase, type, key, assessment } = guard;
  switch (guard.guard) {
    case 'tasks_ended':
      return `every task of ${phase} is completed or abandoned`;
    case 'tasks_completed':
      return `every task of ${phase} is completed`;
    case 'some_task_completed':
      return `a task of ${phase} is completed`;
    case 'tasks_marked':
      return `every completed task of ${phase} has metadata.${key}=${wanted(guard)}`;
    case 'dependencies_completed':
      return `completed tasks of ${phase} depend on completed ones only`;
    case 'documents_approved':
      return `the document of every completed task of ${phase} is an approved output`;
    case 'output_approved':
      return `${phase} has an approved output of the type ${type}`;
    case 'outputs_approved':
      return `${phase} has outputs${type ? ` of the type ${type}` : ''}, and each is approved`;
    case 'reviewed':
      return `the approved review of ${phase} says ${assessment}`;
    case 'phase_marked':
      return `${phase} has metadata.${key}=${wanted(guard)}`;
    default:
      return unreachable(guard.guard);
  }
}

/** What is missing of a guard, each with the way to it; empty when it holds. */
export function missingOf(board: Board, guard: TypeGuard): string[] {
  const phase = board.phases.find(({ name }) => name === guard.phase)?.state;
  if (!phase) return [`the phase ${guard.phase} has no valid state file`];
  const tasks = board.byPhase.get(guard.phase) ?? [];
  switch (guard.guard) {
    case 'tasks_ended':
      return ofTasks(guard, tasks, 'have not ended', isOver);
    case 'tasks_completed':
      return ofTasks(guard, tasks, 'are not completed', isCompleted);
    case 'some_task_completed':
      return tasks.some(isCompleted) ? [] : [`no task of ${guard.phase} is completed`];
    case 'tasks_marked':
      return unmarkedTasks(guard, tasks);
    case 'dependencies_completed':
      return tasks
        .filter((task) => isCompleted(task) && openDependencies(board, task).length > 0)
        .map(({ ref }) => `${ref} depends on what is not completed: sow why ${ref}`);
    case 'documents_approved':
      return tasks.filter(isCompleted).flatMap((task) => unapprovedDocument(phase, task));
    case 'output_approved':
      return outputsOf(phase, guard).some(({ approved }) => approved) ? [] : [notApproved(phase, guard)];
    case 'outputs_approved': {
      const outputs = outputsOf(phase, guard);
      const all = outputs.length > 0 && outputs.every(({ approved }) => approved);
      return all ? [] : [notApproved(phase, guard)];
    }
    case 'reviewed':
      return reviewFault(phase, guard);
    case 'phase_marked':
      return phase.metadata?.[guard.key ?? ''] === wanted(guard)
        ? []
        : [
            `${phase.name} has no metadata.${guard.key}=${wanted(guard)}: sow phase set ${phase.name} metadata.${guard.key}=${wanted(guard)}`,
          ];
    default:
      return unreachable(guard.guard);
  }
}

/** The output that was approved and registered last; of several at one time the one that stands last. */
export function newestApproved(phase: PhaseState, type: string | undefined): ArtifactState | undefined {
  return phase.outputs
    .filter((output) => output.approved && (type === undefined || output.type === type))
    .reduce<ArtifactState | undefined>(
      (newest, one) => (newest && Date.parse(newest.created_at) > Date.parse(one.created_at) ? newest : one),
      undefined,
    );
}

function wanted({ value = true }: TypeGuard): boolean | number | string {
  return value;
}

/** A status that no lawful move explains counts for nothing. */
function isOver(task: BoardTask): boolean {
  return task.state !== undefined && isTrusted(task.standing) && isTerminal(task.state.status);
}

function isCompleted(task: BoardTask): boolean {
  return isOver(task) && task.state?.status === 'completed';
}

function ofTasks(
  { phase }: TypeGuard,
  tasks: readonly BoardTask[],
  words: string,
  holds: (task: BoardTask) => boolean,
): string[] {
  if (tasks.length === 0) return [`${phase} has no tasks: sow add "…" --phase ${phase}`];
  const open = tasks.filter((task) => !holds(task));
  if (open.length === 0) return [];
  const shown = open.slice(0, 5).map(({ ref, state }) => `${ref} (${state?.status ?? 'invalid'})`);
  const more = open.length > 5 ? ` and ${open.length - 5} more` : '';
  return [`tasks of ${phase} that ${words}: ${shown.join(', ')}${more}`];
}

function unmarkedTasks(guard: TypeGuard, tasks: readonly BoardTask[]): string[] {
  const completed = tasks.filter(isCompleted);
  if (completed.length === 0) return [`no task of ${guard.phase} is completed`];
  const field = `metadata.${guard.key}=${wanted(guard)}`;
  return completed
    .filter(({ state }) => state?.metadata?.[guard.key ?? ''] !== wanted(guard))
    .map(({ ref }) => `${ref} has no ${field}: sow task set ${ref} ${field}`);
}

/** A task that names no document has none to approve. */
function unapprovedDocument(phase: PhaseState, { ref, state }: BoardTask): string[] {
  const path = state?.metadata?.artifact_path;
  if (typeof path !== 'string') return [];
  const output = phase.outputs.find((one) => one.path === path);
  if (!output)
    return [`${path} of ${ref} is no output: sow artifact add ${path} --phase ${phase.name} --type …`];
  return output.approved ? [] : [`${path} of ${ref} is not approved: ${approval(phase, path)}`];
}

function outputsOf({ outputs }: PhaseState, { type }: TypeGuard): ArtifactState[] {
  return outputs.filter((output) => type === undefined || output.type === type);
}

function notApproved(phase: PhaseState, guard: TypeGuard): string {
  const open = outputsOf(phase, guard).find(({ approved }) => !approved);
  return open
    ? `${open.path} is not approved: ${approval(phase, open.path)}`
    : `${phase.name} has no output${guard.type ? ` of the type ${guard.type}` : ''}: sow artifact add <file> --phase ${phase.name} --type ${guard.type ?? '…'}`;
}

function reviewFault(phase: PhaseState, guard: TypeGuard): string[] {
  const type = guard.type ?? 'review';
  const review = newestApproved(phase, type);
  if (!review) return [notApproved(phase, { ...guard, type })];
  const said = review.metadata?.assessment;
  if (said === guard.assessment) return [];
  const set = `sow artifact set ${review.path} --phase ${phase.name} metadata.assessment=${guard.assessment}`;
  return [
    said === undefined
      ? `the review ${review.path} gives no assessment: ${set}`
      : `the review ${review.path} says ${String(said)}, not ${guard.assessment}`,
  ];
}

function approval(phase: PhaseState, path: string): string {
  return `sow artifact set ${path} --phase ${phase.name} approved=true`;
}
