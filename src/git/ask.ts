// A program that may have to wait for a network: it is awaited, so that whoever called goes on, and it ends with the call.
import { spawn } from 'node:child_process';

export interface AskCall {
  readonly cwd?: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
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
  const { cwd, env, signal: abort } = call;
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      env: { ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      signal: abort,
      ...(cwd !== undefined && { cwd }),
    });
    const said = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const)
      child[name].setEncoding('utf8').on('data', (text: string) => {
        said[name] += text;
      });
    let code: string | undefined;
    child.on('error', (error: NodeJS.ErrnoException) => {
      code = error.code;
      if (child.pid === undefined) resolve({ ...said, status: null, code, interrupted: abort.aborted });
    });
    child.on('close', (status, signal) => {
      const interrupted = abort.aborted || signal === 'SIGINT' || signal === 'SIGTERM';
      resolve({ ...said, status, code, interrupted });
    });
  });
}
