// Who looks at a task that waits for a review, by its settings, its log, and what is trusted on this machine.
import { commandsOf } from '../../../model/criteria/verdicts.ts';
import type { Review } from '../../../model/generated/types.ts';
import { type BoardTask, reviewOf } from '../../../model/graph/board.ts';
import { type Reviewer, reviewerOf } from '../../../model/review/reviewer.ts';
import type { Snapshot } from '../../../store/state/snapshot.ts';
import { settingsOf } from '../../config/settings.ts';
import { untrusted } from '../../trust/trust.ts';
import type { SoundTask } from '../../workspace/find-task.ts';
import type { Workspace } from '../../workspace/workspace.ts';

/** What an orchestration was told holds for tasks; a step of a workflow goes by its own word, else by what runs the workflow. */
export function reviewModeOf(
  { review }: Pick<Workspace, 'review'>,
  { board }: Snapshot,
  task: BoardTask,
): Review {
  if (task.state?.step) return task.state.review ?? 'none';
  return review ?? reviewOf(board, task);
}

export function reviewerFor(workspace: Workspace, snapshot: Snapshot, task: SoundTask): Reviewer {
  const { maxReviews } = settingsOf(snapshot.settings);
  const mode = reviewModeOf(workspace, snapshot, task);
  const reviewer = reviewerOf(task.state, task.history, { mode, maxIterations: maxReviews });
  if (reviewer.by === 'person') return reviewer;
  // Its approval would be refused, whatever the agent found.
  const [first] = untrusted(workspace, commandsOf(task.state));
  return first === undefined
    ? reviewer
    : { by: 'person', why: `nobody has trusted ${first} here: sow trust ${snapshot.short(task.ref)} --yes` };
}
