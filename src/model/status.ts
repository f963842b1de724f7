// The words of a task's life.
import type { TaskState } from './generated/types.ts';

export type Status = TaskState['status'];

export const STATUSES: readonly Status[] = [
  'pending',
  'in_progress',
  'paused',
  'needs_review',
  'completed',
  'abandoned',
];
export const LIVE: readonly Status[] = ['pending', 'in_progress', 'paused', 'needs_review'];
export const TERMINAL: readonly Status[] = ['completed', 'abandoned'];

export function isStatus(word: string): word is Status {
  return (STATUSES as readonly string[]).includes(word);
}

export function isTerminal(status: Status): boolean {
  return TERMINAL.includes(status);
}
