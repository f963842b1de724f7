// GitHub's own CLI, asked one question at a time; sow keeps no token and speaks to no host itself.
import { fail, ok, type Result } from '../base/result.ts';
import { ask } from './ask.ts';

export interface GhCall {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
}

/** gh's exit code where nobody is logged in. */
const NOT_LOGGED_IN = 4;

/** What gh prints as JSON. */
export async function ghJson(
  { cwd, env, signal }: GhCall,
  args: readonly string[],
): Promise<Result<unknown>> {
  const own = { ...env, GH_PROMPT_DISABLED: '1', NO_COLOR: '1' };
  const { status, stdout, stderr, code, interrupted } = await ask('gh', args, { cwd, env: own, signal });
  if (interrupted) return fail({ reason: 'interrupted' });
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
