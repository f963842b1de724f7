import { followInbox } from '../../../app/inbox/follow.ts';
import { openInbox } from '../../../app/inbox/inbox.ts';
import { openWorkspace } from '../../../app/workspace/workspace.ts';
import { ok } from '../../../base/result.ts';
import { columns } from '../../../report/text.ts';
import { eventLine, eventRow } from '../../../report/view/task.ts';
import type { Handler } from '../../spec.ts';

const SHOWN = 100;

export const run: Handler = async ({ context, flags, print }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const json = flags.is('json');
  const request = { limit: flags.number('limit') ?? (json ? undefined : SHOWN), mine: flags.is('mine') };
  if (flags.is('follow')) {
    const followed = await followInbox(workspace.value, request, (events) =>
      print(events.map((event) => (json ? JSON.stringify(event) : eventLine(event))).join('\n')),
    );
    return followed.ok ? ok({ data: {}, text: '', streamed: true }) : followed;
  }
  const inbox = openInbox(workspace.value, request);
  if (!inbox.ok) return inbox;
  const { reader, events, total, read } = inbox.value;
  const text = events.length > 0 ? columns(events.map(eventRow)) : 'nothing new';
  return ok({
    data: { reader, events, total, truncated: events.length < total },
    text: events.length < total ? `${text}\n${events.length} of ${total}; sow inbox shows the next` : text,
    ...(!context.dryRun && { printed: read }),
  });
};
