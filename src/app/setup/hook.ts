// What the hooks of `sow setup claude` answer. A hook is in the way of somebody's session: it is silent where there is
// nothing to say, under sow's own runs, and where anything is wrong.
import { slug } from '../../base/id.ts';
import type { Result } from '../../base/result.ts';
import { ok } from '../../base/result.ts';
import { prime } from '../agent/prime.ts';
import { viewTasks } from '../view/task-view.ts';
import { read } from '../view/tasks.ts';
import type { Workspace } from '../workspace/workspace.ts';

export interface HookInput {
  readonly session_id?: unknown;
  /** The session was kept from stopping by a hook already. */
  readonly stop_hook_active?: unknown;
}

export function sessionStart(workspace: Workspace): string {
  const told = prime(workspace);
  return told.ok ? told.value.text : '';
}

/** A session that stops while it holds a claim is asked for its report, once. */
export function stop(workspace: Workspace, input: HookInput): string {
  if (workspace.run !== undefined || input.stop_hook_active === true) return '';
  const held = heldBy(workspace, input);
  if (!held.ok || held.value.length === 0) return '';
  const [first = ''] = held.value;
  const reason = [
    `You still hold ${held.value.join(', ')}, and have not reported.`,
    `Done: sow submit ${first} -m "what you did". A question: sow pause ${first} -m "…". Otherwise: sow release ${first}.`,
  ].join(' ');
  return JSON.stringify({ decision: 'block', reason });
}

function heldBy(workspace: Workspace, { session_id }: HookInput): Result<string[]> {
  const caller = workspace.caller();
  const session = typeof session_id === 'string' ? `agent:claude/${slug(session_id)}` : undefined;
  const actors = [session, caller.ok ? caller.value.actor : undefined];
  return read(workspace, (snapshot) =>
    ok(
      viewTasks(snapshot).flatMap(({ state, short }) => {
        const { claim, status } = state ?? {};
        const isMine = claim !== undefined && claim.run === undefined && actors.includes(claim.actor);
        return status === 'in_progress' && isMine && claim.actor.startsWith('agent:') ? [short] : [];
      }),
    ),
  );
}
