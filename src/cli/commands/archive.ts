import { archiveTasks } from '../../app/archive/archive.ts';
import { prune as pruneArchives } from '../../app/archive/prune.ts';
import { listArchives, restoreTask } from '../../app/archive/restore.ts';
import { openWorkspace } from '../../app/workspace/workspace.ts';
import { ok } from '../../base/result.ts';
import { columns } from '../../report/text.ts';
import type { Handler } from '../spec.ts';

export const archive: Handler = async ({ context, args, flags }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const done = await archiveTasks(workspace.value, {
    refs: args.tasks ?? [],
    completed: flags.is('completed'),
    olderThan: flags.string('older-than'),
    ...(flags.is('folder') && { folder: true }),
  });
  if (!done.ok) return done;
  const { archived, pruned } = done.value;
  const verb = context.dryRun ? 'would be archived in' : 'archived in';
  const lines = [
    ...archived.map(({ ref, archive: name }) => `${ref} ${verb} .sow/archive/${name}`),
    ...pruned.map((name) => `.sow/archive/${name} was older than archive.keep_days and is gone`),
  ];
  return ok({
    data: { archived, pruned, total: archived.length, truncated: false },
    text: lines.join('\n') || 'nothing to archive',
  });
};

export const list: Handler = async ({ context }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const archives = listArchives(workspace.value);
  if (!archives.ok) return archives;
  const { value } = archives;
  const rows = value.map(({ ref, archived_at, name, open }) => [
    ref,
    archived_at,
    name,
    open ? 'in the project' : '',
  ]);
  return ok({
    data: { archives: value, total: value.length, truncated: false },
    text: rows.length > 0 ? columns(rows) : 'no archives',
  });
};

export const restore: Handler = async ({ context, args }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const restored = await restoreTask(workspace.value, args.name?.[0] ?? '');
  if (!restored.ok) return restored;
  const { ref, files } = restored.value;
  const verb = context.dryRun ? 'would be restored' : 'restored';
  return ok({ data: restored.value, text: `${ref} ${verb} (${files} files)  next: sow show ${ref}` });
};

export const prune: Handler = async ({ context, flags }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const pruned = pruneArchives(workspace.value, flags.string('older-than'));
  if (!pruned.ok) return pruned;
  const verb = context.dryRun ? 'would be removed' : 'removed';
  return ok({
    data: { pruned: pruned.value, total: pruned.value.length, truncated: false },
    text: pruned.value.map((name) => `.sow/archive/${name} ${verb}`).join('\n') || 'nothing is old enough',
  });
};
