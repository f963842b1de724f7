// The one place that calls execa, and that reads why a program could not be started.
import { statSync } from 'node:fs';
import { findBinary } from './command-line.ts';

export interface SpawnOptions {
  /** The program, found on the PATH of `env`, and its arguments. */
  readonly command: readonly [string, ...string[]];
  readonly cwd: string;
  /** The whole environment. */
  readonly env: Readonly<Record<string, string>>;
  /** Written to stdin, which is then closed: agents wait for ever on one that stays open. Without it, it stays open. */
  readonly input: string | undefined;
}

export type SpawnError = 'not-found' | 'not-executable' | 'spawn-failed';
export type Child = Awaited<ReturnType<typeof spawnDetached>>['child'];

/** Imported only here: a command that starts no agent does not load it. The child is wrapped, for it is a thenable. */
export async function spawnDetached({ command, cwd, env, input }: SpawnOptions) {
  const { execa } = await import('execa');
  // No program can be given a NUL, and a prompt may hold one.
  const [file = '', ...args] = command.map((word) => word.replaceAll('\0', '\ufffd'));
  const child = execa(file, args, {
    cwd,
    env,
    extendEnv: false,
    ...(input === undefined ? {} : { input }),
    // A group and session of its own: Ctrl-C in the terminal reaches sow alone, which then stops the agent in its order.
    detached: true,
    encoding: 'buffer',
    buffer: false,
    reject: false,
  });
  return { child };
}

/** Not execa's own promise, which also waits for the pipes, and those a descendant may hold open. */
export function exitOf(child: Child): Promise<{ exit: number | null; signal: NodeJS.Signals | null }> {
  return new Promise((resolve) => child.once('exit', (exit, signal) => resolve({ exit, signal })));
}

/** ENOENT is also the answer when the folder to start in is missing, or a script's interpreter. */
export function whyNotStarted(code: string, { command, cwd, env }: SpawnOptions): SpawnError {
  if (!isFolder(cwd)) return 'spawn-failed';
  if (code === 'EACCES' || code === 'ENOEXEC') return 'not-executable';
  if (code !== 'ENOENT') return 'spawn-failed';
  return findBinary(command[0], env, cwd) === null ? 'not-found' : 'not-executable';
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
