// Brings git and the state together after a crash, or after a hand has been at the worktrees: what was begun is finished, what
// cannot be is undone, and both are told.
import { join } from 'node:path';
import { ok, type Result } from '../../base/result.ts';
import { changedIn, isMarked, mark } from '../../git/checkout/task-checkout.ts';
import {
  discardWorktree,
  isUnfinished,
  listWorktrees,
  removeWorktree,
  repairWorktrees,
} from '../../git/checkout/worktrees.ts';
import { readRefs } from '../../git/refs.ts';
import { gitFolder } from '../../git/repository.ts';
import { named, refOf } from '../../model/worktree/names.ts';
import { readQuietly } from '../../store/transaction/quiet.ts';
import { writeFields } from '../task/apply-move.ts';
import { change } from '../workspace/change.ts';
import { isSound } from '../workspace/find-task.ts';
import { SOW_MARK, type Workspace } from '../workspace/workspace.ts';
import { whileGitIsOurs } from './checkout/git-lock.ts';
import { homeOf } from './checkout/place.ts';
import { settleLanding } from './trunk/land-note.ts';
import { takeWork } from './trunk/take-work.ts';
import { advanceTrunk } from './trunk/trunk.ts';

export interface Mended {
  /** A branch. */
  readonly branch: string;
  /** What was done, for people. */
  readonly done: string;
}

export async function recoverWorktrees(workspace: Workspace): Promise<Result<readonly Mended[]>> {
  const landing = settleLanding(workspace);
  if (!landing.ok) return landing;
  const own = ofTasks(workspace);
  const landed =
    landing.value === undefined
      ? []
      : [{ branch: workspace.store.head() ?? '', done: `the landing was ${landing.value}` }];
  if (own.length === 0) return ok(landed);
  const checkouts = await whileGitIsOurs(workspace, 'worktree recover', async () =>
    ok(mendCheckouts(workspace, own, findMoved(workspace, own))),
  );
  if (!checkouts.ok) return checkouts;
  const records = await mendRecords(workspace);
  if (!records.ok) return records;
  const before = trunkAt(workspace);
  const took = await takeWork(
    workspace,
    own.map(({ ref }) => ref),
  );
  if (!took.ok) return took;
  const advanced = advanceTrunk(workspace);
  if (!advanced.ok) return advanced;
  const { branch, at } = advanced.value;
  const moved =
    at !== undefined && at !== before ? [{ branch, done: `stands at ${at.slice(0, 12)} now` }] : [];
  const taken = own.flatMap(({ ref, branch: one }) => {
    const what = took.value.get(ref);
    return what ? [{ branch: one, done: `${ref} is ${what.status}` }] : [];
  });
  return ok([...landed, ...checkouts.value, ...records.value, ...taken, ...moved]);
}

/** As recoverWorktrees, told as it happens. */
export async function recoverAndTell(workspace: Workspace): Promise<Result<void>> {
  const mended = await recoverWorktrees(workspace);
  if (!mended.ok) return mended;
  for (const { branch, done } of mended.value)
    workspace.context.report({ type: 'notice', message: `${branch}: ${done}` });
  return ok(undefined);
}

interface Own {
  readonly ref: string;
  readonly branch: string;
  readonly status: string;
  readonly live: boolean;
}

function ofTasks({ store }: Workspace): Own[] {
  return readQuietly(store, ({ board, project }) =>
    project.value === undefined
      ? []
      : board.tasks.flatMap(({ ref, state, claim }) => {
          if (!state?.worktree) return [];
          const { branch, status } = state.worktree;
          return { ref, branch, status, live: claim === 'live' };
        }),
  );
}

function trunkAt(workspace: Workspace): string | undefined {
  const name = readQuietly(workspace.store, ({ project }) => project.value?.name ?? '');
  const ref = refOf(`sow/${name}/trunk`);
  return readRefs(workspace.repository, [ref]).get(ref);
}

