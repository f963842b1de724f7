import { chat } from '../../../app/agent/chat.ts';
import { openWorkspace } from '../../../app/workspace/workspace.ts';
import { ok } from '../../../base/result.ts';
import { wishesOf } from '../../run-flags.ts';
import type { Handler } from '../../spec.ts';
import { wordsOf } from '../../words.ts';

export const run: Handler = async (input) => {
  const { context, flags } = input;
  const text = await wordsOf(input);
  if (!text.ok) return text;
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const done = await chat(workspace.value, { text: text.value, ...wishesOf(flags) });
  if (!done.ok) return done;
  const { run: id, executor, session, prompt, exit } = done.value;
  const data = { executor, session: session ?? null, run: id ?? null, exit: exit ?? null, prompt };
  if (exit === undefined) return ok({ data, text: prompt, notes: `would be told to ${executor}` });
  return ok({
    data,
    text: `the conversation has ended${exit === 0 ? '' : `, ${executor} exited with ${exit}`}  next: sow status`,
    exit: exit === 0 ? 0 : 1,
  });
};
