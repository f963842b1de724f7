// `inbox --follow`: what arrives is given as it does. Each look reads everything, so that nothing is lost.
import { ok, type Result } from '../../base/result.ts';
import type { Event } from '../../model/generated/types.ts';
import { onChange } from '../watch/on-change.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type InboxRequest, openInbox } from './inbox.ts';

/** @param deliver whether the reader got them; false ends the following */
export function followInbox(
  workspace: Workspace,
  request: InboxRequest,
  deliver: (events: readonly Event[]) => Promise<boolean>,
): Promise<Result<void>> {
  return onChange(workspace, () => giveAll(workspace, request, deliver));
}

/** Whether the reader is still there. */
async function giveAll(
  workspace: Workspace,
  request: InboxRequest,
  deliver: (events: readonly Event[]) => Promise<boolean>,
): Promise<Result<boolean>> {
  for (;;) {
    const inbox = openInbox(workspace, request);
    // On a branch without a project nothing arrives; it may come back.
    if (!inbox.ok) return inbox.failure.reason === 'no-project' ? ok(true) : inbox;
    if (inbox.value.events.length === 0) return ok(true);
    if (!(await deliver(inbox.value.events))) return ok(false);
    if (workspace.context.dryRun) return ok(false);
    const marked = inbox.value.read();
    if (!marked.ok) return marked;
  }
}
