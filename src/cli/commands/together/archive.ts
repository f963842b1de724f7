import { archiveTasks } from '../../../app/archive/archive.ts';
import type { ListedArchive } from '../../../app/archive/find.ts';
import { prune as pruneArchives } from '../../../app/archive/prune.ts';
import { restoreArchive } from '../../../app/archive/restore.ts';
import { listArchives, showArchive } from '../../../app/archive/show.ts';
import { openWorkspace } from '../../../app/workspace/workspace.ts';
import { counted } from '../../../base/counted.ts';
import { ok } from '../../../base/result.ts';
import { columns } from '../../../report/text.ts';
import { firstOf } from '../../page.ts';
import type { Handler } from '../../spec.ts';

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

export const list: Handler = async ({ context, flags }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const archives = listArchives(workspace.value);
  if (!archives.ok) return archives;
  const { shown, counts, told } = firstOf(archives.value, flags);
  const rows = shown.map((one) => [one.ref, one.archived_at, one.name, standing(one)]);
  return ok({
    data: { archives: shown, ...counts },
    text: rows.length > 0 ? told(columns(rows)) : 'no archives',
  });
};

function standing({ kind, open, damaged }: ListedArchive): string {
  if (damaged) return 'damaged';
  if (kind === 'task') return open ? 'in the project' : '';
  return open ? 'project, open again' : 'project';
}

export const show: Handler = async ({ context, args }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const shown = showArchive(workspace.value, args.name?.[0] ?? '', args.path?.[0]);
  if (!shown.ok) return shown;
  return ok({ data: shown.value, text: shown.value.text.trimEnd() });
};

export const restore: Handler = async ({ context, args }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const restored = await restoreArchive(workspace.value, args.name?.[0] ?? '');
  if (!restored.ok) return restored;
  const { ref, kind, files } = restored.value;
  const verb = context.dryRun ? 'would be restored' : 'restored';
  const next = kind === 'task' ? `sow show ${ref}` : 'sow status';
  return ok({ data: restored.value, text: `${ref} ${verb} (${counted(files, 'file')})  next: ${next}` });
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
