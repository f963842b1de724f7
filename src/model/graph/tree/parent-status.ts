// What children make of their parent: their outcomes, its strategy and its threshold → where it stands.
import type { TaskState } from '../../generated/types.ts';
import { type Seen, tally } from './progress.ts';

export type Strategy = NonNullable<TaskState['strategy']>;
export type Given = 'pending' | 'in_progress' | 'done' | 'failed';

/** @param children undefined stands for one whose file is invalid: as long as there is one, nothing is decided. */
export function givenBy(
  children: readonly (Seen | undefined)[],
  strategy: Strategy = 'wait_all',
  threshold = 1,
): Given {
  const { total, completed, failed, timed_out, running, pending, invalid } = tally(children);
  const open = children.some((child) => child?.started) ? 'in_progress' : 'pending';
  const left = running + pending > 0;
  if (invalid > 0 || total === 0) return open;
  switch (strategy) {
    case 'fail_fast':
      if (failed + timed_out > 0) return 'failed';
      return completed === total ? 'done' : left ? open : 'failed';
    case 'wait_all':
      return completed === total ? 'done' : left ? open : 'failed';
    case 'best_effort':
      return left ? open : completed >= threshold ? 'done' : 'failed';
    case 'race':
      return completed > 0 ? 'done' : left ? open : 'failed';
  }
}

/** A parent that is done waits for a review where it says so itself, or has something of its own to be checked. */
export function doneStatus({ review, success_criteria, tests }: TaskState): 'needs_review' | 'completed' {
  const own = (review !== undefined && review !== 'none') || success_criteria?.length || tests?.length;
  return own ? 'needs_review' : 'completed';
}
