// One agent as a subprocess, from its start until it has ended and its output is in the run's folder. How long it may
// take is for the caller to say, who then calls stop; what its exit means is for the executor.
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import type { Dialogue } from '../executors/dialogue.ts';
import { type Talk, talk } from './dialogue.ts';
import { drain } from './drain.ts';
import { type LogTrouble, type Output, openOutput } from './output.ts';
import { type ProcRef, startTimeOf } from './process-table.ts';
import {
  type Child,
  exitOf,
  type SpawnError,
  type SpawnOptions,
  spawnDetached,
  whyNotStarted,
} from './spawn.ts';
import { type Ladder, stopRun } from './stop.ts';

/** How long an agent that was talked with may take to go, once its input is closed. */
const PARTING_MS = 2000;

export interface AgentStart {
  /** Goes into the environment as SOW_RUN, by which the run's processes are found again. */
  readonly runId: string;
  readonly spawn: SpawnOptions;
  /** Where stdout.log and stderr.log are appended to. */
  readonly folder: string;
  readonly secrets: readonly string[];
  /** Each line of stdout, masked. */
  readonly onLine?: (line: string) => void;
  /** Each line of stderr, masked. */
  readonly onErrorLine?: (line: string) => void;
  /** Whenever it prints anything. */
  readonly onOutput?: () => void;
  readonly clock: () => number;
  /** Where the agent is talked with. */
  readonly dialogue?: Dialogue | undefined;
}

export interface ProcessEnd {
  readonly exit: number | null;
  readonly signal: NodeJS.Signals | null;
  /** It never ran. */
  readonly error?: SpawnError;
  /** The system's own word for the error, such as E2BIG. */
  readonly code?: string;
  /** It exited after stop or kill was called, which the exit itself does not tell: agents then give 0 as well as 1. */
  readonly stopped: boolean;
  readonly durationMs: number;
  readonly lastOutputAt: number | null;
  /** The log holds less than the agent printed. */
  readonly logTrouble?: LogTrouble;
}

/** What the system answers is no exception: an agent that could not be started has ended with an error. */
export async function startAgent(start: AgentStart): Promise<AgentProcess> {
  const env = { ...start.spawn.env, SOW_RUN: start.runId };
  const { child } = await spawnDetached({ ...start.spawn, env });
  return new AgentProcess(start, child);
}

//               spawned                stop(), kill()
//  starting ─────────────► running ──────────────────► stopping
//      │                      │                            │
//      │ could not            │ exited, output read        │ exited, output read
//      └──────────────────────┴────────────► ended ◄───────┘
type State = 'starting' | 'running' | 'stopping' | 'ended';

export class AgentProcess {
  /** Null when it could not be started. */
  readonly pid: number | null;
  readonly startTime: number | null;
  /** Never rejects, and does not wait for descendants that outlive the agent. */
  readonly ended: Promise<ProcessEnd>;
  readonly #start: AgentStart;
  readonly #startedAt: number;
  readonly #killed = new AbortController();
  #state: State = 'starting';
  #lastOutputAt: number | null = null;
  #stopped: Promise<readonly ProcRef[]> | null = null;
  #talk: Talk | null = null;

  constructor(start: AgentStart, child: Child) {
    this.#start = start;
    this.#startedAt = start.clock();
    this.pid = child.pid ?? null;
    if (this.pid !== null) this.#state = 'running';
    this.startTime = this.pid === null ? null : startTimeOf(this.pid);
    this.ended = this.pid === null ? this.#fail(child) : this.#run(child);
  }

  get lastOutputAt(): number | null {
    return this.#lastOutputAt;
  }

