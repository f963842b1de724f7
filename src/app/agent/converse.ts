// A person and an agent at this terminal: recorded as a run of the kind chat for as long as it lasts. It settles nothing.
import { join } from 'node:path';
import { masker, secretsOf } from '../../base/mask.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import type { Executor } from '../../run/executors/executor.ts';
import { runInForeground } from '../../run/interactive.ts';
import type { Command } from '../../run/process/command-line.ts';
import { agentEnvironment } from '../../run/process/environment.ts';
import { writeShim } from '../../run/process/shim.ts';
import { absolute } from '../../store/disk/files.ts';
import { ioFailure } from '../../store/disk/io-failure.ts';
import { runFolder } from '../../store/layout.ts';
import { listRuns, type RunRecord, writeRun } from '../../store/runs/run-record.ts';
import { nowOf } from '../../store/store.ts';
import { readQuietly } from '../../store/transaction/quiet.ts';
import { bookConversation, keptOf, withUse } from '../cost/conversation-use.ts';
import { costSettings } from '../cost/cost-settings.ts';
import { change } from '../workspace/change.ts';
import type { Workspace } from '../workspace/workspace.ts';

export interface Conversation {
  readonly run: string;
  /** The ref of the task that it is about. */
  readonly task?: string;
  readonly role: string;
  readonly executor: Executor;
  readonly model: string | undefined;
  readonly session: string | undefined;
  readonly command: Command;
  /** Absolute. */
  readonly directory: string;
  /** What the agent is told first, where that is sow's to say. */
  readonly prompt?: string;
  /** Its own variables, beside what every agent is given. */
  readonly own: Readonly<Record<string, string | undefined>>;
}

/** @returns the exit code of the agent's program */
export async function converse(workspace: Workspace, conversation: Conversation): Promise<Result<number>> {
  const { store, context } = workspace;
  const { run, executor, command, directory, prompt, own } = conversation;
  const variables = { ...context.env, ...executor.env() };
  try {
    const shimFolder = absolute(store, 'local/bin');
    const env = agentEnvironment({
      base: variables,
      own: { ...own, SOW_CONVERSATION: run, SOW_DIR: store.dir },
      shimFolder,
    });
    const record = begun(executor, recordOf(conversation, store.identity, nowOf(store)), env);
    // While it lives, no run of sow's works in the conversation.
    writeRun(store, record);
    if (prompt !== undefined)
      store.io.create(promptFile(store.dir, run), masker(secretsOf(variables))(prompt), 0o600);
    writeShim(shimFolder, context.program);
    const exit = await runInForeground({ command, cwd: directory, env });
    const settings = readQuietly(store, (snapshot) => costSettings(snapshot.settings));
    const used = (): RunRecord =>
      withUse(record, executor, keptOf(executor, record, env, listRuns(store)), settings);
    // Without an end in its record, whoever recovers runs next books it.
    const { told, isBooked } = await book(workspace, used);
    const outcome = exit === 0 ? 'succeeded' : 'failed';
    writeRun(store, isBooked ? { ...told, ended_at: nowOf(store), outcome, exit } : told);
    return ok(exit);
  } catch (error) {
    return fail(ioFailure(error, store.dir, true));
  }
}

/** What its program counted before is not this one's. */
function begun(
  executor: Executor,
  record: RunRecord,
  env: Readonly<Record<string, string | undefined>>,
): RunRecord {
  const counters = record.session_id === undefined ? undefined : keptOf(executor, record, env, [])?.counters;
  return { ...record, ...(counters && { counted_before: counters }) };
}

/** Before its record has an end, as of every run. Whoever sat at the terminal is told where it could not be. */
async function book(
  workspace: Workspace,
  used: () => RunRecord,
): Promise<{ readonly told: RunRecord; readonly isBooked: boolean }> {
  let told = used();
  if (told.usage === undefined) return { told, isBooked: true };
  const options = { command: 'chat: cost', actor: 'orchestrator' };
  const booked = await change(workspace, options, (current) => {
    // Another conversation may have ended meanwhile: which of them has what was begun in them is settled under the lock.
    told = used();
    if (!workspace.context.dryRun) writeRun(workspace.store, told);
    if (told.usage !== undefined) bookConversation(current, told);
    return ok(undefined);
  });
  if (booked.ok) return { told, isBooked: true };
  const { reason } = booked.failure;
  const message = `what the conversation cost is not booked yet (${reason}): sow recover books it`;
  workspace.context.report({ type: 'warning', message });
  return { told, isBooked: false };
}

/** Where the prompt of a run is kept, absolute. @param dir the .sow */
export function promptFile(dir: string, run: string): string {
  return join(dir, runFolder(run), 'prompt.md');
}

function recordOf(
  { run, task, role, executor, model, session }: Conversation,
  { host: _host, ...owner }: RunRecord['owner'] & { readonly host: string },
  started_at: string,
): RunRecord {
  return {
    v: 1,
    id: run,
    kind: 'chat',
    ...(task !== undefined && { task }),
    role,
    executor: executor.name,
    type: executor.type,
    ...(model !== undefined && { model }),
    ...(session !== undefined && { session_id: session }),
    directory: '.',
    owner,
    started_at,
  };
}
