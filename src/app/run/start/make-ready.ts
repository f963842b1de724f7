// Before the first run of an orchestration: what others left unsettled.

import type { Result } from '../../../base/result.ts';
import { type Batches, planBatches } from '../../graph/open-batches.ts';
import { adoptEnded } from '../../tree/settle-trees.ts';
import { change } from '../../workspace/change.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { recoverAndTell } from '../../worktree/recover.ts';
import type { Executors } from '../executors/executors.ts';
import { recoverRuns } from '../settle/recover.ts';
import type { Scope } from './scope.ts';

/** What dead orchestrations left, what hands did, and what is to be opened together. */
export async function makeReady(
  workspace: Workspace,
  executors: Executors,
  scope: Scope,
): Promise<Result<Batches>> {
  const recovered = await recoverRuns(workspace);
  if (!recovered.ok) return recovered;
  for (const { task, outcome } of recovered.value)
    if (task !== '')
      workspace.context.report({
        type: 'notice',
        message: `recovered ${task}: its last run was ${outcome}`,
      });
  const mended = await recoverAndTell(workspace);
  if (!mended.ok) return mended;
  // What was edited by hand, or written by another version, has settled no parent yet.
  const options = { command: 'run: settle parents', actor: 'orchestrator', settle: 'all' } as const;
  const settled = await change(workspace, options, adoptEnded);
  if (!settled.ok) return settled;
  return planBatches(workspace, scope.admits, executors.forTask);
}
