import { addFeedback, listFeedback, showFeedback } from '../../../app/feedback/feedback.ts';
import { openWorkspace } from '../../../app/workspace/workspace.ts';
import { fail, ok } from '../../../base/result.ts';
import { columns, firstLine } from '../../../report/text.ts';
import { movedData } from '../../shape.ts';
import type { Handler } from '../../spec.ts';
import { wordsOf } from '../../words.ts';

export const add: Handler = async (input) => {
  const { context, args, flags } = input;
  const text = await wordsOf(input);
  if (!text.ok) return text;
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const request = {
    ref: args.task?.[0] ?? '',
    text: text.value ?? '',
    assessment: flags.string('assessment'),
  };
  const done = await addFeedback(workspace.value, request);
  if (!done.ok) return done;
  const { short, changed, task } = done.value;
  const note = changed ? (context.dryRun ? 'would get' : 'has') : 'has unchanged';
  return ok({
    data: movedData([done.value]),
    text: `${short} ${note} feedback on iteration ${task.iteration}  next: sow approve ${short} | sow reject ${short}`,
  });
};

export const list: Handler = async ({ context, args }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const all = listFeedback(workspace.value, args.task?.[0] ?? '');
  if (!all.ok) return all;
  const rows = all.value.map(({ iteration, assessment, path, text }) => [
    String(iteration),
    assessment ?? '-',
    path,
    firstLine(text, 60),
  ]);
  return ok({
    data: { feedback: all.value, total: all.value.length, truncated: false },
    text: rows.length > 0 ? columns(rows) : 'no feedback',
  });
};

export const show: Handler = async ({ context, args }) => {
  const [given] = args.iteration ?? [];
  const iteration = given === undefined ? undefined : Number(given);
  if (iteration !== undefined && !Number.isInteger(iteration))
    return fail({ reason: 'usage', message: `${given} is no iteration`, hint: 'sow feedback list' });
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const shown = showFeedback(workspace.value, args.task?.[0] ?? '', iteration);
  if (!shown.ok) return shown;
  return ok({ data: { feedback: shown.value }, text: shown.value.text.trimEnd() });
};
