// Every checkout of the repository and every branch that tasks have worked on, in one list.
import { resolve } from 'node:path';
import { fail, ok, type Result } from '../../base/result.ts';
import { nearest } from '../../base/suggest.ts';
import { listWorktrees, type Worktree } from '../../git/checkout/worktrees.ts';
import { named, OF_TASKS, type TaskScope } from '../../model/worktree/names.ts';
import { recordsOf, type WorktreeRecord } from '../../model/worktree/record.ts';
import { readQuietly } from '../../store/transaction/quiet.ts';
import { type OpenProject, projectIn } from '../project/list.ts';
import { findTask } from '../workspace/find-task.ts';
import type { Workspace } from '../workspace/workspace.ts';

export type Scope = 'main' | 'project' | TaskScope;

export interface WorktreeView extends Omit<Worktree, 'path'> {
  readonly scope: Scope;
  /** Null where the branch of a task is checked out nowhere. */
  readonly path: string | null;
  /** The command was called inside it. */
  readonly here: boolean;
  readonly project: OpenProject | undefined;
  /** What the tasks on it have come to; undefined for the checkouts of projects. */
  readonly record: WorktreeRecord | undefined;
}

/** The main checkout first, then as git lists them, then branches without one. */
export function listAll(workspace: Workspace): Result<readonly WorktreeView[]> {
  const records = recordsIn(workspace);
  const byBranch = new Map(records.map((record) => [record.branch_name, record]));
  const all = listWorktrees(workspace.repository.root);
  const around = here(workspace, all);
  const scopeOf = openScopes(workspace);
  const checkouts = all.map((one): WorktreeView => {
    const record = byBranch.get(one.branch ?? '');
    const scope = one.main ? 'main' : (record?.scope ?? scopeOf(one.branch));
    const isTasks = scope !== 'main' && scope !== 'project';
    const project = one.missing || isTasks ? undefined : projectIn(workspace, one.path);
    return { ...one, scope, here: one.path === around, project, record };
  });
  const standing = new Set(checkouts.map(({ branch }) => branch));
  const others = records
    .filter(({ branch_name }) => !standing.has(branch_name))
    .map(
      (record): WorktreeView => ({
        path: null,
        branch: record.branch_name,
        main: false,
        locked: false,
        missing: false,
        scope: record.scope,
        here: false,
        project: undefined,
        record,
      }),
    );
  return ok([...checkouts, ...others]);
}

/** The checkout of the call itself: .sow may be another one's. */
function here({ repository, context }: Workspace, all: readonly Worktree[]): string {
  const cwd = resolve(context.cwd);
  const around = all.map(({ path }) => path).filter((path) => cwd === path || cwd.startsWith(`${path}/`));
  return around.sort((a, b) => b.length - a.length)[0] ?? repository.root;
}

/** Branches of other projects' tasks too are sow's own; every other worktree may hold a project. */
function openScopes({ store }: Workspace): (branch: string | null) => Scope {
  let known: ((branch: string) => Scope | undefined) | undefined;
  return (branch) => {
    if (branch === null || !OF_TASKS.test(branch)) return 'project';
    known ??= readQuietly(store, ({ board, project }) => {
      const name = project.value?.name ?? '';
      return (one) => named(board, name, one)?.scope;
    });
    return known(branch) ?? (branch.includes('/phase/') ? 'phase' : 'task');
  };
}

export function recordsIn({ store }: Workspace): readonly WorktreeRecord[] {
  return readQuietly(store, ({ board, project, task }) =>
    project.value ? recordsOf(board, project.value.name, (ref) => task(ref)?.history.events ?? []) : [],
  );
}

/** @param name a branch, a path as the caller sees it, or a task. */
export function findWorktree(workspace: Workspace, name: string): Result<WorktreeView> {
  const all = listAll(workspace);
  if (!all.ok) return all;
  const path = resolve(workspace.context.cwd, name);
  const found =
    all.value.find((one) => one.branch === name) ??
    all.value.find((one) => one.path === path) ??
    ofTask(workspace, all.value, name);
  if (found) return ok(found);
  const near = nearest(
    name,
    all.value.flatMap(({ branch }) => branch ?? []),
  );
  return fail({ reason: 'not-found', what: 'worktree', ref: name, near });
}

function ofTask({ store }: Workspace, all: readonly WorktreeView[], name: string): WorktreeView | undefined {
  const ref = readQuietly(store, (snapshot) => {
    const task = findTask(snapshot, name);
    return task.ok ? task.value.ref : undefined;
  });
  return ref === undefined ? undefined : all.find(({ record }) => record?.tasks.includes(ref));
}

/** Those whose tasks are of a phase. */
export function worktreesOfPhase(workspace: Workspace, phase: string): Result<readonly WorktreeView[]> {
  const all = listAll(workspace);
  return all.ok ? ok(all.value.filter(({ record }) => record?.phase === phase)) : all;
}
