// Batches as the logs tell them: what an orchestration opened together, and how far that has come. Nothing of a batch is stored
// but its tasks: its status is that of the tasks, unless somebody said otherwise.
import type { Event } from '../generated/types.ts';
import type { StatusEvent } from '../transition/history.ts';
import type { Board, BoardTask } from './board.ts';

export const BATCH_STATUSES = ['pending', 'running', 'completed', 'failed', 'cancelled'] as const;
export type BatchStatus = (typeof BATCH_STATUSES)[number];

/** Which event says that a batch has a status. */
export const BATCH_EVENTS = {
  running: 'batch_started',
  completed: 'batch_completed',
  failed: 'batch_failed',
  cancelled: 'batch_cancelled',
} as const satisfies Partial<Record<BatchStatus, string>>;

export type SettableBatchStatus = keyof typeof BATCH_EVENTS;

export interface Batch {
  /** Of the event that opened it. */
  readonly batch_id: string;
  /** Unique in the project. Where branches meet that gave it twice, the later batch has another one. */
  readonly batch_number: number;
  readonly batch_status: BatchStatus;
  /** References of its tasks, in start order. */
  readonly task_ids: readonly string[];
  readonly total_tasks: number;
  readonly completed_tasks: number;
  readonly created_at: string;
  readonly started_at?: string;
  readonly completed_at?: string;
  readonly duration_seconds?: number;
}

/** A batch as it was recorded. */
interface Opened {
  readonly id: string;
  readonly number: number;
  readonly tasks: readonly string[];
  readonly at: string;
  /** The last that was said of it. */
  said?: { readonly status: SettableBatchStatus; readonly at: string };
  startedAt?: string;
}

/**
 * @param events of the project, and those of its tasks that open batches.
 * @param movesOf a task's changes of status, oldest first; none for a task that is gone.
 */
export function batchesOf(
  events: readonly Event[],
  board: Board,
  movesOf: (ref: string) => readonly StatusEvent[],
): Batch[] {
  const opened = openedIn(events);
  const last = new Map(opened.flatMap(({ number, tasks }) => tasks.map((ref) => [ref, number] as const)));
  return opened.map((batch) => {
    const takenOver = batch.tasks.some((ref) => (last.get(ref) ?? 0) > batch.number);
    return told(batch, board, movesOf, takenOver);
  });
}

export function nextBatchNumber(events: readonly Event[]): number {
  return 1 + Math.max(0, ...openedIn(events).map(({ number }) => number));
}

/**
 * What an orchestration opens has no number of its own, for another one may do so at the same time: it has the next one that is
 * free. Two branches that gave one number to two batches keep both when they meet: the later one has another number then.
 */
function openedIn(events: readonly Event[]): Opened[] {
  const sorted = [...events].sort(inOrder);
  const given = new Map<number, string>();
  const openings = sorted.filter(({ type, tasks }) => type === 'batch_created' && Array.isArray(tasks));
  for (const { id, batch } of openings)
    if (typeof batch === 'number' && !given.has(batch)) given.set(batch, id);
  const batches = new Map<number, Opened>();
  let last = 0;
  for (const { id, timestamp: at, batch, tasks } of openings) {
    let number = typeof batch === 'number' ? batch : last + 1;
    while ((given.get(number) ?? id) !== id || batches.has(number)) number++;
    last = Math.max(last, number);
    batches.set(number, { id, number, tasks: (tasks as readonly unknown[]).map(String), at });
  }
  const byId = new Map([...batches.values()].map((batch) => [batch.id, batch]));
  for (const { type, timestamp: at, batch, opened } of sorted) {
    const status = STATUS_BY_EVENT.get(type);
    // Lines of before named the batch by its number alone.
    const said = opened === undefined ? batches.get(Number(batch)) : byId.get(String(opened));
    if (!said || !status || Date.parse(at) < Date.parse(said.at)) continue;
    said.said = { status, at };
    if (status === 'running') said.startedAt ??= at;
  }
  return [...batches.values()].sort((a, b) => a.number - b.number);
}

