// Calls of the CLI without a process for each: what a scene is set with costs a tenth then. It is the whole program but for
// main.ts, in a thread that the calling one waits for.
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { Ran } from './rig.ts';

export interface InsideCall {
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly program: readonly string[];
}

/** How the thread says that it is done: it has set the number and sent what came of the call. */
export interface InsideLine {
  readonly done: Int32Array;
  readonly port: MessagePort;
}

let inside: ((call: InsideCall) => Ran) | undefined;

export function callInside(call: InsideCall): Ran {
  inside ??= open();
  return inside(call);
}

function open(): (call: InsideCall) => Ran {
  const done = new Int32Array(new SharedArrayBuffer(4));
  const { port1: here, port2: port } = new MessageChannel();
  const worker = new Worker(new URL('./inside-thread.js', import.meta.url), {
    workerData: { done, port },
    transferList: [port],
  });
  worker.unref();
  return (call) => {
    Atomics.store(done, 0, 0);
    worker.postMessage(call);
    Atomics.wait(done, 0, 0);
    const came: { message: Ran } | undefined = receiveMessageOnPort(here);
    if (!came) throw new Error(`nothing came of sow ${call.argv.join(' ')}`);
    return came.message;
  };
}
