// The stage on which tests play puppets: a folder, a socket that the puppets report to, and the certainty that nothing of
// a run outlives its test.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setImmediate as turn } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import * as assert from 'uvu/assert';
import { type AgentProcess, type AgentStart, startAgent } from '../../../src/run/process/agent-process.ts';
import { findProcesses } from '../../../src/run/process/descendants.ts';
import { systemProcesses } from '../../../src/run/process/process-table.ts';
import { killRun } from '../../../src/run/process/stop.ts';
import type { Order, Report } from '../../fixtures/process/puppet.ts';

const puppetFile = fileURLToPath(new URL('../../fixtures/process/puppet.js', import.meta.url));

type Started = Extract<Report, { saw: 'start' }>;

export class Puppet {
  readonly pid: number;
  readonly started: Started;
  /** Resolves when the puppet has gone, whoever ended it. */
  readonly gone: Promise<void>;
  readonly #socket: Socket;
  readonly #reports = new Queue<Report>();

  constructor(socket: Socket, started: Started) {
    this.#socket = socket;
    this.pid = started.pid;
    this.started = started;
    socket.on('error', () => undefined);
    this.gone = this.#untilGone();
  }

  receive(report: Report): void {
    this.#reports.put(report);
  }

  /** The first report of this kind, past or to come. */
  async sees<Kind extends Report['saw']>(kind: Kind): Promise<Extract<Report, { saw: Kind }>> {
    const report = await this.#reports.take(({ saw }) => saw === kind);
    return report as Extract<Report, { saw: Kind }>;
  }

  /** All reports not taken by `sees` yet. */
  rest(): Report[] {
    return this.#reports.rest();
  }

  async order(order: Order): Promise<void> {
    this.#socket.write(`${JSON.stringify(order)}\n`);
    if (order.do !== 'exit') await this.sees('done');
  }

  /** A process closes its sockets a moment before it has ended. */
  async #untilGone(): Promise<void> {
    await new Promise<void>((resolve) => this.#socket.once('close', () => resolve()));
    while (systemProcesses.row(this.pid) !== null) await turn();
  }
}

export class Stage {
  readonly runId = crypto.randomUUID();
  readonly folder: string;
  readonly address: string;
  readonly lines: string[] = [];
  readonly #server: Server;
  readonly #puppets = new Queue<Puppet>();

  private constructor(folder: string) {
    this.folder = folder;
    this.address = join(folder, 'socket');
    this.#server = createServer((socket) => this.#welcome(socket));
  }

  static async open(): Promise<Stage> {
    const stage = new Stage(mkdtempSync(join(tmpdir(), 'sow-process-')));
    await new Promise<void>((resolve) => stage.#server.listen(stage.address, resolve));
    return stage;
  }

  /** The options of an agent that is a puppet of this name. */
  agent(name: string, more: Partial<AgentStart> = {}): AgentStart {
    return {
      runId: this.runId,
      spawn: {
        command: [process.execPath, puppetFile, this.address, name],
        cwd: this.folder,
        env: { PATH: process.env.PATH ?? '' },
        input: '',
      },
      folder: this.folder,
      secrets: [],
      onLine: (line) => this.lines.push(line),
      clock: Date.now,
      ...more,
    };
  }

  async start(
    name: string,
    more: Partial<AgentStart> = {},
  ): Promise<{ agent: AgentProcess; puppet: Puppet }> {
    const agent = await startAgent(this.agent(name, more));
    return { agent, puppet: await this.puppet(name) };
  }

  /** A puppet lets another start a child, which reports on its own. */
  async child(
    parent: Puppet,
    name: string,
    more: Partial<Extract<Order, { do: 'start' }>> = {},
  ): Promise<Puppet> {
    await parent.order({ do: 'start', name, detached: false, inherit: false, env: null, ...more });
    return this.puppet(name);
  }

  puppet(name: string): Promise<Puppet> {
    return this.#puppets.take(({ started }) => started.name === name);
  }

  log(name: 'stdout.log' | 'stderr.log'): string {
    return readFileSync(join(this.folder, name), 'utf8');
  }

  pids(): number[] {
    return findProcesses({ runId: this.runId }).processes.map(({ pid }) => pid);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const left = await killRun({ runId: this.runId });
    this.#server.close();
    rmSync(this.folder, { recursive: true, force: true });
    assert.equal(left, []);
  }

  #welcome(socket: Socket): void {
    let puppet: Puppet | null = null;
    createInterface({ input: socket })
      .on('error', () => undefined)
      .on('line', (line) => {
        const report = JSON.parse(line) as Report;
        if (puppet !== null) return puppet.receive(report);
        if (report.saw !== 'start') throw new Error(`a puppet began with ${report.saw}`);
        puppet = new Puppet(socket, report);
        this.#puppets.put(puppet);
      });
  }
}

/** Things to come, each taken once by the first who asks for its like. */
class Queue<T> {
  #items: T[] = [];
  #takers: { wants: (item: T) => boolean; give: (item: T) => void }[] = [];

  put(item: T): void {
    const taker = this.#takers.find(({ wants }) => wants(item));
    if (taker === undefined) this.#items.push(item);
    else {
      this.#takers = this.#takers.filter((other) => other !== taker);
      taker.give(item);
    }
  }

  take(wants: (item: T) => boolean): Promise<T> {
    const item = this.#items.find(wants);
    if (item === undefined) return new Promise((give) => this.#takers.push({ wants, give }));
    this.#items = this.#items.filter((other) => other !== item);
    return Promise.resolve(item);
  }

  rest(): T[] {
    return this.#items.splice(0);
  }
}
