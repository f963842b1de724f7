// The verbs of the state machine.
import type { Moved } from '../../../app/task/apply-move.ts';
import { moveTasks } from '../../../app/task/move-tasks.ts';
import { openWorkspace } from '../../../app/workspace/workspace.ts';
import { fail, ok, type Result } from '../../../base/result.ts';
import type { AbandonCause, PauseCause } from '../../../model/transition/intent.ts';
import type { Verb } from '../../../model/transition/transitions.ts';
import { movedData, movedLine } from '../../shape.ts';
import type { Handler } from '../../spec.ts';
import { forceOf, readText, wordsOf } from '../../words.ts';

/** submit and complete take their words as the summary of the work, the others as what is said. */
const SUMMARIZED: readonly string[] = ['submit', 'complete'];

export function run(verb: string): Handler {
  return async (input) => {
    const { context, args, flags } = input;
    const words = await wordsOf(input);
    if (!words.ok) return words;
    const text = orSummary(words.value, flags.string('summary'));
    if (!text.ok) return text;
    const force = forceOf(input);
    if (!force.ok) return force;
    const workspace = openWorkspace(context);
    if (!workspace.ok) return workspace;
    const file = flags.string('result');
    const result = file === undefined ? ok(undefined) : await readText(input, file);
    if (!result.ok) return result;
    const outputs = flags.strings('output');
    const moved = await moveTasks(workspace.value, {
      verb: verb as Verb,
      refs: args.task ?? [],
      ...(SUMMARIZED.includes(verb) ? { summary: text.value } : { text: text.value }),
      cause: flags.string('cause') as PauseCause | AbandonCause | undefined,
      actualHours: flags.number('actual-hours'),
      outputs: outputs.length > 0 ? outputs : undefined,
      result: result.value,
      force: force.value,
      trust: flags.is('trust'),
    });
    if (!moved.ok) return fail(moved.failure);
    return ok({
      data: movedData(moved.value),
      text: moved.value.map((one) => movedLine(one, context.dryRun)).join('\n'),
      ...(moved.value.some(isInConflict) && { exit: WAITS }),
    });
  };
}

const WAITS = 8;

/** Found good, and not completed: its work cannot be merged, and a person has to say how it shall be. */
function isInConflict({ changed, to, task }: Moved): boolean {
  return changed && to === 'paused' && task.pause?.cause === 'conflict';
}

function orSummary(text: string | undefined, summary: string | undefined): Result<string | undefined> {
  if (text !== undefined && summary !== undefined)
    return fail({ reason: 'usage', message: 'give -m, -F or --summary, not two of them' });
  return ok(text ?? summary);
}
