// The prompt of a review, made outside of the lock.

import { reviewPrompt } from '../../../model/review/review-prompt.ts';
import type { Claimed } from '../../../run/job.ts';
import { feedbackFile, taskDescription } from '../../../store/layout.ts';
import { readQuietly } from '../../../store/transaction/quiet.ts';
import { readRoles } from '../../agent/roles.ts';
import { diffTask } from '../../watch/diff.ts';
import { isSound } from '../../workspace/find-task.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { REVIEWER } from './claim-review.ts';

export interface Telling {
  /** It was reminded, and why the verdict that it gave was not taken. */
  readonly reminded?: { readonly refused: string | undefined };
}

export function tellReview(workspace: Workspace, claimed: Claimed, { reminded }: Telling = {}): Claimed {
  const { ref, short, resumed } = claimed;
  const diff = resumed ? undefined : diffTask(workspace, { ref });
  const prompt = readQuietly(workspace.store, (snapshot) => {
    const task = snapshot.task(ref);
    if (!task || !isSound(task)) return '';
    const { state } = task;
    const facts = {
      ref: short,
      project: snapshot.project.value?.name ?? '',
      task: state,
      guidance: readRoles(snapshot).get(REVIEWER)?.guidance,
      description: snapshot.text(taskDescription(ref)) ?? undefined,
      feedback: snapshot.text(feedbackFile(ref, state.iteration - 1)) ?? undefined,
      diff: diff?.ok ? withUntracked(diff.value) : undefined,
      feedbackFile: `${workspace.store.dir}/${feedbackFile(ref, state.iteration)}`,
    };
    return reviewPrompt(reminded ? 'remind' : resumed ? 'resume' : 'start', facts, reminded?.refused);
  });
  return { ...claimed, prompt };
}

/** Files that git does not know are named before what it shows, which may be cut. */
function withUntracked({ text, untracked }: { text: string; untracked: readonly string[] }): string {
  return [...untracked.map((path) => `new, not in git: ${path}`), text].join('\n');
}
