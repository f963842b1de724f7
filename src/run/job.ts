// One run of one agent: its folder, its environment, its process, its time limit.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Context } from '../base/context.ts';
import { masker, secretsOf } from '../base/mask.ts';
import type { Usage } from '../model/agent-event.ts';
import type { RunOutcome, RunRecord } from '../store/runs/run-record.ts';
import { activityOf } from './activity.ts';
import type { Executor, Finish, RolloutTold, Turn } from './executors/executor.ts';
import { type Seen, Watcher } from './executors/stream/seen.ts';
import { Guard, type GuardLimits, type Halted } from './guard.ts';
import { type AgentProcess, type ProcessEnd, startAgent } from './process/agent-process.ts';
import type { Command } from './process/command-line.ts';
import { agentEnvironment } from './process/environment.ts';
import { writeShim } from './process/shim.ts';
import { killRun } from './process/stop.ts';
import { readRollout } from './rollout.ts';

/** A task that was claimed for a run. */
export interface Claimed extends GuardLimits {
  /** What the run is for; settling it goes by this. */
  readonly kind: RunRecord['kind'];
  readonly ref: string;
  /** How people name it. */
  readonly short: string;
  readonly name: string;
  readonly run: string;
  readonly role: string;
  readonly actor: string;
  /** Undefined where the agent's program makes its id and has not told it yet. */
  readonly session: string | undefined;
  readonly resumed: boolean;
  readonly model: string | undefined;
  /** What the program had counted for the conversation before this run. */
  readonly counters: Usage | undefined;
  readonly iteration: number;
  readonly executor: Executor;
  readonly prompt: string;
  /** Absolute. */
  readonly directory: string;
  /** Makes the folder ready that it works in; why it cannot be, in words. */
  readonly prepare?: () => Promise<string | undefined>;
  readonly graceMs: number;
  /** A run of a dead orchestration on this task, whose processes may still live. */
  readonly predecessor: string | undefined;
}

export interface JobEnd {
  readonly outcome: RunOutcome;
  readonly end: ProcessEnd;
  readonly finish: Finish;
  /** Why it was ended before it ended by itself, where that was no wish of anybody. */
  readonly halted?: Halted;
  /** No agent was started: its folder could not be made ready. */
  readonly unprepared?: boolean;
}

export interface Job {
  readonly claimed: Claimed;
  /** Resolves when no process of the run lives any more. */
  readonly ended: Promise<JobEnd>;
  /** What its agent has told so far that it has used. */
  spent(): Usage | undefined;
  /** @param how brief: nobody goes on with its work */
  stop(how?: 'brief'): void;
}

/** What the agent's program told of its conversation that was not known before. */
export interface SessionNews {
  readonly session: string;
  readonly model: string | undefined;
}

/** @param sowDir the absolute path of .sow */
export function startJob(
  context: Context,
  sowDir: string,
  claimed: Claimed,
  onSession: (news: SessionNews) => void,
): Job {
  const stopping = new AbortController();
  const watcher = new Watcher();
  const job = { context, sowDir, claimed, onSession, watcher, stop: stopping.signal };
  return {
    claimed,
    ended: work(job),
    spent: () => watcher.seen.spent,
    stop: (how) => stopping.abort(how),
  };
}

interface Work {
  readonly context: Context;
  readonly sowDir: string;
  readonly claimed: Claimed;
  readonly onSession: (news: SessionNews) => void;
  readonly watcher: Watcher;
  readonly stop: AbortSignal;
}

async function work({ context, sowDir, claimed, onSession, watcher, stop }: Work): Promise<JobEnd> {
  const { executor, directory } = claimed;
  if (claimed.predecessor !== undefined) await killRun({ runId: claimed.predecessor });
  const obstacle = await claimed.prepare?.();
  if (obstacle !== undefined) return notStarted(obstacle);
  const guard = new Guard(claimed);
  const turn = turnOf(claimed, sowDir);
  const secrets = secretsOf({ ...context.env, ...executor.env(turn) });
  const folder = join(sowDir, 'local', 'runs', claimed.run);
  const env = environmentOf(context, turn, claimed);
  const dialogue = executor.dialogue?.(turn, claimed.prompt);
  prepareFolder(folder, claimed, secrets);
  const agent = await startAgent({
    runId: claimed.run,
    spawn: {
      command: asGiven(executor.argv(turn, folder), sowDir),
      cwd: directory,
      env,
      input: dialogue ? undefined : claimed.prompt,
    },
    folder,
    secrets,
    onLine: lineReader(context, claimed, { watcher, guard, onSession }),
    onErrorLine: (line) => watcher.takeError(line),
    onOutput: () => guard.heard(),
    clock: context.clock,
    dialogue,
  });
  const { stopped, end } = await supervise(context, claimed, agent, { stop, guard });
  const { seen } = watcher;
  const session = claimed.session ?? seen.session;
  const told = executor.rollout && session ? readRollout(executor.rollout, session, env) : undefined;
  if (session && told?.model && claimed.model === undefined) onSession({ session, model: told.model });
  const finish = executor.finish(withTold(seen, told), end);
  if (stopped) return { outcome: 'stopped', end, finish };
  const { halted } = guard;
  if (!halted) return { outcome: finish.outcome, end, finish };
  return { outcome: halted.by === 'watchdog' ? 'failed' : 'timed_out', end, finish, halted };
}

