import { listEvents } from '../../app/view/events.ts';
import { openWorkspace } from '../../app/workspace/workspace.ts';
import { ok } from '../../base/result.ts';
import { eventRow } from '../../report/task.ts';
import { columns } from '../../report/text.ts';
import type { Handler } from '../spec.ts';

const SHOWN = 100;

export const run: Handler = async ({ context, args, flags }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const events = listEvents(workspace.value, { ref: args.task?.[0], types: flags.strings('type') });
  if (!events.ok) return events;
  const total = events.value.length;
  const limit = flags.number('limit') ?? (flags.is('json') ? total : SHOWN);
  const shown = limit === 0 ? [] : events.value.slice(-limit);
  const text = shown.length > 0 ? columns(shown.map(eventRow)) : 'no events';
  return ok({
    data: { events: shown, total, truncated: shown.length < total },
    text: shown.length < total ? `${text}\n${shown.length} of ${total}` : text,
  });
};
