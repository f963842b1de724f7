// A language server as an editor drives it: JSON-RPC over its standard input and output.
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT_ROOT } from './rig.ts';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

const BINARY = join(PROJECT_ROOT, 'node_modules/yaml-language-server/bin/yaml-language-server');
const SETTINGS = { validate: true, hover: true, completion: true, schemaStore: { enable: false } };

export class LanguageServer implements Disposable {
  readonly #child: ChildProcess;
  readonly #answers = new Map<number, (result: unknown) => void>();
  readonly #heard: Message[] = [];
  #listen: () => void = () => {};
  #bytes = Buffer.alloc(0);

  private constructor(root: string) {
    this.#child = spawn(process.execPath, [BINARY, '--stdio'], {
      cwd: root,
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    this.#child.stdout?.on('data', (chunk: Buffer) => this.#read(chunk));
  }

  static async start(root: string): Promise<LanguageServer> {
    const server = new LanguageServer(root);
    await server.ask('initialize', {
      processId: process.pid,
      rootUri: `file://${root}`,
      workspaceFolders: null,
      capabilities: {
        workspace: { configuration: true },
        textDocument: { hover: { contentFormat: ['plaintext'] }, publishDiagnostics: {} },
      },
    });
    server.tell('initialized', {});
    return server;
  }

  ask<T>(method: string, params: unknown): Promise<T> {
    const id = this.#answers.size + 1;
    return new Promise((resolve) => {
      this.#answers.set(id, (result) => resolve(result as T));
      this.#send({ id, method, params });
    });
  }

  tell(method: string, params: unknown): void {
    this.#send({ method, params });
  }

  /** The parameters of the next notification of this kind that will do. */
  async hear<T>(method: string, isMeant: (params: T) => boolean): Promise<T> {
    for (;;) {
      const found = this.#heard.findIndex((one) => one.method === method && isMeant(one.params as T));
      if (found >= 0) return this.#heard.splice(found, 1)[0]?.params as T;
      await new Promise<void>((resolve) => {
        this.#listen = resolve;
      });
    }
  }

  #send(message: Message): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#child.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #read(chunk: Buffer): void {
    this.#bytes = Buffer.concat([this.#bytes, chunk]);
    for (;;) {
      const head = this.#bytes.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/.exec(this.#bytes.subarray(0, head).toString())?.[1]);
      const end = head + 4 + length;
      if (head < 0 || this.#bytes.length < end) return;
      this.#take(JSON.parse(this.#bytes.subarray(head + 4, end).toString()) as Message);
      this.#bytes = this.#bytes.subarray(end);
    }
  }

  #take(message: Message): void {
    const { id, method, params, result } = message;
    if (id !== undefined && method !== undefined) this.#reply(id, method, params);
    else if (id !== undefined) this.#answers.get(id)?.(result);
    else {
      this.#heard.push(message);
      this.#listen();
    }
  }

  /** A server asks its editor for settings, and whether it may register things. */
  #reply(id: number, method: string, params: unknown): void {
    const items = (params as { items?: readonly { section?: string }[] } | undefined)?.items ?? [];
    const settings = items.map(({ section }) => (section === 'yaml' ? SETTINGS : {}));
    this.#send({ id, result: method === 'workspace/configuration' ? settings : null });
  }

  [Symbol.dispose](): void {
    this.#child.kill('SIGKILL');
  }
}
