import { type Checkpoint, findCheckpoint, listCheckpoints } from '../../../app/checkpoint/checkpoint.ts';
import { createCheckpoint } from '../../../app/checkpoint/create.ts';
import { diffCheckpoint } from '../../../app/checkpoint/diff.ts';
import { pruneCheckpoints } from '../../../app/checkpoint/prune.ts';
import { restoreCheckpoint } from '../../../app/checkpoint/restore.ts';
import { openWorkspace } from '../../../app/workspace/workspace.ts';
import { counted } from '../../../base/counted.ts';
import { ok } from '../../../base/result.ts';
import { columns, sizeText, timeText } from '../../../report/text.ts';
import { firstOf } from '../../page.ts';
import { checkpointJson } from '../../shape.ts';
import type { Handler } from '../../spec.ts';

export const create: Handler = async ({ context, flags }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const made = await createCheckpoint(workspace.value, { label: flags.string('label') });
  if (!made.ok) return made;
  const { seq, facts } = made.value;
  const verb = context.dryRun ? 'would be made' : 'made';
  return ok({
    data: { checkpoint: checkpointJson(made.value) },
    text: `checkpoint ${seq} ${verb} (${counted(facts?.files ?? 0, 'file')}, ${sizeText(facts?.size ?? 0)})  next: sow checkpoint restore ${seq}`,
  });
};

export const list: Handler = async ({ context, flags }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const all = listCheckpoints(workspace.value);
  if (!all.ok) return all;
  const now = context.clock();
  const several = new Set(all.value.map(({ project }) => project)).size > 1;
  const { shown, counts, told } = firstOf(all.value, flags);
  const rows = shown.map((one) => row(one, now, several));
  return ok({
    data: { checkpoints: shown.map(checkpointJson), ...counts },
    text:
      rows.length > 0
        ? told(columns([['seq', 'age', 'cause', 'label', 'size', 'done/pending'], ...rows]))
        : 'no checkpoints  next: sow checkpoint create',
  });
};

function row({ id, seq, facts }: Checkpoint, now: number, several: boolean): string[] {
  const name = several ? id : String(seq);
  if (!facts) return [name, '-', 'damaged', '', '-', '-'];
  const { at, cause, label = '', size, done, pending } = facts;
  return [name, timeText(now - Date.parse(at)), cause, label, sizeText(size), `${done}/${pending}`];
}

export const show: Handler = async ({ context, args }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const found = findCheckpoint(workspace.value, args.checkpoint?.[0]);
  if (!found.ok) return found;
  const { id, commit, facts } = found.value;
  const rows = facts
    ? [
        ['made', `${facts.at} by ${facts.actor}`],
        ['cause', facts.cause],
        ...(facts.label ? [['label', facts.label]] : []),
        ['tasks', `${facts.done} done, ${facts.pending} pending`],
        ['files', `${facts.files} (${sizeText(facts.size)})`],
        ['branch', facts.branch],
        ['code', facts.code ?? 'none'],
      ]
    : [['damaged', 'what it was of cannot be read']];
  return ok({
    data: { checkpoint: checkpointJson(found.value) },
    text: columns([['checkpoint', id], ...rows, ['commit', commit]]),
  });
};

export const diff: Handler = async ({ context, args }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const shown = diffCheckpoint(workspace.value, args.checkpoint?.[0]);
  if (!shown.ok) return shown;
  const { checkpoint, files, text } = shown.value;
  return ok({
    data: { checkpoint: checkpointJson(checkpoint), files, total: files.length, truncated: false, text },
    text: files.length > 0 ? text.trimEnd() : `nothing differs from checkpoint ${checkpoint.seq}`,
  });
};

export const restore: Handler = async ({ context, args, flags }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const done = await restoreCheckpoint(workspace.value, {
    id: args.checkpoint?.[0],
    code: flags.is('code'),
    stop: flags.is('stop'),
  });
  if (!done.ok) return done;
  const { checkpoint, before, written, removed, tasks, left, code } = done.value;
  const verb = context.dryRun ? 'would be restored' : 'restored';
  const undoing =
    before && !context.dryRun ? `  next: sow checkpoint restore ${before.seq} takes it back` : '';
  const also = code === undefined ? '' : `, the code of ${code.slice(0, 7)}`;
  return ok({
    data: {
      checkpoint: checkpointJson(checkpoint),
      before: before ? checkpointJson(before) : null,
      written,
      removed,
      tasks_changed: tasks,
      left,
      code: code ?? null,
    },
    text: `checkpoint ${checkpoint.seq} ${verb}: ${counted(tasks.length, 'task')}, ${counted(written, 'file')} written, ${removed} removed${also}${undoing}`,
    notes: left.map((path) => `.sow/${path} is not text: left as it is`).join('\n'),
  });
};

export const prune: Handler = async ({ context, args, flags }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const all = flags.string('all');
  const pruned = pruneCheckpoints(workspace.value, { ids: args.checkpoints ?? [], all });
  if (!pruned.ok) return pruned;
  const verb = context.dryRun ? 'would be removed' : 'removed';
  return ok({
    data: { pruned: pruned.value.map(({ id }) => id), total: pruned.value.length, truncated: false },
    text: pruned.value.map(({ id }) => `checkpoint ${id} ${verb}`).join('\n') || 'nothing to remove',
  });
};
