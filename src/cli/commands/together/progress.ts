import { listProgress, reportProgress } from '../../../app/collaboration/progress.ts';
import { openWorkspace } from '../../../app/workspace/workspace.ts';
import { fail, ok, type Result } from '../../../base/result.ts';
import { columns, firstLine } from '../../../report/text.ts';
import type { Handler, Input, Output } from '../../spec.ts';
import { wordsOf } from '../../words.ts';

/** `010 50` reports, `010` reads; where SOW_TASK names the task, `50 -m …` reports. */
export const run: Handler = async (input) => {
  const { context, args } = input;
  const text = await wordsOf(input);
  if (!text.ok) return text;
  const words = args.words ?? [];
  const own = context.env.SOW_TASK;
  const [ref, percent] =
    words.length === 2 ? words : own && text.value !== undefined ? [own, words[0]] : [words[0] ?? own];
  if (ref === undefined || words.length > 2)
    return fail({
      reason: 'usage',
      message: 'name one task',
      hint: 'sow progress 010 50 -m "Tests written"',
    });
  if (percent !== undefined) return report(input, ref, percent, text.value);
  if (text.value === undefined) return history(input, ref);
  return fail({ reason: 'usage', message: 'how far is it?', hint: `sow progress ${ref} 50 -m …` });
};

async function report(
  { context }: Input,
  ref: string,
  percent: string,
  message: string | undefined,
): Promise<Result<Output>> {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const number = /^\d+%?$/.test(percent) ? Number.parseInt(percent, 10) : Number.NaN;
  const said = await reportProgress(workspace.value, { ref, percent: number, message });
  if (!said.ok) return said;
  const { short, progress } = said.value;
  return ok({
    data: { progress: said.value },
    text: `${short} ${progress} %  next: sow progress ${short} <percent> -m … | sow submit ${short} -m …`,
  });
}

function history({ context }: Input, ref: string): Result<Output> {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const said = listProgress(workspace.value, ref);
  if (!said.ok) return said;
  const rows = said.value.map(({ timestamp, progress, agent, message }) => [
    timestamp,
    `${progress} %`,
    agent,
    firstLine(message),
  ]);
  return ok({
    data: { progress: said.value, total: said.value.length, truncated: false },
    text: rows.length > 0 ? columns(rows) : 'nothing has been said of its progress',
  });
}
