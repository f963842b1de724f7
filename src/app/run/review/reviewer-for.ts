// Who looks at a task that waits for a review, by its settings, its log, and what is trusted on this machine.
import { commandsOf } from '../../../model/criteria/verdicts.ts';
import { reviewOf } from '../../../model/graph/board.ts';
import { type Reviewer, reviewerOf } from '../../../model/review/reviewer.ts';
import type { Snapshot } from '../../../store/state/snapshot.ts';
import { settingsOf } from '../../config/settings.ts';
import { untrusted } from '../../trust/trust.ts';
import type { SoundTask } from '../../workspace/find-task.ts';
import type { Workspace } from '../../workspace/workspace.ts';

export function reviewerFor(workspace: Workspace, snapshot: Snapshot, task: SoundTask): Reviewer {
  const { maxReviews } = settingsOf(snapshot.settings);
  const mode = workspace.review ?? reviewOf(snapshot.board, task);
  const reviewer = reviewerOf(task.state, task.history, { mode, maxIterations: maxReviews });
  if (reviewer.by === 'person') return reviewer;
  // Its approval would be refused, whatever the agent found.
  const [first] = untrusted(workspace, commandsOf(task.state));
  return first === undefined
    ? reviewer
    : { by: 'person', why: `nobody has trusted ${first} here: sow trust ${snapshot.short(task.ref)} --yes` };
}
