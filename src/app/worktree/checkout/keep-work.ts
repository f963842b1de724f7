// What a run leaves behind, kept: committed on the branch of its worktree; in a tree that others work in too, the tree itself,
// from before the run and from after it.
import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ok, type Result } from '../../../base/result.ts';
import { commitLeft, isMarked, type Kept, keepTree } from '../../../git/checkout/task-checkout.ts';
import { gitFolder } from '../../../git/repository.ts';
import type { TaskState } from '../../../model/generated/types.ts';
import { workMessage } from '../../../model/worktree/messages.ts';
import { hasCode, reading } from '../../../store/disk/io-failure.ts';
import { RUNS } from '../../../store/layout.ts';
import type { Snapshot } from '../../../store/state/snapshot.ts';
import type { Store } from '../../../store/store.ts';
import { readQuietly } from '../../../store/transaction/quiet.ts';
import { worktreeSettings } from '../../config/settings.ts';
import { isSound } from '../../workspace/find-task.ts';
import { SOW_MARK, type Workspace } from '../../workspace/workspace.ts';

export interface RunLeft {
  readonly ref: string;
  readonly run: string;
  /** Absolute: where it worked. */
  readonly directory: string;
}

/** After runs, before they are settled. Why something could not be kept is told, and stops nothing. */
export async function keepWork(workspace: Workspace, runs: readonly RunLeft[]): Promise<void> {
  const { root } = workspace.repository;
  const shared = runs.filter(({ directory }) => directory === root);
  const own = runs.filter((run) => !shared.includes(run));
  const works = worksOf(
    workspace,
    own.map(({ ref }) => ref),
  );
  const commit = async (run: RunLeft): Promise<Result<Kept>> =>
    works.ok ? commitIn(works.value, run.directory, run.ref, run.run) : works;
  await Promise.all(own.map((run) => tellUnkept(workspace, run, () => commit(run))));
  // One after the other: they look at the same tree.
  for (const run of shared)
    await tellUnkept(workspace, run, () => keepSharedTree(workspace, run.run, 'after'));
}

async function tellUnkept(
  { context }: Workspace,
  { ref }: RunLeft,
  keep: () => Promise<Result<Kept | string>>,
): Promise<void> {
  const why = await whyNotKept(keep);
  if (why) context.report({ type: 'warning', message: `the work of ${ref} is not committed: ${why}` });
}

async function whyNotKept(keep: () => Promise<Result<Kept | string>>): Promise<string | undefined> {
  try {
    const kept = await keep();
    if (!kept.ok) return describe(kept.failure);
    return typeof kept.value === 'object' && kept.value.kind === 'cannot' ? kept.value.why : undefined;
  } catch (error) {
    // On a full disk the index that is read for it cannot be written.
    if (hasCode(error)) return error.message;
    throw error;
  }
}

function describe(failure: { readonly reason: string; readonly message?: string }): string {
  return failure.message ?? failure.reason;
}

/** Commits what stands in the worktree of a task under its name. */
export async function commitWork(
  workspace: Workspace,
  ref: string,
  run: string | undefined,
  directory: string,
): Promise<Result<Kept>> {
  const works = worksOf(workspace, [ref]);
  return works.ok ? commitIn(works.value, directory, ref, run) : works;
}

/** By their refs; only what is sound. */
interface Works {
  readonly states: ReadonlyMap<string, TaskState>;
  /** Files that each worktree was given and that are not its task's. */
  readonly copied: readonly string[];
}

function worksOf({ store }: Workspace, refs: readonly string[]): Result<Works> {
  if (refs.length === 0) return ok({ states: new Map(), copied: [] });
  return read(store, (snapshot) => {
    const tasks = refs.flatMap((ref) => snapshot.task(ref) ?? []).filter(isSound);
    return {
      states: new Map(tasks.map(({ ref, state }) => [ref, state])),
      copied: worktreeSettings(snapshot.settings).copy,
    };
  });
}

async function commitIn(
  { states, copied }: Works,
  directory: string,
  ref: string,
  run: string | undefined,
): Promise<Result<Kept>> {
  const folder = gitFolder(directory);
  const state = states.get(ref);
  if (!state?.worktree || folder === undefined || !isMarked(folder, SOW_MARK)) return ok({ kind: 'nothing' });
  return commitLeft(directory, {
    folder,
    message: workMessage({ ref, state, run }),
    without: ['.sow/project', ...copied],
    branch: state.worktree.branch,
  });
}

export function runRef(project: string, run: string, when: 'before' | 'after'): string {
  return `refs/sow/runs/${project}/${run}/${when}`;
}

/** Only what lies outside of .sow; the user's index is read and not written. */
export async function keepSharedTree(
  workspace: Workspace,
  run: string,
  when: 'before' | 'after',
): Promise<Result<string>> {
  const { store, repository, context } = workspace;
  const named = read(store, (snapshot) => snapshot.project.value?.name);
  if (!named.ok) return named;
  const project = named.value;
  if (project === undefined) return ok('');
  const scratch = join(resolve(store.dir, RUNS, run), 'index');
  if (!existsSync(resolve(store.dir, RUNS, run))) return ok('');
  try {
    return await keepTree(repository.root, runRef(project, run, when), {
      index: join(repository.gitDir, 'index'),
      scratch,
      without: '.sow',
      env: context.env,
    });
  } finally {
    rmSync(scratch, { force: true });
  }
}

function read<T>(store: Store, view: (snapshot: Snapshot) => T): Result<T> {
  return reading(store.dir, () => ok(readQuietly(store, view)));
}
