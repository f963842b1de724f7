// Makes the worktree that a task was given: what a killed predecessor left of it is taken away first, what is there stays.
import { fail, ok, type Result } from '../../../base/result.ts';
import { isAncestor } from '../../../git/checkout/objects.ts';
import {
  changedIn,
  hasWorktreeConfig,
  headOf,
  isMarked,
  makeCheckout,
  mark,
  restartAt,
} from '../../../git/checkout/task-checkout.ts';
import { discardWorktree, isListed, isUnfinished, listWorktrees } from '../../../git/checkout/worktrees.ts';
import { readRefs } from '../../../git/refs.ts';
import { gitFolder } from '../../../git/repository.ts';
import { refOf } from '../../../model/worktree/names.ts';
import type { Snapshot } from '../../../store/state/snapshot.ts';
import { readQuietly } from '../../../store/transaction/quiet.ts';
import { settingsOf, worktreeSettings } from '../../config/settings.ts';
import { SOW_MARK, type Workspace } from '../../workspace/workspace.ts';
import { advanceTrunk, isTrunkAt } from '../trunk/trunk.ts';
import { whileGitIsOurs } from './git-lock.ts';
import { hide } from './hide.ts';
import { isPlace, ownFolder } from './place.ts';
import { type SetUp, setUp } from './set-up.ts';

export interface Wanted {
  readonly branch: string;
  readonly base: string;
  /** Absolute. */
  readonly path: string;
}

const SET_UP_MARK = 'sow-set-up';
const HIDDEN = '.sow/project';

/** What the state says about how worktrees are made. */
interface Plan extends SetUp {
  readonly project: string | undefined;
}

/** Done again, it changes nothing. */
export async function prepareWorktree(workspace: Workspace, wanted: Wanted): Promise<Result<void>> {
  if (!isPlace(workspace, wanted.path))
    return fail({ reason: 'refused', message: `${wanted.path} is no folder for a worktree of this project` });
  const plan = readQuietly(workspace.store, planOf);
  const made = await whileGitIsOurs(workspace, `worktree ${wanted.branch}`, () =>
    make(workspace, plan, wanted),
  );
  if (!made.ok) return made;
  const folder = made.value;
  if (isMarked(folder, SET_UP_MARK)) return ok(undefined);
  const ready = await setUp(workspace, plan, wanted.path);
  if (ready.ok) mark(folder, SET_UP_MARK, '');
  return ready;
}

function planOf({ project, settings }: Snapshot): Plan {
  return {
    project: project.value?.name,
    worktrees: worktreeSettings(settings),
    limits: settingsOf(settings),
  };
}

function inTheWay(path: string): Result<never> {
  return fail({ reason: 'refused', message: `${path} is in the way of a worktree`, hint: 'move it away' });
}

/** @returns the git folder of the worktree */
async function make(
  workspace: Workspace,
  { project, worktrees }: Plan,
  { branch, base, path }: Wanted,
): Promise<Result<string>> {
  const { repository } = workspace;
  const { root } = repository;
  if (!isTrunkAt(repository, project, base)) {
    const moved = advanceTrunk(workspace, base);
    if (!moved.ok) return moved;
  }
  const folder = gitFolder(path);
  if (folder !== undefined && isMarked(folder, SOW_MARK)) {
    const brought = bringUp(path, base);
    return brought.ok ? ok(folder) : brought;
  }
  const cleared = clear(workspace, { branch, base, path });
  if (!cleared.ok) return cleared;
  if (cleared.value === 'whole') return own(workspace, path);
  const hidden = hide(workspace, ownFolder(workspace, worktrees.folder));
  if (!hidden.ok) return hidden;
  const tip = readRefs(repository, [refOf(branch)]).get(refOf(branch));
  // What is on the branch and not where it would begin is work of its own.
  const isOwn = tip !== undefined && !isAncestor(root, tip, base);
  const wasOn = hasWorktreeConfig(repository);
  const made = await makeCheckout(repository, {
    path,
    branch,
    base: isOwn ? undefined : base,
    hidden: HIDDEN,
  });
  if (!made.ok) return made;
  if (!wasOn)
    workspace.context.report({
      type: 'notice',
      message:
        'git keeps settings of single worktrees in this repository from now on (extensions.worktreeConfig): worktrees of tasks leave out .sow/project',
    });
  return own(workspace, path);
}

function own({ store }: Workspace, path: string): Result<string> {
  const folder = gitFolder(path);
  if (folder === undefined) return inTheWay(path);
  mark(folder, SOW_MARK, `${store.dir}\n`);
  return ok(folder);
}

/** A branch that was merged begins anew where the trunk is now, unless something waits in its checkout. */
function bringUp(path: string, base: string): Result<void> {
  const head = headOf(path);
  if (head === base || !isAncestor(path, head, base) || changedIn(path).length > 0) return ok(undefined);
  const restarted = restartAt(path, base);
  return restarted.ok ? ok(undefined) : restarted;
}

/** What an unfinished `git worktree add` left is taken away: no agent has worked there. A whole one is taken as it is. */
function clear({ context, repository }: Workspace, { path, branch }: Wanted): Result<'empty' | 'whole'> {
  const { root } = repository;
  if (context.io.stat(path) === null && !isListed(repository, path)) return ok('empty');
  const listed = listWorktrees(root).find((one) => one.path === path);
  if (listed && !listed.missing && listed.branch === branch && !isUnfinished(path)) return ok('whole');
  if (listed) {
    const removed = discardWorktree(root, path);
    if (!removed.ok) return removed;
  }
  const left = context.io.stat(path);
  if (left === null) return ok('empty');
  const isEmpty = left.kind === 'folder' && context.io.list(path)?.length === 0;
  return isEmpty ? ok('empty') : inTheWay(path);
}
