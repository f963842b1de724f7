import { openWorkspace, type Workspace } from '../../../app/workspace/workspace.ts';
import { addForBranch } from '../../../app/worktree/add-branch.ts';
import { findWorktree, listAll, type WorktreeView } from '../../../app/worktree/list.ts';
import { createWorktree } from '../../../app/worktree/records.ts';
import { recoverWorktrees } from '../../../app/worktree/recover.ts';
import { pruneAll, removeOne, shownFrom } from '../../../app/worktree/remove.ts';
import { resolveWorktree } from '../../../app/worktree/trunk/resolve.ts';
import { syncWorktrees } from '../../../app/worktree/trunk/sync.ts';
import { fail, ok, type Result } from '../../../base/result.ts';
import { columns } from '../../../report/text.ts';
import { firstOf } from '../../page.ts';
import type { Handler, Output } from '../../spec.ts';

export const add: Handler = async ({ context, args, flags }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const base = flags.string('base');
  const name = args.branch?.[0] ?? '';
  if (base === undefined && /^([a-z0-9_-]+\/)?\d{1,3}$/.test(name)) return addForTask(workspace.value, name);
  const done = await addForBranch(workspace.value, { branch: name, base });
  if (!done.ok) return done;
  const { path: at, branch, base: from, branchMade, changed } = done.value;
  const note = !changed ? 'is there already' : context.dryRun ? 'would be added' : 'added';
  const shown = shownFrom(workspace.value, at);
  const told = from === undefined || from === 'HEAD' ? '' : `, from ${from}`;
  return ok({
    data: {
      worktree: {
        worktree_path: at,
        branch_name: branch,
        base: from ?? null,
        branch_made: branchMade,
        changed,
      },
    },
    text: `worktree ${shown} on ${branch} ${note}${told}  next: cd ${shown}, then ${context.dryRun || context.io.stat(`${at}/.sow/config.yaml`) ? '' : 'sow init and '}sow project new <name>`,
  });
};

async function addForTask(workspace: Workspace, ref: string): Promise<Result<Output>> {
  const made = await createWorktree(workspace, ref);
  if (!made.ok) return made;
  const { path: at, branch } = made.value;
  const shown = at === null ? (branch ?? '') : shownFrom(workspace, at);
  return ok({ data: { worktree: json(made.value) }, text: `worktree ${shown} on ${branch} for ${ref}` });
}

export const list: Handler = async ({ context, flags }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const all = listAll(workspace.value);
  if (!all.ok) return all;
  const wanted = flags.strings('status').flatMap((word) => word.split(','));
  const isWanted = (one: WorktreeView): boolean => wanted.length === 0 || wanted.includes(statusOf(one));
  const { shown, counts, told } = firstOf(all.value.filter(isWanted), flags);
  const rows = shown.map((one) => [
    `${one.here ? '* ' : '  '}${one.path === null ? '-' : shownFrom(workspace.value, one.path)}`,
    one.branch ?? '(detached)',
    one.scope,
    standing(one),
  ]);
  return ok({
    data: { worktrees: shown.map(json), ...counts },
    text: rows.length > 0 ? told(columns(rows)) : `no worktree is ${wanted.join(' or ')}`,
  });
};

export const show: Handler = async ({ context, args }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const found = findWorktree(workspace.value, args.worktree?.[0] ?? '');
  if (!found.ok) return found;
  const { path: at, branch, scope, record } = found.value;
  const rows = [
    ['path', at ?? '-'],
    ['branch', branch ?? '(detached)'],
    ['scope', scope],
    ...(record
      ? [
          ['status', record.status],
          ['phase', record.phase],
          ['tasks', record.tasks.join(', ')],
          ['completed', `${record.completed_tasks}/${record.total_tasks}`],
          ['base', record.base],
          ['created', record.created_at ?? '-'],
          ['merged', record.merged_at ?? '-'],
          ['merge commit', record.merge_commit ?? '-'],
        ]
      : [['project', standing(found.value)]]),
  ];
  return ok({ data: { worktree: json(found.value) }, text: columns(rows) });
};

/** Only the path, for `cd "$(sow worktree path feat/login)"`. */
export const path: Handler = async ({ context, args }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const name = args.worktree?.[0] ?? '';
  const found = findWorktree(workspace.value, name);
  if (!found.ok) return found;
  const { path: at } = found.value;
  if (at === null)
    return fail({ reason: 'not-found', what: 'checkout', ref: `of ${name}`, hint: 'the next run makes it' });
  return ok({ data: { path: at }, text: at });
};