function inOrder(a: Event, b: Event): number {
  return Date.parse(a.timestamp) - Date.parse(b.timestamp) || (a.id < b.id ? -1 : 1);
}

/** What is kept of the batches that a task's log tells of, when it leaves the project: in the event of its removal. */
export type KeptBatch = Pick<Event, 'id' | 'timestamp'> & { readonly tasks: unknown };

export function keptBatches(events: readonly Event[]): KeptBatch[] {
  return opening(events).map(({ id, timestamp, tasks }) => ({ id, timestamp, tasks }));
}

export function opening(events: readonly Event[]): Event[] {
  return events.filter(({ type }) => type === 'batch_created');
}

/** As the logs of tasks that are gone had them. @param stands whether a task is there again */
export function batchesOfGone(log: readonly Event[], stands: (ref: string) => boolean): Event[] {
  const gone = log.filter(({ subject, batches }) => Array.isArray(batches) && !stands(subject));
  const all = gone.flatMap((event) =>
    (event.batches as readonly KeptBatch[]).map((kept): [string, Event] => [
      kept.id,
      { ...event, ...kept, type: 'batch_created', batch: undefined },
    ]),
  );
  return [...new Map(all).values()];
}

const STATUS_BY_EVENT: ReadonlyMap<string, SettableBatchStatus> = new Map(
  Object.entries(BATCH_EVENTS).map(([status, type]) => [type, status as SettableBatchStatus]),
);

function told(
  { id, number, tasks, at, said, startedAt }: Opened,
  board: Board,
  movesOf: (ref: string) => readonly StatusEvent[],
  takenOver: boolean,
): Batch {
  const standing = tasks.map((ref) => board.byRef.get(ref));
  const moves = tasks.flatMap(movesOf).filter(({ timestamp }) => Date.parse(timestamp) >= Date.parse(at));
  const first = startedAt ?? earliest(moves.filter(({ to }) => to === 'in_progress'));
  const begun = startedAt !== undefined || moves.length > 0;
  const status = said && said.status !== 'running' ? said.status : statusOf(standing, begun, takenOver);
  const over = status === 'completed' || status === 'failed' || status === 'cancelled';
  const ended = over ? (said && said.status === status ? said.at : latest(moves)) : undefined;
  return {
    batch_id: id,
    batch_number: number,
    batch_status: status,
    task_ids: tasks,
    total_tasks: tasks.length,
    completed_tasks: standing.filter((task) => task?.state?.status === 'completed').length,
    created_at: at,
    ...(first !== undefined && { started_at: first }),
    ...(ended !== undefined && { completed_at: ended }),
    ...(first !== undefined && ended !== undefined && { duration_seconds: secondsBetween(first, ended) }),
  };
}

function statusOf(
  tasks: readonly (BoardTask | undefined)[],
  begun: boolean,
  takenOver: boolean,
): BatchStatus {
  if (tasks.every((task) => task?.state?.status === 'completed')) return 'completed';
  if (tasks.every((task) => !task || isOut(task))) return 'failed';
  if (!begun) return takenOver ? 'cancelled' : 'pending';
  return 'running';
}

/** Ended, or failed and waiting for somebody who tries again. */
function isOut({ state }: BoardTask): boolean {
  if (state?.status === 'paused')
    return state.pause?.cause === 'failed' || state.pause?.cause === 'timed_out';
  return state?.status === 'completed' || state?.status === 'abandoned';
}

function earliest(events: readonly Event[]): string | undefined {
  return inTime(events)[0];
}

function latest(events: readonly Event[]): string | undefined {
  return inTime(events).at(-1);
}

function inTime(events: readonly Event[]): string[] {
  return events.map(({ timestamp }) => timestamp).sort((a, b) => Date.parse(a) - Date.parse(b));
}

function secondsBetween(from: string, to: string): number {
  return Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 1000));
}
