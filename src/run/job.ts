// One run of one agent: its folder, its environment, its process, its time limit.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Context } from '../base/context.ts';
import { masker, secretsOf } from '../base/mask.ts';
import type { RunOutcome } from '../store/state/run-record.ts';
import type { Executor } from './executor.ts';
import { type AgentProcess, type ProcessEnd, startAgent } from './process/agent-process.ts';
import { agentEnvironment } from './process/environment.ts';
import { writeShim } from './process/shim.ts';
import { killRun } from './process/stop.ts';

/** A task that was claimed for a run. */
export interface Claimed {
  readonly ref: string;
  /** How people name it. */
  readonly short: string;
  readonly name: string;
  readonly run: string;
  readonly role: string;
  readonly actor: string;
  readonly session: string;
  readonly resumed: boolean;
  readonly iteration: number;
  readonly executor: Executor;
  readonly prompt: string;
  /** Absolute. */
  readonly directory: string;
  readonly timeoutMs: number;
  readonly graceMs: number;
  /** A run of a dead orchestration on this task, whose processes may still live. */
  readonly predecessor: string | undefined;
}

export interface JobEnd {
  readonly outcome: RunOutcome;
  readonly end: ProcessEnd;
}

export interface Job {
  readonly claimed: Claimed;
  /** Resolves when no process of the run lives any more. */
  readonly ended: Promise<JobEnd>;
  stop(): void;
}

/** @param sowDir the absolute path of .sow */
export function startJob(context: Context, sowDir: string, claimed: Claimed): Job {
  const stopping = new AbortController();
  return { claimed, ended: work(context, sowDir, claimed, stopping.signal), stop: () => stopping.abort() };
}

async function work(context: Context, sowDir: string, claimed: Claimed, stop: AbortSignal): Promise<JobEnd> {
  if (claimed.predecessor !== undefined) await killRun({ runId: claimed.predecessor });
  const agent = await startAgent({
    runId: claimed.run,
    spawn: {
      command: claimed.executor.command,
      cwd: claimed.directory,
      env: environmentOf(context, sowDir, claimed),
      input: claimed.prompt,
    },
    folder: prepareFolder(context, sowDir, claimed),
    secrets: secretsOf(context.env),
    clock: context.clock,
  });
  return supervise(context, claimed, agent, stop);
}

async function supervise(
  context: Context,
  claimed: Claimed,
  agent: AgentProcess,
  stop: AbortSignal,
): Promise<JobEnd> {
  const ladder = { graceMs: claimed.graceMs, now: context.killSignal };
  let reason: 'timed_out' | 'stopped' | undefined;
  const stopFor = (why: 'timed_out' | 'stopped'): void => {
    reason ??= why;
    void agent.stop(ladder);
  };
  const timer = setTimeout(() => stopFor('timed_out'), claimed.timeoutMs);
  const onStop = (): void => stopFor('stopped');
  for (const signal of [context.signal, stop]) {
    if (signal.aborted) onStop();
    signal.addEventListener('abort', onStop, { once: true });
  }
  const end = await agent.ended;
  clearTimeout(timer);
  for (const signal of [context.signal, stop]) signal.removeEventListener('abort', onStop);
  // Whatever the agent left behind ends with its run, also when it exited by itself.
  await agent.stop(ladder);
  return { outcome: reason ?? (claimed.executor.succeeded(end) ? 'succeeded' : 'failed'), end };
}

function environmentOf(context: Context, sowDir: string, claimed: Claimed): Record<string, string> {
  const shimFolder = join(sowDir, 'local', 'bin');
  writeShim(shimFolder, context.program);
  return agentEnvironment({
    base: context.env,
    own: {
      SOW_RUN: claimed.run,
      SOW_TASK: claimed.ref,
      SOW_SESSION: claimed.session,
      SOW_DIR: sowDir,
      SOW_ACTOR: claimed.actor,
    },
    shimFolder,
  });
}

function prepareFolder(context: Context, sowDir: string, claimed: Claimed): string {
  const folder = join(sowDir, 'local', 'runs', claimed.run);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(join(folder, 'prompt.md'), masker(secretsOf(context.env))(claimed.prompt), { mode: 0o600 });
  return folder;
}
