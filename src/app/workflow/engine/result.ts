// What a step came to: what was registered with it, else what its agent said last, else the words it was submitted with.

import { ok, type Result } from '../../../base/result.ts';
import { checkText } from '../../../document/check/check.ts';
import { emitDocument } from '../../../document/yaml/emit.ts';
import { kindOf } from '../../../model/actor.ts';
import type { StepResult } from '../../../model/generated/types.ts';
import { childrenOf } from '../../../model/graph/board.ts';
import { taskResult } from '../../../store/layout.ts';
import type { Snapshot } from '../../../store/state/snapshot.ts';
import type { Store } from '../../../store/store.ts';
import type { Change } from '../../workspace/decision.ts';
import type { SoundTask } from '../../workspace/find-task.ts';
import { readResult } from '../runs/run-files.ts';
import { lastMessage } from './last-message.ts';

export type StepResultValue = Pick<StepResult, 'from' | 'value'> & {
  /** How long the words were of which only the last are kept. */
  readonly cutFrom?: number;
};

/** @param words of a person who does the step right now */
export function resultFor(
  store: Store,
  snapshot: Snapshot,
  task: SoundTask,
  wantsJson: boolean,
  words = personsWords(task),
): Result<StepResultValue> {
  const items = childrenOf(snapshot.board, task.ref);
  if (items.length > 0) return resultOfItems(snapshot, items);
  const registered = readResult(snapshot, task.ref);
  if (!registered.ok) return registered;
  if (registered.value) return ok(registered.value);
  const whole = words ?? lastMessage(store, task) ?? task.state.completion_summary ?? '';
  const text = lastOf(whole);
  const cut = text === whole ? {} : { cutFrom: whole.length };
  return ok({ from: 'message', value: wantsJson ? asJson(text) : text, ...cut });
}

/** Words that are not kept by themselves, as what is registered is. */
const LONGEST = 256 * 1024;

function lastOf(text: string): string {
  let kept = text.slice(-LONGEST);
  // What has to be written in other signs takes up to six bytes each.
  while (unkeepable({ from: 'message', value: kept })) kept = kept.slice(-kept.length / 2);
  return kept;
}

function resultOfItems(
  snapshot: Snapshot,
  items: readonly { readonly ref: string }[],
): Result<StepResultValue> {
  const value: unknown[] = [];
  for (const { ref } of items) {
    const result = readResult(snapshot, ref);
    if (!result.ok) return result;
    value.push(result.value?.value ?? null);
  }
  return ok({ from: 'items', value });
}

/** Why nobody could read it again: it is too long, or nested too deep. */
export function unkeepable({ from, value }: StepResultValue): string | undefined {
  const text = emitDocument({ from, at: ROOM, value });
  const [fault] = checkText('step-result', 'result.yaml', text);
  return fault && `the result cannot be kept: ${fault.message}`;
}

/** For what stands beside it in the file. */
const ROOM = ' '.repeat(1024);

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
