// The work of runs that have ended: kept before their end is recorded, merged after they are settled where nobody reviews it.
import { ok, type Result } from '../../../base/result.ts';
import type { Ended, Settled } from '../../../run/desk.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { keepWork } from '../../worktree/checkout/keep-work.ts';
import { takeWork } from '../../worktree/trunk/take-work.ts';

/** Before the end is recorded: who approves waits for that. */
export async function keepEnded(workspace: Workspace, ended: readonly Ended[]): Promise<void> {
  const works = ended.map(({ claimed }) => claimed).filter(({ kind }) => kind === 'work');
  await keepWork(workspace, works);
}

/** What became of them by now. */
export async function takeEnded(
  workspace: Workspace,
  ended: readonly Ended[],
  settled: readonly Settled[],
): Promise<Result<readonly Settled[]>> {
  const refs = ended.flatMap(({ claimed }) => (claimed.kind === 'work' ? claimed.ref : []));
  const took = await takeWork(workspace, refs);
  if (!took.ok) return took;
  return ok(settled.map((one, index) => ({ ...one, ...took.value.get(ended[index]?.claimed.ref ?? '') })));
}
