import { share, wrongShare } from '../../../app/context/share.ts';
import type { ShareKind } from '../../../app/context/share-entry.ts';
import { openWorkspace } from '../../../app/workspace/workspace.ts';
import { fail, ok, type Result } from '../../../base/result.ts';
import type { Handler, Input } from '../../spec.ts';
import { wordsOf } from '../../words.ts';

/** `010 <key>`; where SOW_TASK names the task, the key alone. */
export const run: Handler = async (input) => {
  const { context, args, flags } = input;
  const words = args.words ?? [];
  const own = context.env.SOW_TASK;
  const [ref, key] = words.length < 2 && own ? [own, words[0]] : words;
  if (ref === undefined || words.length > 2)
    return fail({
      reason: 'usage',
      message: 'name one task and a key',
      hint: 'sow share 010 api --value \'{"a": 1}\'',
    });
  const value = await givenValue(input);
  if (!value.ok) return value;
  const request = {
    ref,
    key,
    kind: (flags.string('type') ?? 'update') as ShareKind,
    value: value.value,
    rationale: flags.string('rationale'),
    path: flags.string('path'),
  };
  const wrong = wrongShare(request);
  if (wrong) return wrong;
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const shared = await share(workspace.value, request);
  if (!shared.ok) return shared;
  const { short, changed } = shared.value;
  const note = changed ? (context.dryRun ? ' (dry run: nothing was written)' : ' shared') : ' (unchanged)';
  return ok({
    data: { ref: shared.value.ref, ...shared.value.context, changed },
    text: `${short}${note}  next: sow context ${short}`,
  });
};

/** --value and -F: JSON where it is some, else the text; -m is always text. */
async function givenValue(input: Input): Promise<Result<unknown>> {
  const given = input.flags.string('value');
  const words = await wordsOf(input);
  if (!words.ok) return words;
  if (given !== undefined && words.value !== undefined)
    return fail({ reason: 'usage', message: 'give --value, -m or -F, not two of them' });
  if (input.flags.string('message') !== undefined) return ok(words.value);
  const text = given ?? words.value;
  if (text === undefined) return ok(undefined);
  try {
    return ok(JSON.parse(text));
  } catch {
    return ok(text.trimEnd());
  }
}
