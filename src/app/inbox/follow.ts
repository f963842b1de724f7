// `inbox --follow`: what arrives is given as it does. A commit is announced by the folder it is renamed into; what is not
// announced, as after a pull, is found by the look from time to time. Each look reads everything, so that nothing is lost.
import { fail, ok, type Result } from '../../base/result.ts';
import type { Event } from '../../model/generated/types.ts';
import { watchCommits } from '../../store/state/watch.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type InboxRequest, openInbox } from './inbox.ts';

/** @param deliver whether the reader got them; false ends the following */
export async function followInbox(
  workspace: Workspace,
  request: InboxRequest,
  deliver: (events: readonly Event[]) => Promise<boolean>,
): Promise<Result<void>> {
  const { store, context } = workspace;
  const { signal } = context;
  let wake = (): void => {};
  let woken = false;
  const onChange = (): void => {
    woken = true;
    wake();
  };
  const watching = await watchCommits(store, onChange);
  signal.addEventListener('abort', onChange);
  try {
    while (!signal.aborted) {
      woken = false;
      const given = await giveAll(workspace, request, deliver);
      if (!given.ok) return given;
      if (!given.value) return ok(undefined);
      if (!woken && !signal.aborted) await new Promise<void>((resolve) => (wake = resolve));
    }
    return fail({ reason: 'interrupted' });
  } finally {
    signal.removeEventListener('abort', onChange);
    await watching.close();
  }
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
