// The `learnings:` block of a summary, learned in the transaction that takes the summary.
import { ok, type Result } from '../../base/result.ts';
import { withEntries } from '../../model/expertise/content.ts';
import { learningsIn } from '../../model/expertise/learnings-block.ts';
import type { Moved } from '../task/apply-move.ts';
import type { Change } from '../workspace/decision.ts';
import type { SoundTask } from '../workspace/find-task.ts';
import { type ChangedDomain, changeDomain } from './change-domain.ts';
import { learningSettings } from './learning-settings.ts';
import { taskDomain } from './task-domain.ts';

/** What is known already is not learned twice. A file of the domain that is broken is left alone, and so is the summary. */
export function learnFromSummary(
  current: Change,
  task: Pick<SoundTask, 'ref' | 'state'>,
  summary: string,
  actor = current.actor,
): Result<ChangedDomain | undefined> {
  const { snapshot, now } = current;
  const learned = learningsIn(summary);
  if (learned.length === 0 || !learningSettings(snapshot.settings).enabled) return ok(undefined);
  const domain = taskDomain(snapshot, task)?.value;
  if (domain === undefined) return ok(undefined);
  const entries = learned.map((entry) => ({ ...entry, task: task.ref, by: actor, at: now }));
  const changed = changeDomain(current, {
    domain,
    change_type: 'learned',
    session_id: task.state.session_id,
    content: (before) => withEntries(before, 'learnings', entries),
  });
  return changed.ok || changed.failure.reason === 'invalid-state'
    ? ok(changed.ok ? changed.value : undefined)
    : changed;
}

/** Of each task that was moved with it. */
export function learnFromMoved(
  current: Change,
  moved: readonly Moved[],
  summary: string,
): Result<readonly Moved[]> {
  for (const { ref, task: state } of moved.filter(({ changed }) => changed)) {
    const learned = learnFromSummary(current, { ref, state }, summary);
    if (!learned.ok) return learned;
  }
  return ok(moved);
}
