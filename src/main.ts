// The real world: the only place that reads the environment, the clock and the signals, and that ends the process.
import { randomFillSync } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs';
import { runCli } from './cli/cli.ts';
import type { Terminal } from './cli/live/screen.ts';

declare const __SOW_VERSION__: string;

const stop = new AbortController();
const kill = new AbortController();
const interrupt = (): void => (stop.signal.aborted ? kill.abort() : stop.abort());
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, interrupt);

void main();

async function main(): Promise<void> {
  try {
    process.exitCode = await runCli({
      argv: process.argv.slice(2),
      cwd: currentFolder(),
      env: process.env,
      version: typeof __SOW_VERSION__ === 'string' ? __SOW_VERSION__ : 'development',
      program: [process.execPath, process.argv[1] ?? ''],
      clock: Date.now,
      random,
      signal: stop.signal,
      killSignal: kill.signal,
      stdin: readStdin,
      stdout: print,
      stderr: (text) => process.stderr.write(text),
      terminal,
      reached,
    });
  } catch (error) {
    process.stderr.write(`sow: internal error: ${error instanceof Error ? error.message : String(error)}\n`);
    process.stderr.write('  → this is a bug in sow; run it again with --debug and report what it prints\n');
    if (process.argv.includes('--debug') && error instanceof Error) process.stderr.write(`${error.stack}\n`);
    process.exitCode = 70;
  }
}

/** Drawn, and not given out yet. */
let drawn = new Uint8Array();

/** From the system's own source, where it is a file: node:crypto takes longer to load than most answers take. */
function random(bytes: number): Uint8Array {
  if (drawn.length < bytes) drawn = draw(Math.max(bytes, 256));
  const given = drawn.slice(0, bytes);
  drawn = drawn.subarray(bytes);
  return given;
}

function draw(bytes: number): Uint8Array<ArrayBuffer> {
  const into = new Uint8Array(bytes);
  try {
    const source = openSync('/dev/urandom', 'r');
    const read = readSync(source, into);
    closeSync(source);
    if (read === bytes) return into;
  } catch {
    // No such file here, or none to be opened.
  }
  return randomFillSync(into);
}

/**
 * How standard output is written: by its number, since a stream costs more than most answers; as a stream once it was too full
 * for that; not at all once its reader went away (| head), which is no trouble of ours.
 */
let output: 'direct' | 'stream' | 'gone' = 'direct';

function print(text: string): void {
  const bytes = Buffer.from(text);
  let done = 0;
  try {
    while (output === 'direct' && done < bytes.length) done += writeSync(1, bytes, done);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EAGAIN') {
      output = 'stream';
      process.stdout.on('error', lose);
    } else lose(error as NodeJS.ErrnoException);
  }
  if (output === 'stream') process.stdout.write(bytes.subarray(done));
}

/** A full disk is told; what was done is done. */
function lose({ code, message }: NodeJS.ErrnoException): void {
  output = 'gone';
  if (code === 'EPIPE') return;
  process.stderr.write(`sow: what it has to say could not be written: ${message}\n`);
  process.once('exit', () => {
    process.exitCode = 7;
  });
}

/** Whether somebody has all that was printed. */
function reached(): Promise<boolean> {
  if (output !== 'stream') return Promise.resolve(output === 'direct');
  return new Promise((resolve) => process.stdout.write('', (error) => resolve(!error)));
}

/** None where nobody looks: a pipe, a terminal that can do nothing, continuous integration. */
function terminal(): Terminal | undefined {
  if (!isDevice(1)) return undefined;
  const { stdin, stdout, stderr, env } = process;
  if (!stdout.isTTY || !stderr.isTTY || env.TERM === 'dumb' || env.TERM === '' || env.CI) return undefined;
  return {
    columns: () => stderr.columns || 80,
    rows: () => stderr.rows || 24,
    write: (text) => stderr.write(text),
    onResize: (call) => listen(stderr, 'resize', call),
    onInput(call) {
      if (!stdin.isTTY) return () => {};
      stdin.setRawMode(true);
      stdin.setEncoding('utf8');
      const end = listen(stdin, 'data', call);
      return () => {
        end();
        stdin.setRawMode(false);
        stdin.pause();
      };
    },
    beforeEnd(call) {
      // Hung up on, it stops as it does on Ctrl-C; an agent that went on alone would have nobody.
      const hangUp = (): void => {
        call();
        interrupt();
      };
      const ends = (['SIGHUP', 'SIGQUIT'] as const).map((signal) => listen(process, signal, hangUp));
      const onExit = listen(process, 'exit', call);
      return () => [...ends, onExit].forEach((end) => void end());
    },
    interrupt,
  };
}

/** Told without making a stream of it. */
function isDevice(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice();
  } catch {
    return false;
  }
}

function listen<T>(
  emitter: {
    on(name: string, call: (value: T) => void): unknown;
    off(name: string, call: (value: T) => void): unknown;
  },
  name: string,
  call: (value: T) => void,
): () => void {
  emitter.on(name, call);
  return () => void emitter.off(name, call);
}

/** Empty when the folder was removed while somebody stood in it. */
function currentFolder(): string {
  try {
    return process.cwd();
  } catch {
    return '';
  }
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  // Nothing has been begun while words are still awaited, and half of them must not be taken for all.
  stop.signal.addEventListener('abort', () => process.exit(130), { once: true });
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
