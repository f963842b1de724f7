// The words of commits that sow makes: a subject from the task's name, and trailers that lead back. No text of a model.
import type { TaskState } from '../generated/types.ts';

export interface CommitFacts {
  readonly ref: string;
  readonly state: Pick<TaskState, 'name' | 'iteration'>;
  readonly run: string | undefined;
}

/** What a run left, or a squashed task. */
export function workMessage({ ref, state, run }: CommitFacts): string {
  return `${subject(state.name)} (${ref})\n\n${trailers({ ref, state, run })}`;
}

export function mergeMessage(facts: CommitFacts): string {
  return `Merge ${workMessage(facts)}`;
}

function trailers({ ref, state, run }: CommitFacts): string {
  return [
    `Sow-Task: ${ref}`,
    `Sow-Iteration: ${state.iteration}`,
    ...(run === undefined ? [] : [`Sow-Run: ${run}`]),
    '',
  ].join('\n');
}

const LONGEST = 72;

/** One line, short enough to be read in a list. */
function subject(name: string): string {
  const line = name.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1)}…`;
}
