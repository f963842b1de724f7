// A task as every surface shows it: its fields, whether it may start, and why not. Broken ones are shown too.
import type { Diagnostic } from '../../base/diagnostic.ts';
import type { TaskState } from '../../model/generated/types.ts';
import { reviewOf } from '../../model/graph/board.ts';
import { type Blocker, readiness } from '../../model/graph/readiness.ts';
import { type Progress, progressOf } from '../../model/graph/tree/progress.ts';
import { isParent } from '../../model/graph/tree/tree.ts';
import { tellBehind } from '../../model/graph/words/behind.ts';
import { describeBlocker } from '../../model/graph/words/blocker-words.ts';
import type { Reported } from '../../model/transition/history.ts';
import { isTrusted } from '../../model/transition/standing.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import type { TaskFile } from '../../store/state/source.ts';

export interface TaskView {
  readonly ref: string;
  /** How people name it. */
  readonly short: string;
  readonly id: string;
  readonly phase: string;
  readonly state: TaskState | undefined;
  /** ready, resumable, or what keeps it. */
  readonly readiness:
    | 'ready'
    | 'resumable'
    | 'blocked'
    | 'working'
    | 'waiting'
    | 'done'
    | 'untrusted'
    | 'invalid';
  readonly blockers: readonly Blocker[];
  readonly reasons: readonly string[];
  readonly trusted: boolean;
  /** How a hand or git put it there, when its own log does not tell. */
  readonly standing: string;
  readonly review: string;
  /** Of its children; undefined where it has none. */
  readonly progress: Progress | undefined;
  /** What its worker last said of how far it is. */
  readonly reported: Reported | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

export function viewTask(snapshot: Snapshot, task: TaskFile): TaskView {
  const ready = readiness(snapshot.board, task);
  const blockers = ready.kind === 'not' ? tellBehind(snapshot.board, ready.blockers) : [];
  return {
    ref: task.ref,
    short: snapshot.short(task.ref),
    id: task.id,
    phase: task.phase,
    state: task.state,
    readiness: ready.kind === 'not' ? kindOf(blockers) : ready.kind,
    blockers,
    reasons: blockers.map((blocker) => describeBlocker(blocker, snapshot.short)),
    trusted: task.state !== undefined && isTrusted(task.standing),
    standing: task.state ? task.standing.kind : 'invalid',
    review: reviewOf(snapshot.board, task),
    progress: isParent(snapshot.board, task) ? progressOf(snapshot.board, task.ref) : undefined,
    reported: task.reported,
    diagnostics: task.file.diagnostics,
  };
}

export function viewTasks(snapshot: Snapshot): TaskView[] {
  return snapshot.taskRefs.flatMap((ref) => {
    const task = snapshot.task(ref);
    return task ? [viewTask(snapshot, task)] : [];
  });
}

function kindOf([first]: readonly Blocker[]): TaskView['readiness'] {
  switch (first?.kind) {
    case 'invalid':
      return 'invalid';
    case 'untrusted':
      return 'untrusted';
    case 'done':
      return 'done';
    case 'claimed':
      return 'working';
    case 'paused':
    case 'needs-review':
      return 'waiting';
    default:
      return 'blocked';
  }
}
