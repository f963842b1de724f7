// The conversation of a role that works on no task: the project's file keeps its id, the last run in it all else.
import { fail, ok, type Result } from '../../base/result.ts';
import { PROJECT } from '../../store/layout.ts';
import { readOutput } from '../../store/runs/run-output.ts';
import { listRuns, type RunRecord } from '../../store/runs/run-record.ts';
import { executorOf } from '../run/executors/definitions.ts';
import { read } from '../view/tasks.ts';
import type { Change } from '../workspace/decision.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** The newest run in the role's conversation, with what its program has counted as far as any run tells. */
export function lastRoleRun(workspace: Workspace, role: string): Result<RunRecord> {
  const { store } = workspace;
  const hint = `sow agent spawn ${role}`;
  return read(workspace, ({ project }) => {
    const session = project.value?.agent_sessions?.[role];
    if (session === undefined) return fail({ reason: 'refused', message: `${role} has no session`, hint });
    const runs = listRuns(store).filter(({ session_id }) => session_id === session);
    const [record, counted] = [runs.at(-1), runs.findLast(({ counters }) => counters !== undefined)];
    if (record === undefined)
      return fail({ reason: 'not-found', what: 'run', ref: `of ${role} in the session ${session}`, hint });
    return ok({ ...record, ...(counted?.counters && { counters: counted.counters }) });
  });
}

/** The project's file names it from now on. */
export function keepRoleSession(
  { snapshot, draft, now }: Change,
  role: string,
  session: string,
): Result<void> {
  const { value, text, diagnostics } = snapshot.project;
  if (!value) return fail({ reason: 'invalid-state', diagnostics });
  const { agent_sessions: kept } = value;
  if (kept?.[role] === session) return ok(undefined);
  const written = draft.editState('project', PROJECT, text, [
    kept
      ? { path: ['agent_sessions', role], value: session }
      : { path: ['agent_sessions'], value: { [role]: session } },
    { path: ['updated_at'], value: now },
  ]);
  if (!written.ok) return written;
  draft.log('project', { type: 'set', fields: [`agent_sessions.${role}`] });
  return ok(undefined);
}

/** What the agent said at the end of a run. */
export function lastWords({ store }: Workspace, record: RunRecord): string {
  const lines = Buffer.from(readOutput(store, record.id)).toString('utf8').split('\n');
  const events = lines.flatMap(executorOf(record).reader());
  const said = events.flatMap((event) => (event.type === 'said' ? [event.text] : []));
  // What a plain program prints comes in lines, and all of them are its words.
  return record.type === 'command' ? said.join('\n') : (said.at(-1) ?? '');
}
