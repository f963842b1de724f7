// Work that was found good and cannot be merged: the one other move that nobody asks for.
import type { TaskState } from '../generated/types.ts';
import { applyEffects } from '../transition/effects.ts';
import type { Move } from '../transition/move.ts';

export interface Conflict {
  readonly branch: string;
  readonly trunk: string;
  readonly files: readonly string[];
  readonly now: string;
}

/** The task waits, with the files named; its worktree stays as it is. */
export function conflictMove(task: TaskState, conflict: Conflict, actor: string): Move {
  const { files, now, branch } = conflict;
  const text = conflictText(conflict);
  const effects = ['set-pause', 'drop-claim'] as const;
  const fields = applyEffects({ effects }, task, { actor, now, cause: 'conflict', text });
  const worktree = task.worktree && { ...task.worktree, status: 'conflict' as const };
  const undone = task.completed_at === undefined ? {} : { completed_at: undefined };
  return {
    fields: { ...fields, ...undone, worktree, status: 'paused', updated_at: now },
    event: {
      type: 'merge_conflicted',
      from: task.status,
      to: 'paused',
      iteration: task.iteration,
      cause: 'conflict',
      text,
      branch,
      files: files.slice(0, MOST_FILES),
    },
  };
}

/** Its branch merges again: it waits for a review as it did before. */
export function resolvedMove(task: TaskState, now: string, how: string): Move {
  const fields = applyEffects({ effects: ['drop-pause', 'drop-claim'] }, task, { actor: '', now });
  const worktree = task.worktree && { ...task.worktree, status: 'active' as const };
  return {
    fields: { ...fields, worktree, status: 'needs_review', updated_at: now },
    event: { type: 'merge_resolved', from: task.status, to: 'needs_review', iteration: task.iteration, how },
  };
}

const MOST_FILES = 200;
const MOST_NAMED = 20;

function conflictText({ branch, trunk, files }: Conflict): string {
  const more = files.length > MOST_NAMED ? ` and ${files.length - MOST_NAMED} more` : '';
  return `${branch} and ${trunk} changed the same lines: ${files.slice(0, MOST_NAMED).join(', ')}${more}`;
}
