// What a machine may lack: each attack that needs a tool says so and is left out.
import { spawnSync } from 'node:child_process';

export function has(tool: string, ...args: readonly string[]): boolean {
  const { error, status } = spawnSync(tool, args, { stdio: 'ignore' });
  return error === undefined && status === 0;
}

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** A command of the system that must succeed; its stdout. */
export function must(program: string, ...args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
  if (status === 0) return stdout;
  throw new Error(`${program} ${args.join(' ')} exited ${status}: ${error?.message ?? stderr}`);
}
