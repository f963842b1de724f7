// The one move of the state machine that nobody asks for: a parent goes where its children bring it.
import type { TaskState } from '../generated/types.ts';
import { applyEffects } from './effects.ts';
import type { Move } from './move.ts';
import { SETTLED } from './transitions.ts';

/** @param text why, where the parent is paused because too few of its children completed. */
export function settledMove(
  task: TaskState,
  to: keyof typeof SETTLED,
  { actor, now, text }: { readonly actor: string; readonly now: string; readonly text: string },
): Move {
  const failed = to === 'paused' ? ({ cause: 'failed', text } as const) : {};
  const fields = applyEffects({ effects: SETTLED[to] }, task, { actor, now, ...failed });
  return {
    fields: { ...fields, status: to, updated_at: now },
    event: { type: 'settled', from: task.status, to, iteration: task.iteration, ...failed },
  };
}
