// A resident process that makes one call of the program after the other, without the start that costs a process of its
// own more than all the rest: so many more transactions meet, and are killed, in the same time.
import { randomFillSync } from 'node:crypto';
import { runCli } from '../../../src/cli/cli.ts';

export interface DeskOrder {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

export interface DeskAnswer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

process.on('disconnect', () => process.exit(0));
process.on('message', (order: DeskOrder) => {
  void serve(order).then((answer) => process.send?.(answer));
});

async function serve({ args, env }: DeskOrder): Promise<DeskAnswer> {
  const output = { stdout: '', stderr: '' };
  const never = new AbortController().signal;
  const code = await runCli({
    argv: args,
    cwd: process.cwd(),
    env,
    version: 'resident',
    program: [],
    clock: Date.now,
    random: (bytes) => randomFillSync(new Uint8Array(bytes)),
    signal: never,
    killSignal: never,
    stdin: async () => new Uint8Array(),
    reached: async () => true,
    stdout: (text) => {
      output.stdout += text;
    },
    terminal: () => undefined,
    stderr: (text) => {
      output.stderr += text;
    },
  }).catch((error: unknown) => {
    output.stderr += error instanceof Error ? error.stack : String(error);
    return 70;
  });
  return { code, ...output };
}
