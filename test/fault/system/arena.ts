// A repository in which many processes of the program meet, and the record of what they did.
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Rig, SOW } from '../../rig/rig.ts';
import type { DeskAnswer, DeskOrder } from './desk-process.ts';
import type { Call, OutsideWrite, Read, Span } from './history.ts';

export interface Order {
  readonly verb: string;
  readonly args: readonly string[];
  readonly actor: string;
  readonly request: string;
  readonly tasks: readonly string[];
  readonly value?: string;
}

export interface Ended extends Span {
  readonly code: number | null;
  readonly killed: boolean;
  readonly stopped: boolean;
  readonly stdout: string;
  readonly stderr: string;
}

/** One way to call the program. */
export type Caller = (args: readonly string[], actor?: string) => Promise<Ended>;

interface Living {
  readonly child: ChildProcess;
  stopped: boolean;
}

const DESK = fileURLToPath(new URL('./desk-process.js', import.meta.url));

export class Arena {
  readonly rig: Rig;
  readonly calls: Call[] = [];
  readonly outside: OutsideWrite[] = [];
  readonly reads: Read[] = [];
  readonly away: Span[] = [];
  readonly faults: string[] = [];
  /** Told of every process that was started for one call. */
  onStart: (pid: number) => void = () => undefined;
  /** How long such a process takes at present. */
  usualMs = 200;
  readonly #living = new Map<number, Living>();
  readonly #desks: ChildProcess[] = [];
  #over = false;

  constructor(rig: Rig) {
    this.rig = rig;
  }

  get isOver(): boolean {
    return this.#over;
  }

  /** Nobody begins anything new. */
  close(): void {
    this.#over = true;
  }

  /** The resident processes go; resolves when they are gone. */
  async dismiss(): Promise<void> {
    const living = this.#desks.filter((desk) => desk.exitCode === null && desk.signalCode === null);
    const gone = living.map((desk) => once(desk, 'exit'));
    for (const desk of living) if (desk.connected) desk.disconnect();
    await Promise.all(gone);
  }

  /** What is done while every process stands still. */
  frozen<T>(work: () => T): T {
    const pids = [...this.#living.keys()];
    for (const pid of pids) this.signal(pid, 'SIGSTOP');
    try {
      return work();
    } finally {
      for (const pid of pids) this.signal(pid, 'SIGCONT');
    }
  }

  get sowFolder(): string {
    return join(this.rig.root, '.sow');
  }

  /** Only processes of this arena; false when it is not one, or is gone. */
  signal(pid: number, signal: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT'): boolean {
    const living = this.#living.get(pid);
    if (!living) return false;
    if (signal === 'SIGSTOP') living.stopped = true;
    return living.child.kill(signal);
  }

  /** A process of its own for each call: the built program. */
  readonly cli: Caller = async (args, actor = 'human:tester') => {
    const env = this.rig.env({ SOW_ACTOR: actor });
    const child = spawn(process.execPath, [SOW, ...args], { cwd: this.rig.root, env, stdio: PIPES });
    const living = this.#enter(child);
    this.onStart(child.pid ?? 0);
    const ended = await outputOf(child);
    if (!ended.killed && !living.stopped) this.usualMs += (ended.to - ended.from - this.usualMs) / 10;
    return { ...ended, stopped: living.stopped };
  };

  /** A resident process that makes all calls; another one takes its place when it is killed. */
  desk(): Caller {
    let child: ChildProcess | undefined;
    return async (args, actor = 'human:tester') => {
      if (child?.exitCode !== null || child.signalCode !== null) {
        child = fork(DESK, { cwd: this.rig.root, env: this.rig.env() });
        this.#desks.push(child);
      }
      const living = this.#enter(child);
      const ended = await ask(child, { args, env: this.rig.env({ SOW_ACTOR: actor }) });
      if (child.pid !== undefined && !ended.killed) this.#living.delete(child.pid);
      return { ...ended, stopped: living.stopped };
    };
  }

  async git(...args: string[]): Promise<Ended> {
    const env = this.rig.env({ GIT_OPTIONAL_LOCKS: '0' });
    const child = spawn('git', args, { cwd: this.rig.root, env, stdio: PIPES });
    return { ...(await outputOf(child)), stopped: false };
  }

  /** A call that changes something, remembered with what came of it. */
  async change({ verb, args, actor, request, tasks, value }: Order, call: Caller): Promise<Call> {
    const ended = await call([...args, '--request-id', request, '--json'], actor);
    const { from, to, code, killed, stopped, stderr } = ended;
    const idle = code === 0 && !/"changed": true/.test(ended.stdout) && verb !== 'add';
    const made: Call = {
      ...{ verb, actor, request, tasks, from, to, code, idle, killed, stopped, stderr },
      ...(value !== undefined && { value }),
    };
    this.calls.push(made);
    if (code === 70) this.faults.push(`an internal error: ${stderr}`);
    return made;
  }

  #enter(child: ChildProcess): Living {
    const living: Living = { child, stopped: false };
    const { pid } = child;
    if (pid === undefined) return living;
    this.#living.set(pid, living);
    if (child.listenerCount('exit') === 0) child.once('exit', () => this.#living.delete(pid));
    return living;
  }
}

const PIPES: ['ignore', 'pipe', 'pipe'] = ['ignore', 'pipe', 'pipe'];

function outputOf(child: ChildProcess): Promise<Omit<Ended, 'stopped'>> {
  const from = performance.now();
  const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
  child.stdout?.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => stderr.push(chunk));
  const text = (chunks: Buffer[]): string => Buffer.concat(chunks).toString('utf8');
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      const facts = { from, to: performance.now(), code, killed: signal === 'SIGKILL' };
      resolve({ ...facts, stdout: text(stdout), stderr: text(stderr) });
    });
  });
}

/** The answer, or the death of who was asked. */
function ask(child: ChildProcess, order: DeskOrder): Promise<Omit<Ended, 'stopped'>> {
  const from = performance.now();
  return new Promise((resolve) => {
    const end = (answer: Omit<Ended, 'stopped' | 'from' | 'to'>): void => {
      child.off('message', onAnswer);
      child.off('exit', onExit);
      resolve({ from, to: performance.now(), ...answer });
    };
    const onAnswer = (answer: DeskAnswer): void => end({ ...answer, killed: false });
    const onExit = (): void => end({ code: null, killed: true, stdout: '', stderr: '' });
    child.on('message', onAnswer);
    child.on('exit', onExit);
    child.send(order, (error) => {
      if (error) child.kill('SIGKILL');
    });
  });
}
