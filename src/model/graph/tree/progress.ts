// What children have come to, counted: the one source behind what is shown of a parent and what decides its status.
import type { TaskState } from '../../generated/types.ts';
import { STATUSES } from '../../status.ts';
import { type Board, type BoardTask, childrenOf } from '../board.ts';

/** Ended without success: failed, timed_out (also while paused for it) or cancelled. */
export type Outcome = 'completed' | 'failed' | 'timed_out' | 'cancelled' | 'running' | 'pending' | 'invalid';

/** A child as its parent counts it. */
export interface Seen {
  readonly status: TaskState['status'];
  readonly cause?: string | undefined;
  readonly started: boolean;
}

/** By its last trusted status; undefined where its file is invalid. */
export function seen({ state, standing }: BoardTask): Seen | undefined {
  if (!state) return undefined;
  if (standing.kind !== 'unlawful') {
    const { status, pause, abandon, started_at } = state;
    const cause = status === 'paused' ? pause?.cause : status === 'abandoned' ? abandon?.cause : undefined;
    return { status, cause, started: started_at !== undefined || isUnderWay(status) };
  }
  const status = STATUSES.find((one) => one === standing.from.at(-1)) ?? 'pending';
  return { status, cause: standing.cause, started: isUnderWay(status) };
}

function isUnderWay(status: TaskState['status']): boolean {
  return status !== 'pending' && status !== 'abandoned';
}

export function outcomeOf(child: Seen | undefined): Outcome {
  if (!child) return 'invalid';
  const failed = child.cause === 'failed' || child.cause === 'timed_out' ? child.cause : undefined;
  switch (child.status) {
    case 'completed':
      return 'completed';
    case 'abandoned':
      return failed ?? 'cancelled';
    case 'paused':
      return failed ?? 'running';
    case 'pending':
      return 'pending';
    default:
      return 'running';
  }
}

export interface Progress {
  readonly total: number;
  readonly completed: number;
  readonly failed: number;
  readonly timed_out: number;
  readonly cancelled: number;
  readonly running: number;
  readonly pending: number;
  /** Children whose file is broken: nobody knows what they have come to. */
  readonly invalid: number;
  /** completed, failed, timed_out and cancelled together. */
  readonly ended: number;
  /** Of the statuses as they are written. */
  readonly statuses: Readonly<Partial<Record<TaskState['status'] | 'invalid', number>>>;
  /** completed ÷ total, 0 without children. */
  readonly completion_rate: number;
  /** failed and timed_out ÷ total, 0 without children. */
  readonly failure_rate: number;
  /** ended ÷ total, 0 without children. */
  readonly coverage: number;
}

export function progressOf(board: Board, ref: string): Progress {
  return tally(childrenOf(board, ref).map(seen));
}

export function tally(children: readonly (Seen | undefined)[]): Progress {
  const total = children.length;
  const outcomes = {
    completed: 0,
    failed: 0,
    timed_out: 0,
    cancelled: 0,
    running: 0,
    pending: 0,
    invalid: 0,
  };
  const statuses: Partial<Record<TaskState['status'] | 'invalid', number>> = {};
  for (const child of children) {
    outcomes[outcomeOf(child)]++;
    const status = child?.status ?? 'invalid';
    statuses[status] = (statuses[status] ?? 0) + 1;
  }
  const { completed, failed, timed_out, cancelled } = outcomes;
  const ended = completed + failed + timed_out + cancelled;
  const share = (count: number): number => (total === 0 ? 0 : count / total);
  return {
    total,
    ...outcomes,
    ended,
    statuses,
    completion_rate: share(completed),
    failure_rate: share(failed + timed_out),
    coverage: share(ended),
  };
}