export const remove: Handler = async ({ context, args, flags }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const removed = await removeOne(workspace.value, {
    name: args.worktree?.[0] ?? '',
    force: flags.is('force'),
  });
  if (!removed.ok) return removed;
  const { worktree, branchRemoved } = removed.value;
  const note = context.dryRun ? 'would be removed' : 'removed';
  const shown = worktree.path === null ? (worktree.branch ?? '') : shownFrom(workspace.value, worktree.path);
  const branch = branchRemoved
    ? `with its branch ${worktree.branch}, which is merged`
    : `the branch ${worktree.branch ?? ''} stays`;
  return ok({
    data: { worktree: json(worktree), branch_removed: branchRemoved },
    text: `worktree ${shown} ${note}${branchRemoved ? ' ' : '; '}${branch}`,
  });
};

export const prune: Handler = async ({ context }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const pruned = await pruneAll(workspace.value);
  if (!pruned.ok) return pruned;
  const would = context.dryRun ? 'would be ' : '';
  const lines = pruned.value.map(
    ({ path: one, why }) =>
      `${shownFrom(workspace.value, one)} ${would}${why === 'missing' ? 'forgotten' : 'removed: its work is merged'}`,
  );
  return ok({
    data: { worktrees: pruned.value, total: pruned.value.length, truncated: false },
    text: lines.length > 0 ? lines.join('\n') : 'nothing to forget',
  });
};

export const resolve: Handler = async ({ context, args, flags }) => {
  const ways = (['ours', 'theirs', 'agent'] as const).filter((way) => flags.is(way));
  if (ways.length > 1)
    return fail({ reason: 'usage', message: `--${ways[0]} and --${ways[1]} exclude each other` });
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const done = await resolveWorktree(workspace.value, { ref: args.task?.[0] ?? '', how: ways[0] });
  if (!done.ok) return done;
  const { ref, short, status, directory, open } = done.value;
  const next = open.length > 0 ? `edit them, then sow worktree resolve ${short}` : NEXT[status]?.(short);
  const what =
    open.length > 0 ? `${short} is open in ${directory}: ${open.join(', ')}` : `${short} ${status}`;
  return ok({
    data: { ref, status, worktree_path: directory, open },
    text: next === undefined ? what : `${what}  next: ${next}`,
  });
};

const NEXT: Readonly<Record<string, (short: string) => string>> = {
  needs_review: (short) => `sow approve ${short} | sow reject ${short} -m …`,
  in_progress: () => 'sow run',
};

export const sync: Handler = async ({ context, args }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const synced = await syncWorktrees(workspace.value, args.tasks ?? []);
  if (!synced.ok) return synced;
  const lines = synced.value.map(({ branch, before, after }) =>
    before === after
      ? `${branch} has it all`
      : `${branch} ${before?.slice(0, 12) ?? 'began'} → ${after.slice(0, 12)}`,
  );
  return ok({
    data: { branches: synced.value, total: synced.value.length, truncated: false },
    text: lines.join('\n'),
  });
};

export const recover: Handler = async ({ context }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const mended = await recoverWorktrees(workspace.value);
  if (!mended.ok) return mended;
  const lines = mended.value.map(({ branch, done }) => `${branch}: ${done}`);
  return ok({
    data: { mended: mended.value, total: mended.value.length, truncated: false },
    text: lines.length > 0 ? lines.join('\n') : 'git and the state agree',
  });
};

/** A checkout of a project is active as long as it is there. */
function statusOf({ record }: Pick<WorktreeView, 'record'>): string {
  return record?.status ?? 'active';
}

function json({ path: at, branch, scope, here, locked, missing, project, record }: WorktreeView): object {
  return {
    scope,
    phase: record?.phase ?? null,
    branch_name: branch,
    worktree_path: at,
    base: record?.base ?? null,
    status: statusOf({ record }),
    created_at: record?.created_at ?? null,
    merged_at: record?.merged_at ?? null,
    merge_commit: record?.merge_commit ?? null,
    completed_tasks: record?.completed_tasks ?? project?.tasks.completed ?? 0,
    total_tasks: record?.total_tasks ?? project?.tasks.total ?? 0,
    refs: record?.tasks ?? [],
    here,
    locked,
    missing,
    project: project ?? null,
  };
}

/** `login: ReviewActive, 2/3`, `merged, 1/1` */
function standing({ missing, locked, project, record }: WorktreeView): string {
  if (missing) return 'its folder is gone  next: sow worktree prune';
  const told = record
    ? `${record.status}, ${record.completed_tasks}/${record.total_tasks}`
    : project
      ? `${project.name ?? 'invalid'}: ${project.state ?? '-'}, ${project.tasks.completed}/${project.tasks.total}`
      : '-';
  return locked ? `${told} (locked)` : told;
}