/** A program that is named by a path from the checkout is the same one in every worktree of it. */
function asGiven([program, ...args]: Command, sowDir: string): Command {
  return [program.includes('/') ? resolve(dirname(sowDir), program) : program, ...args];
}

function notStarted(text: string): JobEnd {
  const end = { exit: null, signal: null, stopped: false, durationMs: 0, lastOutputAt: null };
  return { outcome: 'failed', end, finish: { outcome: 'failed', text }, unprepared: true };
}

export function turnOf(claimed: Claimed, sowDir: string): Turn {
  const { session, resumed, model, directory } = claimed;
  return { session, resumed, model, directory, sowDir };
}

interface Listeners {
  readonly watcher: Watcher;
  readonly guard: Guard;
  readonly onSession: Work['onSession'];
}

/** Tells of the conversation as soon as its first line does: the agent may be killed at any moment. */
function lineReader({ report }: Context, claimed: Claimed, { watcher, guard, onSession }: Listeners) {
  let known = claimed.session;
  let model = claimed.model;
  const read = claimed.executor.reader();
  return (line: string): void => {
    for (const event of read(line)) {
      watcher.take(event);
      guard.take(event);
      report(activityOf(claimed.run, event, watcher.seen));
      if (event.type !== 'session') continue;
      const { session } = event;
      const told = watcher.seen.model;
      if (session === known && (told === undefined || model !== undefined)) continue;
      known = session;
      model ??= told;
      onSession({ session, model });
    }
  };
}

function withTold(seen: Seen, told: RolloutTold | undefined): Seen {
  if (!told) return seen;
  const { denials, counters } = told;
  // Of a turn that was not completed, its own words say more.
  const end = seen.end?.ok ? { ...seen.end, denials: [...seen.end.denials, ...denials] } : seen.end;
  return { ...seen, end, ...(counters && { counters }) };
}

interface Supervision {
  readonly stop: AbortSignal;
  readonly guard: Guard;
}

/** Whoever comes first says why it ends: a person, or its guard. */
async function supervise(
  context: Context,
  claimed: Claimed,
  agent: AgentProcess,
  { stop, guard }: Supervision,
) {
  const ladder = () => ({
    graceMs: claimed.graceMs,
    now: context.killSignal,
    brief: stop.aborted && stop.reason === 'brief',
  });
  let stopped = false;
  const onStop = (): void => {
    stopped ||= guard.halted === undefined;
    void agent.stop(ladder());
  };
  guard.watch(() => void (stopped || agent.stop(ladder())));
  for (const signal of [context.signal, stop]) {
    if (signal.aborted) onStop();
    signal.addEventListener('abort', onStop, { once: true });
  }
  const end = await agent.ended;
  guard.close();
  for (const signal of [context.signal, stop]) signal.removeEventListener('abort', onStop);
  // Whatever the agent left behind ends with its run, also when it exited by itself.
  await agent.stop(ladder());
  return { stopped, end };
}

function environmentOf(context: Context, turn: Turn, claimed: Claimed): Record<string, string> {
  const { sowDir } = turn;
  const shimFolder = join(sowDir, 'local', 'bin');
  writeShim(shimFolder, context.program);
  return agentEnvironment({
    base: { ...context.env, ...claimed.executor.env(turn) },
    own: {
      SOW_RUN: claimed.run,
      // Empty for a role that works on no task.
      SOW_TASK: claimed.ref || undefined,
      SOW_SESSION: claimed.session,
      SOW_MODEL: claimed.model,
      SOW_DIR: sowDir,
      SOW_ACTOR: claimed.actor,
    },
    shimFolder,
  });
}

function prepareFolder(folder: string, { executor, prompt }: Claimed, secrets: readonly string[]): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const files = { ...executor.files, 'prompt.md': masker(secrets)(prompt) };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text, { mode: 0o600 });
}
