import { addRef } from '../../../app/refs/add-ref.ts';
import { removeRefs } from '../../../app/refs/remove-refs.ts';
import { type UpdatedRef, updateRefs } from '../../../app/refs/update-refs.ts';
import { listRefs, type RefStatus, type RefView, refStatus } from '../../../app/refs/view.ts';
import { openWorkspace } from '../../../app/workspace/workspace.ts';
import { ok } from '../../../base/result.ts';
import { describeFailure, exitOf } from '../../../report/failure.ts';
import { columns, firstLine } from '../../../report/text.ts';
import type { Flags, Handler } from '../../spec.ts';

export const add: Handler = async ({ context, args, flags }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const added = await addRef(workspace.value, {
    source: args.source?.[0] ?? '',
    description: flags.string('description') ?? '',
    id: flags.string('id'),
    link: flags.string('link'),
    branch: flags.string('branch'),
    path: flags.string('path'),
    semantic: semanticOf(flags),
    tags: flags.strings('tag'),
    local: flags.is('local'),
  });
  if (!added.ok) return added;
  const { view, added: isNew } = added.value;
  const note = context.dryRun ? 'would be added' : isNew ? 'added' : 'is there already';
  return ok({
    data: { ref: json(view), changed: isNew },
    text: `${view.ref.id} ${note}${context.dryRun ? '' : `, linked as .sow/refs/${view.link}`}`,
  });
};

export const list: Handler = async ({ context, flags }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const local = flags.is('local') === flags.is('committed') ? undefined : flags.is('local');
  const listed = listRefs(workspace.value, {
    semantic: semanticOf(flags),
    tags: flags.strings('tag'),
    local,
  });
  if (!listed.ok) return listed;
  return ok({
    data: listData(listed.value.map(json)),
    text: table(listed.value.map((one) => [...row(one), firstLine(one.ref.description)])),
  });
};

export const status: Handler = async ({ context, args }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const asked = await refStatus(workspace.value, args.ids ?? []);
  if (!asked.ok) return asked;
  const refs = asked.value.map((one) => ({
    ...json(one),
    news: one.news ?? null,
    ...(one.failure && { reason: one.failure.reason, message: describeFailure(one.failure) }),
  }));
  return ok({ data: listData(refs), text: table(asked.value.map((one) => [...row(one), newsOf(one)])) });
};

export const update: Handler = async ({ context, args, flags }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const updated = await updateRefs(workspace.value, {
    ids: args.ids ?? [],
    pruneCache: flags.is('prune-cache'),
  });
  if (!updated.ok) return updated;
  const refs = updated.value.map((one) => ({
    id: one.before.ref.id,
    from: one.before.commit ?? null,
    ...(one.fetched.ok
      ? { to: one.fetched.value.commit ?? null, changed: one.fetched.value.moved }
      : {
          reason: one.fetched.failure.reason,
          message: describeFailure(one.fetched.failure),
          changed: false,
        }),
  }));
  const [failed] = updated.value.flatMap(({ fetched }) => (fetched.ok ? [] : [fetched.failure]));
  return ok({
    data: listData(refs),
    text: table(updated.value.map((one) => [one.before.ref.id, outcomeOf(one, context.dryRun)])),
    ...(failed && { exit: exitOf(failed) }),
  });
};

export const remove: Handler = async ({ context, args, flags }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const removed = await removeRefs(workspace.value, {
    ids: args.ids ?? [],
    pruneCache: flags.is('prune-cache'),
  });
  if (!removed.ok) return removed;
  const ids = removed.value.map(({ ref }) => ref.id);
  return ok({
    data: { removed: ids },
    text: ids.map((id) => `${id} ${context.dryRun ? 'would be removed' : 'removed'}`).join('\n'),
  });
};

function semanticOf(flags: Flags): 'knowledge' | 'code' | undefined {
  return (['knowledge', 'code'] as const).find((one) => one === flags.string('semantic'));
}

function listData(refs: readonly object[]): object {
  return { refs, total: refs.length, truncated: false };
}

function table(rows: readonly (readonly string[])[]): string {
  return rows.length > 0 ? columns(rows) : 'no outside references';
}

function json({ ref, local, link, standing, commit }: RefView) {
  return { ...ref, semantic: ref.semantic ?? 'knowledge', link, local, standing, commit: commit ?? null };
}

function row({ ref, link, local, standing, commit }: RefView): string[] {
  const at = commit === undefined ? '' : ` ${commit.slice(0, 12)}`;
  return [
    ref.id,
    ref.semantic ?? 'knowledge',
    local ? 'local' : 'committed',
    `.sow/refs/${link}`,
    `${standing}${at}`,
  ];
}

function newsOf({ standing, news, failure }: RefStatus): string {
  if (failure) return `cannot be asked: ${firstLine(describeFailure(failure))}`;
  const next = standing !== 'linked' || news === 'behind' ? '  next: sow refs update' : '';
  return `${news ?? ''}${next}`.trim();
}

function outcomeOf({ before, fetched }: UpdatedRef, dryRun: boolean): string {
  if (!fetched.ok) return `failed: ${firstLine(describeFailure(fetched.failure), 200)}`;
  if (dryRun) return 'would be fetched';
  const { commit, moved } = fetched.value;
  if (!moved) return commit === undefined ? 'linked' : `current ${commit.slice(0, 12)}`;
  const from =
    before.commit === undefined || before.commit === commit ? '' : `${before.commit.slice(0, 12)} → `;
  return commit === undefined ? 'linked anew' : `${from}${commit.slice(0, 12)}`;
}
