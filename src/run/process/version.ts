// The version that a program tells of itself.
import { spawnSync } from 'node:child_process';

const PATIENCE_MS = 10_000;

/** The first version number in its answer; undefined where it gives none. */
export function versionOf(
  program: string,
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const { status, stdout } = spawnSync(program, ['--version'], {
    env,
    encoding: 'utf8',
    timeout: PATIENCE_MS,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return status === 0 ? /\d+\.\d+[\w.+-]*/.exec(stdout)?.[0] : undefined;
}
