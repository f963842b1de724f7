import { openWorkspace } from '../../../app/workspace/workspace.ts';
import { land } from '../../../app/worktree/trunk/land.ts';
import { counted } from '../../../base/counted.ts';
import { ok } from '../../../base/result.ts';
import type { Handler } from '../../spec.ts';

export const run: Handler = async ({ context, flags }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const landed = await land(workspace.value, { squash: flags.is('squash'), state: !flags.is('no-state') });
  if (!landed.ok) return landed;
  const { branch, trunk, commit, refs, stateCommit } = landed.value;
  const would = context.dryRun ? 'would land' : 'landed';
  const work =
    commit === undefined
      ? `nothing to land: ${branch} holds all of ${trunk}`
      : `${would} ${counted(refs.length, 'task')} from ${trunk} on ${branch}${context.dryRun ? '' : `: ${commit.slice(0, 12)}`}`;
  const state = stateCommit === undefined ? [] : [`committed .sow: ${stateCommit.slice(0, 12)}`];
  return ok({
    data: {
      branch,
      trunk,
      commit: context.dryRun ? null : (commit ?? null),
      landed: commit !== undefined && !context.dryRun,
      refs,
      state_commit: stateCommit ?? null,
    },
    text: [work, ...state].join('\n'),
  });
};