/** A checkout that was moved took its worktrees along; what git remembers, and what they do, are the places of before. */
function findMoved(workspace: Workspace, own: readonly Own[]): readonly Mended[] {
  const { repository, context, store } = workspace;
  const { root } = repository;
  const lost = listWorktrees(root).filter(({ missing, path }) => missing || gitFolder(path) === undefined);
  const home = homeOf(workspace);
  const found = own
    .filter(({ live }) => !live)
    .flatMap(({ branch }) => {
      const before = lost.find((one) => one.branch === branch);
      // One that lies beside the checkout has stayed where it was.
      return before ? { branch, path: before.missing ? join(root, home, branch) : before.path } : [];
    })
    .filter(({ path }) => context.io.stat(join(path, '.git')) !== null);
  if (found.length === 0) return [];
  if (!context.dryRun) {
    repairWorktrees(
      root,
      found.map(({ path }) => path),
    );
    for (const { path } of found) {
      const kept = gitFolder(path);
      if (kept !== undefined && isMarked(kept, SOW_MARK)) mark(kept, SOW_MARK, `${store.dir}\n`);
    }
  }
  return found.map(({ branch }) => ({ branch, done: 'moved with its checkout: git knows where it is now' }));
}

/** Halves of worktrees go; those whose folder is gone are forgotten; a removal that was begun is finished where nothing is lost. */
function mendCheckouts(
  { repository: { root }, context, store }: Workspace,
  own: readonly Own[],
  moved: readonly Mended[],
): Mended[] {
  const isOurs = readQuietly(
    store,
    ({ board, project }) =>
      (branch: string) =>
        named(board, project.value?.name ?? '', branch) !== undefined,
  );
  const mended = listWorktrees(root).flatMap((one): Mended[] => {
    const branch = one.branch ?? '';
    if (moved.some((found) => found.branch === branch)) return [];
    const mine = own.filter((task) => task.branch === branch);
    if (one.main || !isOurs(branch) || mine.some(({ live }) => live)) return [];
    const isHalf = one.missing || isUnfinished(one.path);
    const isLeft = mine.length > 0 && mine.every(({ status }) => status === 'removed') && !isHalf;
    if (!isHalf && !(isLeft && changedIn(one.path).length === 0)) return [];
    if (!context.dryRun) isHalf ? discardWorktree(root, one.path) : removeWorktree(root, one.path);
    const done = one.missing ? 'its folder is gone: forgotten' : isHalf ? 'half made: taken away' : 'removed';
    return [{ branch, done }];
  });
  return [...moved, ...mended];
}

/** A branch that is gone holds no work; a checkout that stands in spite of its removal holds it still. */
function mendRecords(workspace: Workspace): Promise<Result<readonly Mended[]>> {
  const { repository } = workspace;
  return change(workspace, { command: 'worktree recover', actor: 'orchestrator' }, (current) => {
    const { snapshot } = current;
    const stored = snapshot.taskRefs.flatMap((ref) => snapshot.task(ref) ?? []).filter(isSound);
    const branches = [...new Set(stored.flatMap(({ state }) => state.worktree?.branch ?? []))];
    const refs = branches.length > 0 ? readRefs(repository, branches.map(refOf)) : new Map<string, string>();
    const standing = new Set(
      listWorktrees(repository.root).flatMap(({ branch, missing }) => (missing ? [] : (branch ?? []))),
    );
    const mended: Mended[] = [];
    for (const task of stored) {
      const { worktree } = task.state;
      if (!worktree || task.claim === 'live') continue;
      const isGone = !refs.has(refOf(worktree.branch));
      const isBack = worktree.status === 'removed' && standing.has(worktree.branch);
      const holds = worktree.status === 'active' || worktree.status === 'conflict';
      const status = holds && isGone ? 'removed' : isBack ? 'active' : undefined;
      if (status === undefined) continue;
      const written = writeFields(current, task, {
        worktree: { ...worktree, status },
        updated_at: current.now,
      });
      if (!written.ok) return written;
      const done = isGone
        ? `the branch is gone: ${snapshot.short(task.ref)} has no work any more`
        : 'its checkout is there: active again';
      mended.push({ branch: worktree.branch, done });
    }
    return ok(mended);
  });
}
