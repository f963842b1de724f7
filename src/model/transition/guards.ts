// What must hold for a move beside the status: each guard answers with what is missing, in words, or with nothing.
import { unreachable } from '../../base/result.ts';
import type { TaskState } from '../generated/types.ts';
import type { Intent, Situation } from './intent.ts';
import type { Guard } from './transitions.ts';

export function missingFor(guard: Guard, task: TaskState, situation: Situation, intent: Intent): string[] {
  switch (guard) {
    case 'free':
      return situation.claim === 'live' ? [`${task.claim?.actor ?? 'somebody'} holds it`] : [];
    case 'dependencies-completed':
      return [...situation.openDependencies];
    case 'no-children':
      return situation.children > 0 ? [`it ${childrenWords(situation.children)}`] : [];
    case 'parent-open':
      return [...situation.parentBlockers];
    case 'not-settled-by-children':
      return settledAgain(task, situation, intent)
        ? ['its children would settle it again: reopen or answer the one that has to be done again']
        : [];
    case 'phase-enabled':
      return [...situation.phaseBlockers];
    case 'not-cancelled':
      return task.cancel ? [`it was cancelled by ${task.cancel.by}: ${task.cancel.reason}`] : [];
    case 'text':
      return intent.text?.trim() ? [] : ['a text is required (-m TEXT or -F FILE)'];
    case 'answer-to-question':
      return task.pause?.cause !== 'question' || intent.text?.trim()
        ? []
        : ['the question needs an answer (-m TEXT)'];
    case 'criteria-met':
      return (task.success_criteria ?? [])
        .filter((criterion) => criterion.met !== true)
        .map((criterion) => `criterion not met: ${criterion.criterion}`);
    case 'tests-passed': {
      const failing = (task.tests ?? []).filter((test) => test.passed !== true).map((test) => test.name);
      return failing.length > 0 ? [`failing tests: ${failing.join(', ')}`] : [];
    }
    case 'children-settled':
      return situation.openChildren.map((child) => `child ${child} is still open`);
    default:
      return unreachable(guard);
  }
}

/** Whether the verb would come to nothing, because the children as they are decide otherwise at once. */
function settledAgain(
  { pause }: TaskState,
  { decidedByChildren }: Situation,
  { verb }: Pick<Intent, 'verb'>,
): boolean {
  return decidedByChildren && (verb !== 'answer' || pause?.cause === 'failed');
}

/** Why nobody works on a parent. */
export function childrenWords(count: number): string {
  return count === 1
    ? 'has a child, which is worked on instead'
    : `has ${count} children, which are worked on instead`;
}
