import { acceptTasks } from '../../../app/task/accept.ts';
import { openWorkspace } from '../../../app/workspace/workspace.ts';
import { ok } from '../../../base/result.ts';
import { movedData, movedLine } from '../../shape.ts';
import type { Handler } from '../../spec.ts';
import { wordsOf } from '../../words.ts';

export const run: Handler = async (input) => {
  const text = await wordsOf(input);
  if (!text.ok) return text;
  const workspace = openWorkspace(input.context);
  if (!workspace.ok) return workspace;
  const moved = await acceptTasks(workspace.value, input.args.task ?? [], text.value);
  if (!moved.ok) return moved;
  return ok({
    data: movedData(moved.value),
    text: moved.value.map((one) => movedLine(one, input.context.dryRun)).join('\n'),
  });
};
