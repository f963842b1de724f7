import { recoverRuns } from '../../../app/run/settle/recover.ts';
import { openWorkspace } from '../../../app/workspace/workspace.ts';
import { recoverWorktrees } from '../../../app/worktree/recover.ts';
import { ok } from '../../../base/result.ts';
import type { Handler } from '../../spec.ts';

export const run: Handler = async ({ context }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const recovered = await recoverRuns(workspace.value);
  if (!recovered.ok) return recovered;
  const mended = await recoverWorktrees(workspace.value);
  if (!mended.ok) return mended;
  const runs = recovered.value.map(({ task, kind, outcome }) =>
    task === '' ? `a ${kind} was ${outcome}` : `${task}: its run was ${outcome}; next: sow why ${task}`,
  );
  const lines = [...runs, ...mended.value.map(({ branch, done }) => `${branch}: ${done}`)];
  return ok({
    data: { recovered: recovered.value, worktrees: mended.value, total: runs.length, truncated: false },
    text: lines.length > 0 ? lines.join('\n') : 'no run was left by a dead orchestration',
  });
};
