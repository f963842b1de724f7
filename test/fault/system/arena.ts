// A repository in which many processes of the built program meet, and the record of what they did.
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { type Rig, SOW } from '../../rig/rig.ts';
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

interface Living {
  readonly child: ChildProcess;
  stopped: boolean;
}

export class Arena {
  readonly rig: Rig;
  readonly calls: Call[] = [];
  readonly outside: OutsideWrite[] = [];
  readonly reads: Read[] = [];
  readonly away: Span[] = [];
  readonly faults: string[] = [];
  /** Told of every process of the program. */
  onStart: (pid: number) => void = () => undefined;
  /** How long a process of the program takes at present. */
  usualMs = 200;
  readonly #program: string;
  readonly #living = new Map<number, Living>();
  #over = false;

  constructor(rig: Rig, program = SOW) {
    this.rig = rig;
    this.#program = program;
  }

  get isOver(): boolean {
    return this.#over;
  }

  /** Nobody begins anything new. */
  close(): void {
    this.#over = true;
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

  async run(args: readonly string[], actor = 'human:tester'): Promise<Ended> {
    const env = this.rig.env({ SOW_ACTOR: actor });
    const ended = await this.start(process.execPath, [this.#program, ...args], env, true);
    if (!ended.killed && !ended.stopped) this.usualMs += (ended.to - ended.from - this.usualMs) / 10;
    return ended;
  }

  git(...args: string[]): Promise<Ended> {
    return this.start('git', args, this.rig.env({ GIT_OPTIONAL_LOCKS: '0' }), false);
  }

  /** A call that changes something, remembered with what came of it. */
  async change({ verb, args, actor, request, tasks, value }: Order): Promise<Call> {
    const ended = await this.run([...args, '--request-id', request, '--json'], actor);
    const { from, to, code, killed, stopped, stderr } = ended;
    const idle = code === 0 && !/"changed": true/.test(ended.stdout) && verb !== 'add';
    const call: Call = {
      ...{ verb, actor, request, tasks, from, to, code, idle, killed, stopped, stderr },
      ...(value !== undefined && { value }),
    };
    this.calls.push(call);
    return call;
  }

  private start(
    program: string,
    args: readonly string[],
    env: Record<string, string>,
    target: boolean,
  ): Promise<Ended> {
    const from = performance.now();
    const child = spawn(program, args, { cwd: this.rig.root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const { pid } = child;
    const living: Living = { child, stopped: false };
    if (target && pid !== undefined) {
      this.#living.set(pid, living);
      this.onStart(pid);
    }
    const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.on('exit', () => this.#living.delete(pid ?? 0));
    return new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code, signal) =>
        resolve({
          ...{ from, to: performance.now(), code, killed: signal === 'SIGKILL', stopped: living.stopped },
          stdout: Buffer.concat(stdout).toString('utf8'),
          stderr: Buffer.concat(stderr).toString('utf8'),
        }),
      );
    });
  }
}
