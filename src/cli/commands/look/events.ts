import { followEvents, listEvents } from '../../../app/view/events.ts';
import { openWorkspace } from '../../../app/workspace/workspace.ts';
import { ok } from '../../../base/result.ts';
import { columns } from '../../../report/text.ts';
import { eventLine, eventRow } from '../../../report/view/task.ts';
import type { Handler } from '../../spec.ts';

const SHOWN = 100;

export const run: Handler = async ({ context, args, flags, print }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const request = { ref: args.task?.[0], types: flags.strings('type') };
  const json = flags.is('json');
  if (flags.is('follow')) {
    const limit = flags.number('limit') ?? (json ? undefined : SHOWN);
    const followed = await followEvents(workspace.value, { ...request, limit }, (events) =>
      print(events.map((event) => (json ? JSON.stringify(event) : eventLine(event))).join('\n')),
    );
    return followed.ok ? ok({ data: {}, text: '', streamed: true }) : followed;
  }
  const events = listEvents(workspace.value, request);
  if (!events.ok) return events;
  const total = events.value.length;
  const limit = flags.number('limit') ?? (json ? total : SHOWN);
  const shown = limit === 0 ? [] : events.value.slice(-limit);
  const text = shown.length > 0 ? columns(shown.map(eventRow)) : 'no events';
  return ok({
    data: { events: shown, total, truncated: shown.length < total },
    text: shown.length < total ? `${text}\n${shown.length} of ${total}` : text,
  });
};
