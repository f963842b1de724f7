// A model on loopback that does what the test says: it hears each request and answers when and as the test tells it.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Ran, Started } from '../rig/rig.ts';
import { type Asked, type Call, type Reply, USAGE, type Wire } from './wires/wire.ts';

/** The agent's own tools, for what these tests have it do. */
export interface Tools {
  sh(command: string): Call;
  /** @param path absolute */
  write(path: string, text: string): Call;
}

interface Speaker {
  readonly wire: Wire;
  readonly tools: Tools;
  counted(): void;
}

/** One request that waits for its answer. */
export class Turn {
  readonly asked: Asked;
  /** Resolves when the agent has gone away. */
  readonly closed: Promise<void>;
  readonly #speaker: Speaker;
  readonly #answer: ServerResponse;
  readonly #nth: number;

  constructor(asked: Asked, speaker: Speaker, answer: ServerResponse, nth: number) {
    this.asked = asked;
    this.#speaker = speaker;
    this.#answer = answer;
    this.#nth = nth;
    this.closed = new Promise((resolve) => answer.on('close', resolve));
  }

  say(text = 'done'): void {
    this.#reply({ say: text });
  }

  /** The agent's shell tool, with this command. */
  sh(command: string): void {
    this.#reply({ call: this.#speaker.tools.sh(command) });
  }

  /** The agent's tool that writes files. @param path absolute */
  write(path: string, text: string): void {
    this.#reply({ call: this.#speaker.tools.write(path, text) });
  }

  fail(status: number): void {
    this.#answer.writeHead(status, { 'content-type': 'application/json' });
    this.#answer.end(JSON.stringify(this.#speaker.wire.error(status)));
  }

  /** The stream breaks off in the middle of the answer. */
  drop(): void {
    const [first = ''] = this.#speaker.wire.parts({ say: 'half of an ans' }, this.#nth);
    this.#open();
    this.#answer.write(first.slice(0, -2), () => this.#answer.destroy());
  }

  #reply(reply: Reply): void {
    const { wire } = this.#speaker;
    if (this.asked.streamed) {
      this.#open();
      for (const part of wire.parts(reply, this.#nth)) this.#answer.write(part);
    } else {
      this.#answer.writeHead(200, { 'content-type': 'application/json' });
      this.#answer.write(JSON.stringify(wire.whole(reply, this.#nth)));
    }
    if (this.asked.tools.length > 0) this.#speaker.counted();
    this.#answer.end();
  }

  #open(): void {
    this.#answer.writeHead(200, { 'content-type': 'text/event-stream' });
  }
}

interface Waiting {
  readonly come: (turn: Turn) => void;
  readonly never: (why: Error) => void;
}

export class Model implements AsyncDisposable {
  readonly url: string;
  /** What the answers so far count as; what agents ask beside their work, such as for titles, is answered and not counted. */
  readonly counted = { answers: 0, input: 0, output: 0 };
  /** Hosts that an agent wanted to reach beside this one; there are to be none. */
  readonly outside: string[] = [];
  readonly #server: Server;
  readonly #speaker: Speaker;
  readonly #sockets = new Set<Socket>();
  readonly #here: Turn[] = [];
  readonly #waiting: Waiting[] = [];
  #always: ((turn: Turn) => void) | undefined;
  #following: Started | undefined;
  /** Why no further turn comes; undefined while a run may ask. */
  #over: Error | undefined;
  #nth = 0;

  private constructor(server: Server, wire: Wire, tools: Tools) {
    this.#server = server;
    this.#speaker = { wire, tools, counted: () => this.#count() };
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    server.on('connection', (socket) => {
      // An agent that is killed leaves its connections so.
      socket.on('error', () => socket.destroy());
      this.#sockets.add(socket);
      socket.on('close', () => this.#sockets.delete(socket));
    });
    server.on('connect', (request, socket: Socket) => {
      // Some tunnel through a proxy even to an address that needs none.
      const isOwn = request.url === new URL(this.url).host;
      if (!isOwn) this.outside.push(request.url ?? '');
      socket.write(isOwn ? 'HTTP/1.1 200 Connected\r\n\r\n' : 'HTTP/1.1 403 Forbidden\r\n\r\n');
      if (isOwn) server.emit('connection', socket);
      else socket.end();
    });
    server.on('request', (request, answer) => void this.#hear(request, answer));
  }

  static async listen(wire: Wire, tools: Tools): Promise<Model> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new Model(server, wire, tools);
  }

  /** Whoever waits for a turn when this run has ended is told what it printed: no turn will come. */
  follow(run: Started): void {
    this.#following = run;
    this.#over = undefined;
    void run.ended.then((ran) => {
      if (this.#following === run) this.#end(ran);
    });
  }

  /** The next request of an agent; rejects when its run ends first. */
  next(): Promise<Turn> {
    const here = this.#here.shift();
    if (here) return Promise.resolve(here);
    if (this.#over) return Promise.reject(this.#over);
    return new Promise((come, never) => this.#waiting.push({ come, never }));
  }

  /** Every request is answered so from now on: a failing model is asked as often as the program likes. */
  always(answer: (turn: Turn) => void): void {
    this.#always = answer;
  }

  /** Tells the agent to do this and, when it has, to end. */
  async turn(command: string, last = 'done'): Promise<Turn> {
    const first = await this.next();
    first.sh(command);
    const second = await this.next();
    second.say(last);
    return second;
  }

  async #hear(request: IncomingMessage, answer: ServerResponse): Promise<void> {
    const body: Buffer[] = [];
    for await (const chunk of request) body.push(chunk as Buffer);
    const { pathname, host } = new URL(request.url ?? '/', this.url);
    if (host !== new URL(this.url).host) this.outside.push(host);
    const { wire } = this.#speaker;
    if (request.method !== 'POST' || !wire.hears(pathname)) {
      answer.writeHead(404).end();
      return;
    }
    const asked = wire.read(JSON.parse(Buffer.concat(body).toString('utf8')), pathname);
    const turn = new Turn(asked, this.#speaker, answer, ++this.#nth);
    if (asked.tools.length === 0) {
      turn.say('a title');
      return;
    }
    const waiting = this.#waiting.shift();
    if (this.#always) this.#always(turn);
    else if (waiting) waiting.come(turn);
    else this.#here.push(turn);
  }

  #count(): void {
    this.counted.answers++;
    this.counted.input += USAGE.input;
    this.counted.output += USAGE.output;
  }

  #end({ code, stdout, stderr }: Ran): void {
    const over = new Error(`the run ended (${code}) and asked the model no more\n${stdout}${stderr}`);
    this.#over = over;
    for (const { never } of this.#waiting.splice(0)) never(over);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
  }
}
