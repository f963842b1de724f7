// `submit --result`: what the step of a workflow came to, in the words of whoever did it.
import { fail, type Result } from '../../../base/result.ts';
import { taskResult } from '../../../store/layout.ts';
import type { Change } from '../../workspace/decision.ts';
import type { SoundTask } from '../../workspace/find-task.ts';

/** JSON where it is a list or a mapping, else the text. */
export function registerResult(
  { snapshot, draft, now }: Change,
  { ref, state }: SoundTask,
  text: string,
): Result<unknown> {
  if (!state.step)
    return fail({
      reason: 'refused',
      message: `${snapshot.short(ref)} is no step of a workflow: nobody asks for its result`,
      hint: 'leave out --result',
    });
  const path = taskResult(ref);
  const before = snapshot.text(path);
  // Registered twice, the last one counts.
  if (before !== null) draft.setText(path, before, null);
  return draft.createState('step-result', path, { from: 'registered', at: now, value: valueIn(text) });
}

function valueIn(text: string): unknown {
  const plain = text.replace(/\r?\n$/, '');
  if (!/^\s*[[{]/.test(text)) return plain;
  try {
    return JSON.parse(text);
  } catch {
    return plain;
  }
}
