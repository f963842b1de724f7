// Which tasks a draft changes, and whether a tree can be concerned: told without parsing what the change did not read.
import type { TaskState } from '../../model/generated/types.ts';
import type { Status } from '../../model/status.ts';
import { subjectOf, taskState } from '../../store/layout.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import { parentName } from '../../store/state/task-refs.ts';
import type { Draft } from '../../store/transaction/draft.ts';
import type { Decided } from '../workspace/decision.ts';

/** The references of the tasks whose state file the draft makes, changes or removes. */
export function touchedTasks({ files }: Draft): string[] {
  return [...files.keys()].flatMap((path) => {
    const subject = subjectOf(path);
    return subject.includes('/') && path === taskState(subject) ? [subject] : [];
  });
}

export interface Moved {
  readonly ref: string;
  /** Undefined where the task is new, or was removed, or is invalid. */
  readonly from: Status | undefined;
  readonly to: Status | undefined;
}

/** Those of them whose status differs. */
export function movedTasks(base: Snapshot, ahead: Snapshot, refs: readonly string[]): Moved[] {
  return refs.flatMap((ref) => {
    const from = base.task(ref)?.state?.status;
    const to = ahead.task(ref)?.state?.status;
    return from === to ? [] : [{ ref, from, to }];
  });
}

/** What a tree is settled by; what else a task says of itself changes no parent and stops no child. */
const SETTLING = [
  'status',
  'key',
  'strategy',
  'threshold',
  'max_workers',
  'review',
  'success_criteria',
  'tests',
  'pause',
  'abandon',
  'cancel',
] as const satisfies readonly (keyof TaskState)[];

/**
 * False only where none of the tasks is, was or becomes a parent or a child, or where those that name no parent change in
 * nothing that trees are settled by: whether others name them is then not even asked, which would be asked of every task.
 */
export function concernsTrees({ snapshot: base, draft, ahead }: Decided, refs: readonly string[]): boolean {
  const namesParent = (text: string | null): boolean => text !== null && parentName(text) !== undefined;
  const files = refs.flatMap((ref) => draft.files.get(taskState(ref)) ?? []);
  if (files.some(({ before, after }) => namesParent(before) || namesParent(after))) return true;
  // What a hand has done to it is told now, and others follow from then on.
  const isTold = refs.some((ref) => base.task(ref)?.standing.kind === 'lawful');
  if (!isTold && refs.every((ref) => settlesAlike(base.task(ref)?.state, ahead().task(ref)?.state)))
    return false;
  return refs.some((ref) => base.mayHaveChildren(ref));
}

function settlesAlike(before: TaskState | undefined, after: TaskState | undefined): boolean {
  if (!before || !after) return false;
  return SETTLING.every((field) => JSON.stringify(before[field]) === JSON.stringify(after[field]));
}
