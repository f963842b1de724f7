// GitHub's own CLI, asked one question at a time; sow keeps no token and speaks to no host itself.
import { spawnSync } from 'node:child_process';
import { fail, ok, type Result } from '../base/result.ts';

export interface GhCall {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** gh's exit code where nobody is logged in. */
const NOT_LOGGED_IN = 4;

/** What gh prints as JSON. */
export function ghJson({ cwd, env }: GhCall, args: readonly string[]): Result<unknown> {
  const { status, stdout, stderr, error } = spawnSync('gh', args, {
    cwd,
    env: { ...env, GH_PROMPT_DISABLED: '1', NO_COLOR: '1' },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
  });
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  if (code === 'ENOENT' || code === 'EACCES')
    return fail({
      reason: 'not-found',
      what: 'program',
      ref: 'gh',
      hint: 'install it: https://cli.github.com',
    });
  if (status === NOT_LOGGED_IN)
    return fail({ reason: 'refused', message: 'gh is not logged in', hint: 'gh auth login' });
  const command = `gh ${args.slice(0, 3).join(' ')}`;
  if (status !== 0) return fail({ reason: 'git-failed', command, message: stderr.trim() });
  try {
    return ok(JSON.parse(stdout) as unknown);
  } catch {
    return fail({ reason: 'git-failed', command, message: 'it did not print JSON' });
  }
}
