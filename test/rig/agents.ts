// The other end of the fake agents: a test waits for one to say hello and then tells it what to do. No sleeps.
import { createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { PROJECT_ROOT, type Ran, type Rig } from './rig.ts';

export const AGENT = `command:${process.execPath} ${join(PROJECT_ROOT, 'build/test/fixtures/fake-agent.js')}`;

export interface Hello {
  readonly run: string;
  readonly task: string;
  readonly session: string;
  readonly dir: string;
  readonly actor: string;
  readonly pid: number;
  readonly cwd: string;
  readonly prompt: string;
  readonly env: Readonly<Record<string, string>>;
}

export class FakeAgent {
  readonly hello: Hello;
  /** Resolves when the agent's process is gone. */
  readonly gone: Promise<void>;
  readonly #socket: Socket;
  readonly #answers: ((message: unknown) => void)[] = [];

  constructor(hello: Hello, socket: Socket) {
    this.hello = hello;
    this.#socket = socket;
    this.gone = new Promise((resolve) => socket.on('close', () => resolve()));
  }

  answer(message: unknown): void {
    this.#answers.shift()?.(message);
  }

  /** `sow` as the agent finds it on its PATH. */
  sow(...args: string[]): Promise<Ran> {
    return this.#ask({ do: 'sow', args }) as Promise<Ran>;
  }

  async write(file: string, text: string): Promise<void> {
    await this.#ask({ do: 'write', file, text });
  }

  async print(text: string): Promise<void> {
    await this.#ask({ do: 'print', text });
  }

  async deafen(): Promise<void> {
    await this.#ask({ do: 'deaf' });
  }

  /** Resolves when one that is deaf has been sent a signal. */
  async signalled(): Promise<void> {
    await this.#ask({ do: 'signalled' });
  }

  /** A deaf process in a session of its own; its pid. */
  async grandchild(): Promise<number> {
    return ((await this.#ask({ do: 'grandchild' })) as { pid: number }).pid;
  }

  async exit(code = 0): Promise<void> {
    this.#socket.write(`${JSON.stringify({ do: 'exit', code })}\n`);
    await this.gone;
  }

  #ask(command: object): Promise<unknown> {
    const { promise, resolve, reject } = withResolvers<unknown>();
    this.#answers.push(resolve);
    void this.gone.then(() => reject(new Error('the agent is gone')));
    this.#socket.write(`${JSON.stringify(command)}\n`);
    return promise;
  }
}

export class Agents implements AsyncDisposable {
  readonly env: { readonly AGENT_SOCKET: string };
  readonly #server: Server;
  readonly #here: FakeAgent[] = [];
  readonly #waiting: ((agent: FakeAgent) => void)[] = [];

  private constructor(path: string, server: Server) {
    this.env = { AGENT_SOCKET: path };
    this.#server = server;
  }

  static async listen(rig: Rig): Promise<Agents> {
    const path = join(rig.home, 'agents.sock');
    const server = createServer();
    const agents = new Agents(path, server);
    server.on('connection', (socket) => agents.#greet(socket));
    await new Promise<void>((resolve) => server.listen(path, resolve));
    return agents;
  }

  /** The next agent that says hello. */
  next(): Promise<FakeAgent> {
    const here = this.#here.shift();
    if (here) return Promise.resolve(here);
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #greet(socket: Socket): void {
    let agent: FakeAgent | undefined;
    socket.on('error', () => {});
    createInterface({ input: socket }).on('line', (line) => {
      const message: unknown = JSON.parse(line);
      if (agent) {
        agent.answer(message);
        return;
      }
      agent = new FakeAgent(message as Hello, socket);
      const waiting = this.#waiting.shift();
      if (waiting) waiting(agent);
      else this.#here.push(agent);
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.close();
  }
}

function withResolvers<T>(): {
  promise: Promise<T>;
  resolve: (value: T) => void;
  reject: (error: Error) => void;
} {
  let resolve: (value: T) => void = () => {};
  let reject: (error: Error) => void = () => {};
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}
