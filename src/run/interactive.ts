// A program in the foreground of this terminal: it is given the terminal, and this process waits for it.
import { spawn } from 'node:child_process';
import type { Command } from './process/command-line.ts';

export interface Foreground {
  readonly command: Command;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Its exit code; 128 for one that was ended by a signal, 127 for one that could not be started. */
export function runInForeground({ command: [program, ...args], cwd, env }: Foreground): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd, env, stdio: 'inherit' });
    child.once('error', () => resolve(127));
    child.once('exit', (code) => resolve(code ?? 128));
  });
}
