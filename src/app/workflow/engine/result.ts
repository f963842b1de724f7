// What a step came to: what was registered with it, else what its agent said last, else the words it was submitted with.

import { ok, type Result } from '../../../base/result.ts';
import { kindOf } from '../../../model/actor.ts';
import type { StepResult } from '../../../model/generated/types.ts';
import { childrenOf } from '../../../model/graph/board.ts';
import { taskResult } from '../../../store/layout.ts';
import type { Snapshot } from '../../../store/state/snapshot.ts';
import type { Store } from '../../../store/store.ts';
import type { Change } from '../../workspace/decision.ts';
import type { SoundTask } from '../../workspace/find-task.ts';
import { resultOf } from '../execution.ts';
import { lastMessage } from './last-message.ts';

export type StepResultValue = Pick<StepResult, 'from' | 'value'>;

/** @param words of a person who does the step right now */
export function resultFor(
  store: Store,
  snapshot: Snapshot,
  task: SoundTask,
  wantsJson: boolean,
  words = personsWords(task),
): StepResultValue {
  const items = childrenOf(snapshot.board, task.ref);
  if (items.length > 0)
    return { from: 'items', value: items.map(({ ref }) => resultOf(snapshot, ref)?.value ?? null) };
  const registered = resultOf(snapshot, task.ref);
  if (registered) return registered;
  const text = words ?? lastMessage(store, task) ?? task.state.completion_summary ?? '';
  return { from: 'message', value: wantsJson ? asJson(text) : text };
}

/** Those of a person who did the step, whatever an agent said before. */
function personsWords({ history, state }: SoundTask): string | undefined {
  const report = history.moves.findLast(({ type }) => type === 'submitted' || type === 'completed');
  return report && kindOf(report.actor) === 'human' ? state.completion_summary : undefined;
}

/** Agents put JSON between words and fences, where JSON alone was asked for. */
function asJson(text: string): unknown {
  const fenced = /```(?:json)?\s*\n([\s\S]*?)\n\s*```/.exec(text)?.[1];
  for (const candidate of [text, fenced ?? text]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // The next one, or the text as it stands: the schema says what is wrong with that.
    }
  }
  return text;
}

export function writeResult(
  { snapshot, draft, now }: Change,
  ref: string,
  result: StepResultValue,
): Result<void> {
  const path = taskResult(ref);
  const before = snapshot.text(path);
  // Registered twice, the last one counts.
  if (before !== null) draft.setText(path, before, null);
  const made = draft.createState('step-result', path, { from: result.from, at: now, value: result.value });
  return made.ok ? ok(undefined) : made;
}
