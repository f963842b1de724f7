import { openWorkspace } from '../../app/workspace/workspace.ts';
import {
  addForBranch,
  findWorktree,
  listAll,
  pruneAll,
  removeOne,
  shownFrom,
  type WorktreeView,
} from '../../app/worktree/worktrees.ts';
import { ok } from '../../base/result.ts';
import { columns } from '../../report/text.ts';
import type { Handler } from '../spec.ts';

export const add: Handler = async ({ context, args, flags }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const request = { branch: args.branch?.[0] ?? '', base: flags.string('base') };
  const done = addForBranch(workspace.value, request);
  if (!done.ok) return done;
  const { path, branch, base, branchMade, changed } = done.value;
  const note = !changed ? 'is there already' : context.dryRun ? 'would be added' : 'added';
  const shown = shownFrom(workspace.value, path);
  const from = base === undefined || base === 'HEAD' ? '' : `, from ${base}`;
  return ok({
    data: { worktree: { path, branch, base: base ?? null, branch_made: branchMade, changed } },
    text: `worktree ${shown} on ${branch} ${note}${from}  next: cd ${shown}, then sow project new <name>`,
  });
};

export const list: Handler = async ({ context }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const all = listAll(workspace.value);
  if (!all.ok) return all;
  const rows = all.value.map((one) => [
    `${one.here ? '* ' : '  '}${shownFrom(workspace.value, one.path)}`,
    one.branch ?? '(detached)',
    one.scope,
    standing(one),
  ]);
  return ok({
    data: { worktrees: all.value.map(json), total: all.value.length, truncated: false },
    text: columns(rows),
  });
};

export const show: Handler = async ({ context, args }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const found = findWorktree(workspace.value, args.worktree?.[0] ?? '');
  if (!found.ok) return found;
  const { path, branch, scope } = found.value;
  const rows = [
    ['path', path],
    ['branch', branch ?? '(detached)'],
    ['scope', scope],
    ['project', standing(found.value)],
  ];
  return ok({ data: { worktree: json(found.value) }, text: columns(rows) });
};

/** Only the path, for `cd "$(sow worktree path feat/login)"`. */
export const path: Handler = async ({ context, args }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const found = findWorktree(workspace.value, args.worktree?.[0] ?? '');
  return found.ok ? ok({ data: { path: found.value.path }, text: found.value.path }) : found;
};

export const remove: Handler = async ({ context, args }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const removed = removeOne(workspace.value, args.worktree?.[0] ?? '');
  if (!removed.ok) return removed;
  const note = context.dryRun ? 'would be removed' : 'removed';
  return ok({
    data: { worktree: json(removed.value) },
    text: `worktree ${shownFrom(workspace.value, removed.value.path)} ${note}; the branch ${removed.value.branch ?? ''} stays`,
  });
};

export const prune: Handler = async ({ context }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const pruned = pruneAll(workspace.value);
  if (!pruned.ok) return pruned;
  const note = context.dryRun ? 'would be forgotten' : 'forgotten';
  const lines = pruned.value.map(({ path: one }) => `${shownFrom(workspace.value, one)} ${note}`);
  return ok({
    data: { worktrees: pruned.value, total: pruned.value.length, truncated: false },
    text: lines.length > 0 ? lines.join('\n') : 'nothing to forget',
  });
};

function json({ path: at, branch, scope, here, locked, missing, project }: WorktreeView): object {
  return { path: at, branch, scope, here, locked, missing, project: project ?? null };
}

/** `login: ReviewActive, 2/3` */
function standing({ missing, locked, project }: WorktreeView): string {
  if (missing) return 'its folder is gone  next: sow worktree prune';
  const told = project
    ? `${project.name ?? 'invalid'}: ${project.state ?? '-'}, ${project.tasks.completed}/${project.tasks.total}`
    : '-';
  return locked ? `${told} (locked)` : told;
}
