// sow as its users start it, in an environment that holds nothing of this machine's user.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const PROGRAM = fileURLToPath(new URL('../../dist/sow.cjs', import.meta.url));

const HOOK = fileURLToPath(new URL('./spent.cjs', import.meta.url));

export function environment(home) {
  return {
    PATH: process.env.PATH,
    HOME: home,
    SOW_ACTOR: 'human:bench',
    GIT_AUTHOR_NAME: 'bench',
    GIT_AUTHOR_EMAIL: 'bench@localhost',
    GIT_COMMITTER_NAME: 'bench',
    GIT_COMMITTER_EMAIL: 'bench@localhost',
    NO_COLOR: '1',
  };
}

/** Calls sow in a folder, gives back what it printed, and throws where it fails. */
export function sowIn(env) {
  return (cwd, ...args) => call(process.execPath, [PROGRAM, ...args], { cwd, env });
}

/** Any program, with the same strictness: a row that fails fast is not a fast one. */
export function call(command, args, { cwd, env, accepts = [0] }) {
  const options = { cwd, env, encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'pipe'] };
  const { status, stdout, stderr, error } = spawnSync(command, args, options);
  if (error) throw error;
  if (!accepts.includes(status))
    throw new Error(`${command} ${args.join(' ')} exited ${status}: ${stderr}${stdout}`);
  return stdout;
}

/** The most megabytes that a call of node had, its own processor time and its time by the clock in milliseconds. */
export function spentBy(args, { cwd, env, accepts = [0] }) {
  const options = {
    cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  };
  const from = performance.now();
  const { status, output } = spawnSync(process.execPath, ['--require', HOOK, ...args], options);
  const clock = performance.now() - from;
  if (!accepts.includes(status)) throw new Error(`node ${args.join(' ')} exited ${status}: ${output[2]}`);
  const [kilobytes, microseconds] = output[3].split(' ').map(Number);
  return { memory: kilobytes / 1024, own: microseconds / 1000, clock };
}
