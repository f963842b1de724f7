// A person and an agent at this terminal: recorded as a run of the kind chat for as long as it lasts. It settles nothing.
import { join } from 'node:path';
import { masker, secretsOf } from '../../base/mask.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import type { Usage } from '../../model/agent-event.ts';
import { dollarsOf } from '../../model/cost/money.ts';
import type { Executor, RolloutTold } from '../../run/executors/executor.ts';
import { usageSince } from '../../run/executors/stream/usage.ts';
import { runInForeground } from '../../run/interactive.ts';
import type { Command } from '../../run/process/command-line.ts';
import { agentEnvironment } from '../../run/process/environment.ts';
import { writeShim } from '../../run/process/shim.ts';
import { readRollout } from '../../run/rollout.ts';
import { absolute } from '../../store/disk/files.ts';
import { ioFailure } from '../../store/disk/io-failure.ts';
import { runFolder } from '../../store/layout.ts';
import { type RunRecord, writeRun } from '../../store/state/run-record.ts';
import { nowOf } from '../../store/store.ts';
import { readQuietly } from '../../store/transaction/quiet.ts';
import { costOf } from '../cost/book.ts';
import { bookRun } from '../cost/book-run.ts';
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
  const record = recordOf(conversation, store.identity, nowOf(store));
  const variables = { ...context.env, ...executor.env() };
  try {
    // While it lives, no run of sow's works in the conversation.
    writeRun(store, record);
    if (prompt !== undefined)
      store.io.create(promptFile(store.dir, run), masker(secretsOf(variables))(prompt), 0o600);
    const shimFolder = absolute(store, 'local/bin');
    writeShim(shimFolder, context.program);
    const env = agentEnvironment({ base: variables, own: { ...own, SOW_DIR: store.dir }, shimFolder });
    const before = keptOf(conversation, env)?.counters;
    const exit = await runInForeground({ command, cwd: directory, env });
    const told = await bookUse(workspace, record, before, keptOf(conversation, env));
    writeRun(store, {
      ...told,
      ended_at: nowOf(store),
      outcome: exit === 0 ? 'succeeded' : 'failed',
      exit,
    });
    return ok(exit);
  } catch (error) {
    return fail(ioFailure(error, store.dir, true));
  }
}

/** What the conversation has come to so far, where its program keeps that in a file. */
function keptOf(
  { executor, session }: Conversation,
  env: Readonly<Record<string, string | undefined>>,
): RolloutTold | undefined {
  const file = executor.transcript ?? executor.rollout;
  return file && session !== undefined ? readRollout(file, session, env) : undefined;
}

/** Before its record has an end, as of every run. Whoever sat at the terminal is told where it could not be booked. */
async function bookUse(
  workspace: Workspace,
  record: RunRecord,
  before: Usage | undefined,
  kept: RolloutTold | undefined,
): Promise<RunRecord> {
  const used = kept?.counters && usageSince(before, kept.counters);
  if (!used || Object.values(used).every((figure) => figure === 0)) return record;
  const { prices } = readQuietly(workspace.store, ({ settings }) => costSettings(settings));
  const model = record.model ?? kept.model;
  const micros = costOf(used, model, prices);
  const told = {
    ...record,
    ...(model !== undefined && { model }),
    usage: { ...used, ...(micros !== undefined && { cost_usd: dollarsOf(micros) }) },
  };
  const options = { command: 'chat: cost', actor: 'orchestrator' };
  const booked = await change(workspace, options, (current) => ok(bookRun(current, told)));
  if (!booked.ok) {
    const message = `what the conversation cost is not booked (${booked.failure.reason}): sow cost add`;
    workspace.context.report({ type: 'warning', message });
  }
  return told;
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
