// Who has a worktree in an orchestration, told before it begins, with what would only be found out after the first claim.
import { ok, type Result } from '../../../base/result.ts';
import { hasCommits } from '../../../git/branches.ts';
import { canMergeTrees } from '../../../git/checkout/objects.ts';
import { type Mode, modeOf } from '../../../model/worktree/names.ts';
import { readQuietly } from '../../../store/transaction/quiet.ts';
import { worktreeSettings } from '../../config/settings.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { setupIsTrusted } from './set-up.ts';

export function chooseMode(workspace: Workspace, jobs: number): Result<Mode> {
  const { store, repository, context } = workspace;
  const settings = readQuietly(store, (snapshot) => worktreeSettings(snapshot.settings));
  const mode = modeOf(settings.mode, jobs);
  if (mode === 'off') return ok(mode);
  if (!hasCommits(repository.root)) {
    const message = 'there is no commit yet that a worktree could begin at: the agents share this checkout';
    context.report({ type: 'notice', message });
    return ok('off');
  }
  const possible = canMergeTrees(repository.root);
  if (!possible.ok) return possible;
  const trusted = settings.setup === undefined ? ok(undefined) : setupIsTrusted(workspace, settings.setup);
  return trusted.ok ? ok(mode) : trusted;
}
