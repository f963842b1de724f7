// Programs of others, called as their users call them: one at a time under a limit of time, or many at once.
import { spawn, spawnSync } from 'node:child_process';

/** A peer that takes longer is cut off, which is told. */
export const LIMIT = Number(process.env.BENCH_LIMIT ?? 60) * 1000;

/** @returns what it printed and how it ended; `cut` where the limit ended it. */
export function once([command, ...args], { cwd, env }) {
  const options = { cwd, env, encoding: 'utf8', maxBuffer: 2 ** 28, timeout: LIMIT, killSignal: 'SIGKILL' };
  const { status, signal, stdout, stderr, error } = spawnSync(command, args, {
    ...options,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return {
    code: status,
    signal,
    stdout: stdout ?? '',
    stderr: stderr ?? '',
    cut: error?.code === 'ETIMEDOUT',
  };
}

/** As `once`, and it has to end well. */
export function must(argv, options) {
  const ended = once(argv, options);
  if (ended.code === 0) return ended;
  const why = ended.cut
    ? `was cut off after ${LIMIT / 1000} s`
    : `exited ${ended.code}: ${ended.stderr || ended.stdout}`;
  throw new Error(`${argv.slice(0, 4).join(' ')} ${why}`.slice(0, 300));
}

/** Starts all of them before any has ended, and gives back their exit codes; none for one that was cut off. */
export function atOnce(calls, { cwd, env }) {
  return Promise.all(
    calls.map(
      ([command, ...args]) =>
        new Promise((resolve, reject) => {
          const child = spawn(command, args, {
            cwd,
            env,
            stdio: 'ignore',
            timeout: LIMIT * 2,
            killSignal: 'SIGKILL',
          });
          child.on('error', reject);
          child.on('exit', (code) => resolve(code));
        }),
    ),
  );
}

/** Where a program of the PATH or a named file is there and starts, the version that it prints. */
export function versionOf(argv, env) {
  const { status, stdout, stderr } = spawnSync(argv[0], argv.slice(1), {
    env,
    encoding: 'utf8',
    timeout: 60_000,
  });
  return status === 0 ? (/\d+(\.\d+)+/.exec(`${stdout}${stderr}`)?.[0] ?? '?') : undefined;
}
