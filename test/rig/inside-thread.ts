// The thread of inside.ts: one call after the other, each with an environment of its own.
import { randomFillSync } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { runCli } from '../../src/cli/cli.ts';
import type { InsideCall, InsideLine } from './inside.ts';
import type { Ran } from './rig.ts';

const { done, port } = workerData as InsideLine;
const never = new AbortController().signal;

parentPort?.on('message', (call: InsideCall) => {
  void answer(call).then((ran) => {
    port.postMessage(ran);
    Atomics.store(done, 0, 1);
    Atomics.notify(done, 0);
  });
});

async function answer({ argv, cwd, env, program }: InsideCall): Promise<Ran> {
  // What it starts, as git, inherits it.
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, env);
  let [stdout, stderr] = ['', ''];
  const world = {
    argv,
    cwd,
    env,
    version: 'development',
    program,
    clock: Date.now,
    random: (bytes: number) => randomFillSync(new Uint8Array(bytes)),
    signal: never,
    killSignal: never,
    stdin: async () => new Uint8Array(),
    stdout: (text: string) => {
      stdout += text;
    },
    stderr: (text: string) => {
      stderr += text;
    },
    terminal: () => undefined,
    reached: async () => true,
  };
  try {
    const code = await runCli(world);
    return { code, stdout, stderr };
  } catch (error) {
    return {
      code: 70,
      stdout,
      stderr: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}
