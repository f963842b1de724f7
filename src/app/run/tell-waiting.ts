// What runs left for a person: an event for each task that waits for an answer or for a review now.
import type { Event } from '../../base/event.ts';
import type { Ended, Settled } from '../../run/desk.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import { readQuietly } from '../../store/transaction/quiet.ts';
import { isSound, type SoundTask } from '../workspace/find-task.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { reviewerFor } from './review/reviewer-for.ts';

export function tellWaiting(
  workspace: Workspace,
  ended: readonly Ended[],
  settled: readonly Settled[],
): void {
  const waiting = ended.filter((_, at) => WAITING.includes(settled[at]?.status ?? '') && !settled[at]?.again);
  if (waiting.length === 0) return;
  readQuietly(workspace.store, (snapshot) => {
    for (const { claimed } of waiting) {
      const task = snapshot.task(claimed.ref);
      const event = task && isSound(task) ? waitingEvent(workspace, snapshot, task) : undefined;
      if (event) workspace.context.report(event);
    }
  });
}

const WAITING: readonly string[] = ['paused', 'needs_review'];

function waitingEvent(workspace: Workspace, snapshot: Snapshot, task: SoundTask): Event | undefined {
  const { status, pause, name } = task.state;
  const short = snapshot.short(task.ref);
  if (status === 'paused' && pause)
    return { type: 'question', task: short, cause: pause.cause, text: pause.text };
  if (status !== 'needs_review') return undefined;
  const { by, why } = reviewerFor(workspace, snapshot, task);
  return by === 'agent'
    ? undefined
    : { type: 'review', task: short, name, ...(why !== undefined && { why }) };
}
