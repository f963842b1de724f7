// Words on a task's iteration become feedback/<NNN>.md and an input of the task.
import type { ArtifactState, TaskState } from '../../model/generated/types.ts';
import { feedbackFile } from '../../store/layout.ts';
import type { Change } from '../workspace/decision.ts';

export interface Given {
  /** Undefined where there are no words, given or standing. */
  readonly text: string | undefined;
  /** The task's inputs with the feedback among them. */
  readonly inputs: readonly ArtifactState[];
}

/**
 * @param words follow those that stand in the file already; undefined takes the file as it is.
 * @param metadata further facts of the input.
 */
export function giveFeedback(
  change: Change,
  ref: string,
  { iteration, inputs }: TaskState,
  words: string | undefined,
  metadata: object = {},
): Given {
  const path = feedbackFile(ref, iteration);
  const standing = change.snapshot.text(path);
  const text = words ?? standing ?? undefined;
  if (!text?.trim()) return { text: undefined, inputs };
  if (words !== undefined) {
    const earlier = standing && standing.trim() !== text.trim() ? `${standing.trimEnd()}\n\n` : '';
    change.draft.setText(path, standing, `${earlier}${text.trimEnd()}\n`);
  }
  const shown = `.sow/${path}`;
  const known = inputs.find((input) => input.path === shown);
  const input: ArtifactState = {
    type: 'feedback',
    path: shown,
    approved: false,
    created_at: change.now,
    ...known,
    metadata: { iteration, ...known?.metadata, ...metadata },
  };
  return { text, inputs: known ? inputs.map((one) => (one === known ? input : one)) : [...inputs, input] };
}
