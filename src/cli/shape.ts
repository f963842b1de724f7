// What commands print of tasks: the JSON of one, the line of a move with its next step.
import type { Checkpoint } from '../app/checkpoint/checkpoint.ts';
import type { Moved } from '../app/task/apply-move.ts';
import type { TaskView } from '../app/view/task-view.ts';
import type { TaskState } from '../model/generated/types.ts';
import { diagnosticJson } from '../report/diagnostic.ts';

/** A task in --json: its fields as they stand in the file, then what is derived. */
export function taskJson(view: TaskView): object {
  const {
    ref,
    id,
    phase,
    state,
    readiness,
    reasons,
    trusted,
    standing,
    review,
    diagnostics,
    progress,
    reported,
  } = view;
  return {
    ref,
    ...(state ?? { id, phase, status: 'invalid' }),
    readiness,
    reasons,
    trusted,
    standing,
    effective_review: review,
    ...(progress && { progress }),
    ...(reported && { reported }),
    ...(diagnostics.length > 0 && { diagnostics: diagnostics.map(diagnosticJson) }),
  };
}

/** What a verb did, as `data`: every task as it stands now, and the only one as `task` too. */
export function movedData(moved: readonly Moved[]): object {
  const tasks = moved.map(({ ref, from, to, changed, task }) => ({ ref, ...task, from, to, changed }));
  const [task, ...more] = tasks;
  return { tasks, total: tasks.length, truncated: false, ...(more.length === 0 && task && { task }) };
}

/** `010 needs_review  next: sow approve 010 | sow reject 010 -m …` */
export function movedLine({ short, to, changed, task }: Moved, dryRun: boolean): string {
  const note = dryRun && changed ? ' (dry run: nothing was written)' : changed ? '' : ' (unchanged)';
  const next = nextStep(short, task);
  return `${short} ${to}${note}${next ? `  next: ${next}` : ''}`;
}

export function nextStep(ref: string, { status, claim, pause }: TaskState): string | undefined {
  switch (status) {
    case 'pending':
      return `sow claim ${ref}, or sow run`;
    case 'in_progress':
      return claim ? `sow submit ${ref} -m … | sow pause ${ref} -m …` : 'sow run takes it up again';
    case 'paused':
      return pause?.cause === 'conflict' ? `sow worktree resolve ${ref}` : `sow answer ${ref} -m …`;
    case 'needs_review':
      return `sow approve ${ref} | sow reject ${ref} -m …`;
    case 'completed':
    case 'abandoned':
      return undefined;
  }
}

export function checkpointJson({ id, seq, project, commit, facts }: Checkpoint): object {
  return { id, seq, project, commit: commit || null, damaged: facts === undefined, ...facts };
}
