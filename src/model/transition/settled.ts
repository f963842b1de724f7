// The one move of the state machine that nobody asks for: a parent goes where its children bring it.
import type { TaskState } from '../generated/types.ts';
import { applyEffects } from './effects.ts';
import type { Move } from './move.ts';
import { SETTLED } from './transitions.ts';

/** @param why where the parent is paused: `failed` because too few of its children completed, `hold` by a person. */
export function settledMove(
  task: TaskState,
  to: keyof typeof SETTLED,
  { actor, now, text, cause = 'failed' }: SettledWhy,
): Move {
  const failed = to === 'paused' ? { cause, text } : {};
  const fields = applyEffects({ effects: SETTLED[to] }, task, { actor, now, ...failed });
  return {
    fields: { ...fields, status: to, updated_at: now },
    event: { type: 'settled', from: task.status, to, iteration: task.iteration, ...failed },
  };
}

export interface SettledWhy {
  readonly actor: string;
  readonly now: string;
  readonly text: string;
  readonly cause?: 'failed' | 'hold';
}