  /**
   * The ladder, for the agent and all that descends from it; resolves when nothing of the run lives, with what the system
   * would not let go of. A second call joins the first; kill hastens it.
   */
  stop(ladder: Ladder): Promise<readonly ProcRef[]> {
    if (this.#state === 'running') this.#state = 'stopping';
    this.#stopped ??= this.#climb(ladder);
    return this.#stopped;
  }

  /** KILL at once, also in the middle of a stop. */
  kill(): void {
    this.#killed.abort();
    void this.stop({ graceMs: 0 });
  }

  async #climb({ graceMs, now, brief }: Ladder): Promise<readonly ProcRef[]> {
    const { pid, startTime } = this;
    const asked = performance.now();
    await this.#cancel({ graceMs: graceMs / 2, now });
    const left = await stopRun({
      runId: this.#start.runId,
      leader: pid === null ? undefined : { pid, startTime },
      graceMs: Math.max(0, graceMs - (performance.now() - asked)),
      now: now === undefined ? this.#killed.signal : AbortSignal.any([now, this.#killed.signal]),
      brief,
    });
    if (left.length === 0) await this.ended;
    return left;
  }

  /** An agent that is talked with is asked first, and given a part of the grace to say that it has ended. */
  async #cancel({ graceMs, now }: Ladder): Promise<void> {
    if (this.#talk === null || this.#state === 'ended') return;
    this.#talk.cancel();
    const patience = new AbortController();
    const hurry = [patience.signal, this.#killed.signal, ...(now ? [now] : [])];
    const waited = delay(graceMs, undefined, { signal: AbortSignal.any(hurry) }).catch(() => undefined);
    await Promise.race([this.#talk.over, waited]);
    patience.abort();
  }

  async #run(child: Child): Promise<ProcessEnd> {
    const exited = exitOf(child);
    const outputs = this.#openOutputs();
    let received = 0;
    const read = (stream: Readable, output: Pick<Output, 'write'>) =>
      stream.on('data', (chunk: Buffer) => {
        received += chunk.length;
        this.#lastOutputAt = this.#start.clock();
        this.#start.onOutput?.();
        output.write(chunk);
      });
    const heard = this.#openTalk(child, outputs.stdout);
    const streams = [read(child.stdout, heard), read(child.stderr, outputs.stderr)];
    const { exit, signal } = await exited;
    const stopped = this.#state === 'stopping';
    await drain({ streams, received: () => received });
    this.#talk?.close();
    outputs.stdout.end();
    outputs.stderr.end();
    const logTrouble = outputs.stdout.trouble() ?? outputs.stderr.trouble();
    return this.#end({ exit, signal, stopped, ...(logTrouble && { logTrouble }) });
  }

  /** What becomes of its standard output. When nothing more is to be said, it is given a moment to go by itself. */
  #openTalk(child: Child, log: Output): Pick<Output, 'write'> {
    const { dialogue } = this.#start;
    if (!dialogue) return log;
    const opened = talk(dialogue, child.stdin, log);
    this.#talk = opened;
    void opened.over
      .then(() => Promise.race([exitOf(child), delay(PARTING_MS, undefined, { ref: false })]))
      .then(() => void this.stop({ graceMs: PARTING_MS }));
    return { write: opened.hear };
  }

  #openOutputs(): { stdout: Output; stderr: Output } {
    const { folder, secrets, onLine, onErrorLine } = this.#start;
    return {
      stdout: openOutput({ path: join(folder, 'stdout.log'), secrets, onLine }),
      stderr: openOutput({ path: join(folder, 'stderr.log'), secrets, onLine: onErrorLine }),
    };
  }

  async #fail(child: Child): Promise<ProcessEnd> {
    const { code = 'UNKNOWN' } = await child;
    return this.#end({
      exit: null,
      signal: null,
      stopped: false,
      error: whyNotStarted(code, this.#start.spawn),
      code,
    });
  }

  #end(how: Omit<ProcessEnd, 'durationMs' | 'lastOutputAt'>): ProcessEnd {
    this.#state = 'ended';
    return { ...how, durationMs: this.#start.clock() - this.#startedAt, lastOutputAt: this.#lastOutputAt };
  }
}
