// What can happen next in a run of a workflow; what of it does, `actions.ts` finds out.
import type { WorkflowStep } from '../../../model/generated/types.ts';
import type { SoundTask } from '../../workspace/find-task.ts';

export type Action =
  /** It may start: its condition, its gates and its places are next. */
  | { readonly kind: 'prepare'; readonly step: WorkflowStep; readonly task: SoundTask }
  /** It says that it is done, or somebody said so by hand: its result is next. */
  | { readonly kind: 'finish'; readonly step: WorkflowStep; readonly task: SoundTask }
  /** It is done, and its result was written by nobody. */
  | { readonly kind: 'result'; readonly step: WorkflowStep; readonly task: SoundTask }
  /** It will never start, because it needs what one of these would have come to. */
  | { readonly kind: 'skip'; readonly task: SoundTask; readonly text: string }
  /** It goes on without them. */
  | { readonly kind: 'untie'; readonly task: SoundTask; readonly from: readonly string[] }
  /** A step failed that the run needs: nothing new starts. */
  | { readonly kind: 'hold'; readonly cause: 'hold' | 'timed_out'; readonly text: string }
  /** The last step has ended, and what failed was not needed. */
  | { readonly kind: 'complete' }
  /** A hand has ended it: what is at work is stopped. */
  | { readonly kind: 'adopt' }
  /** It is over, and what it gives back was not written. */
  | { readonly kind: 'outputs' };
