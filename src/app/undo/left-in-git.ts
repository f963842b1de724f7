// What stays as it is when a change is taken back, because it is git's: checkouts, branches, and what was merged.
import { readDocument } from '../../document/read.ts';
import type { TaskState } from '../../model/generated/types.ts';
import { subjectOf, taskState } from '../../store/layout.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import { shownPath } from '../../store/state/state-file.ts';
import type { TextChange } from '../checkpoint/put-back.ts';

/** For people, a line for each task of which git has more, or less, than its state says then. */
export function leftInGit(snapshot: Snapshot, files: readonly TextChange[]): string[] {
  return files.flatMap(({ path, before, after }) => {
    const ref = subjectOf(path);
    if (!ref.includes('/') || path !== taskState(ref)) return [];
    const [had, has] = [before, after].map((text) => worktreeIn(path, text));
    if (had?.status === has?.status) return [];
    const short = snapshot.short(ref);
    if (had?.status === 'merged')
      return [`what ${short} did stays merged: sow reject ${short} has it changed`];
    return [`git keeps what it has of ${short}: sow worktree list, sow worktree recover`];
  });
}

function worktreeIn(path: string, text: string | null): TaskState['worktree'] {
  return text === null ? undefined : readDocument<TaskState>('task', shownPath(path), text).value?.worktree;
}
