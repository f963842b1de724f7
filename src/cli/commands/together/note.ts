import { addNote, readNotes } from '../../../app/notes/notes.ts';
import { openWorkspace } from '../../../app/workspace/workspace.ts';
import { fail, ok } from '../../../base/result.ts';
import type { Handler } from '../../spec.ts';
import { wordsOf } from '../../words.ts';

export const run: Handler = async (input) => {
  const { context, args, flags } = input;
  const text = await wordsOf(input);
  if (!text.ok) return text;
  const ref = args.task?.[0] ?? '';
  const agent = flags.string('agent');
  const section = flags.string('section');
  if (section !== undefined && text.value === undefined)
    return fail({ reason: 'usage', message: '--section goes with -m or -F' });
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const notes =
    text.value === undefined
      ? readNotes(workspace.value, ref, agent)
      : await addNote(workspace.value, { ref, agent, section, text: text.value });
  if (!notes.ok) return notes;
  const { short, path } = notes.value;
  const written = context.dryRun
    ? `${short} (dry run: nothing was written)`
    : `${short} noted in .sow/${path}`;
  return ok({
    data: { notes: { ...notes.value, path: `.sow/${path}` } },
    text: text.value === undefined ? (notes.value.text?.trimEnd() ?? `no notes on ${short}`) : written,
  });
};
