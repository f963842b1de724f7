// A program that may take long, as one that waits for a network does: it is awaited, so that whoever called goes on.
import { spawn } from 'node:child_process';

export interface AskCall {
  readonly cwd?: string;
  /** The whole environment; that of this process when absent. */
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;
  /** Ends it. */
  readonly signal?: AbortSignal;
  /** Written to its stdin. */
  readonly input?: string | undefined;
  /** In a group of its own: Ctrl-C in the terminal reaches sow, which lets it finish. */
  readonly detached?: boolean;
}

export interface Answer {
  /** Null where a signal ended it, or it did not start. */
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Why it did not start. */
  readonly code: string | undefined;
  readonly interrupted: boolean;
}

export function ask(program: string, args: readonly string[], call: AskCall): Promise<Answer> {
  const { cwd, env, signal: abort, input, detached = false } = call;
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      detached,
      ...(env && { env: { ...env } }),
      ...(abort && { signal: abort }),
      ...(cwd !== undefined && { cwd }),
    });
    const said = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const)
      child[name]?.setEncoding('utf8').on('data', (text: string) => {
        said[name] += text;
      });
    let code: string | undefined;
    child.on('error', (error: NodeJS.ErrnoException) => {
      code = error.code;
      if (child.pid === undefined)
        resolve({ ...said, status: null, code, interrupted: abort?.aborted ?? false });
    });
    child.on('close', (status, signal) => {
      const interrupted = abort?.aborted || signal === 'SIGINT' || signal === 'SIGTERM';
      resolve({ ...said, status, code, interrupted });
    });
    // It may have ended before it read what it was given.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}
