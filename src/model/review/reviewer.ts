// Who looks at a task that waits for a review: an agent, or a person where agents shall not, cannot or have come to nothing.
// Read from the task and its log alone, so that it outlives every orchestration.
import type { Event, Review, TaskState } from '../generated/types.ts';
import type { History } from '../transition/history.ts';

export interface Reviewer {
  readonly by: 'agent' | 'person';
  /** Why it is a person, where an agent was meant to. */
  readonly why?: string;
}

export interface ReviewPolicy {
  readonly mode: Review;
  /** What the task's own max_iterations comes before. */
  readonly maxIterations: number;
}

/** @param task one that is needs_review */
export function reviewerOf(
  task: Pick<TaskState, 'assigned_agent' | 'iteration' | 'max_iterations'>,
  history: History,
  { mode, maxIterations }: ReviewPolicy,
): Reviewer {
  if (mode !== 'agent') return { by: 'person' };
  if (task.assigned_agent === 'reviewer') return { by: 'person', why: 'the reviewer did the work itself' };
  const most = task.max_iterations ?? maxIterations;
  if (task.iteration > most) return { by: 'person', why: `agents have reviewed it ${most} times` };
  const given = reviewEvents(history).findLast(({ person }) => typeof person === 'string');
  return given ? { by: 'person', why: String(given.person) } : { by: 'agent' };
}

/** What agents that review have done since the task came to its review. */
export function reviewEvents({ events, moves }: History): readonly Event[] {
  const last = moves.findLast(({ to }) => to === 'needs_review');
  const since = last === undefined ? [] : events.slice(events.indexOf(last) + 1);
  return since.filter(isOfReview);
}

export function isOfReview(event: Event): boolean {
  return event.kind === 'review';
}

/** Starts of runs that worked on the task, not of those that looked at the work. */
export function isWorkStart(event: Event): boolean {
  return event.type === 'run_started' && !isOfReview(event);
}

/** The run of the review that is under way: begun, and no end of it written. */
export function openReview(history: History): string | undefined {
  const events = reviewEvents(history);
  const run = events.findLast(({ type }) => type === 'run_started')?.run;
  return events.some((event) => event.type === 'run_ended' && event.run === run) ? undefined : run;
}
