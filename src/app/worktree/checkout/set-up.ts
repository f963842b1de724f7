// What a new worktree is given before anybody works in it: files that git does not know, and the command of the settings.
import { masker, secretsOf } from '../../../base/mask.ts';
import { fail, ok, type Result } from '../../../base/result.ts';
import { runCheck } from '../../../run/check-command.ts';
import { ioFailure } from '../../../store/disk/io-failure.ts';
import type { settingsOf, worktreeSettings } from '../../config/settings.ts';
import { untrusted } from '../../trust/trust.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { copyInto } from './copy.ts';

/** What the settings say about it. */
export interface SetUp {
  readonly worktrees: ReturnType<typeof worktreeSettings>;
  readonly limits: Pick<ReturnType<typeof settingsOf>, 'graceMs' | 'timeoutMs'>;
}

export async function setUp(
  workspace: Workspace,
  { worktrees, limits }: SetUp,
  path: string,
): Promise<Result<void>> {
  const { copy, setup } = worktrees;
  try {
    copyInto(workspace.repository.root, path, copy);
  } catch (error) {
    return fail(ioFailure(error, path, false));
  }
  if (setup === undefined) return ok(undefined);
  const trusted = setupIsTrusted(workspace, setup);
  if (!trusted.ok) return trusted;
  const { context, store } = workspace;
  const done = await runCheck({
    line: setup,
    cwd: path,
    env: { ...context.env, SOW_DIR: store.dir },
    timeoutMs: limits.timeoutMs,
    graceMs: limits.graceMs,
    signal: context.signal,
    id: context.newId(),
    mask: masker(secretsOf(context.env)),
  });
  if (done.exit_code === 0) return ok(undefined);
  return fail({ reason: 'run-failed', message: `worktrees.setup in ${path}: ${done.note}` });
}

/** A person's own configuration needs nobody's trust. */
export function setupIsTrusted(workspace: Workspace, setup: string): Result<void> {
  if (workspace.userConfig.worktrees?.setup === setup) return ok(undefined);
  if (untrusted(workspace, [setup]).length === 0) return ok(undefined);
  return fail({
    reason: 'refused',
    message: `the setting worktrees.setup is a command that nobody has trusted here: ${setup}`,
    hint: 'sow trust shows it; sow trust --yes lets it run',
  });
}
