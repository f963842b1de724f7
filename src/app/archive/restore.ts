// `archive list` and `archive restore`: what was archived, and how it comes back.
import { fail, ok, type Result } from '../../base/result.ts';
import { nearest } from '../../base/suggest.ts';
import { isPerson } from '../../model/actor.ts';
import { padId } from '../../model/task-id.ts';
import { type ArchiveName, readArchiveName } from '../../store/archive/archives.ts';
import { unpack } from '../../store/archive/tar.ts';
import { absolute } from '../../store/disk/files.ts';
import { ioFailure } from '../../store/disk/io-failure.ts';
import { ARCHIVE, taskFolder } from '../../store/layout.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import { filesBelow } from '../task/remove.ts';
import { read } from '../view/tasks.ts';
import { change } from '../workspace/change.ts';
import type { Workspace } from '../workspace/workspace.ts';

export interface ListedArchive extends ArchiveName {
  /** Whether the task stands in the project: it was restored, or archiving it was not finished. */
  readonly open: boolean;
}

export function listArchives(workspace: Workspace): Result<readonly ListedArchive[]> {
  return read(workspace, (snapshot) => ok(archivesIn(snapshot)));
}

/** @param name of the archive, or a reference of its task: then the newest */
export function restoreTask(
  workspace: Workspace,
  name: string,
): Promise<Result<{ readonly ref: string; readonly archive: string; readonly files: number }>> {
  return change(workspace, { command: 'archive restore' }, ({ snapshot, draft, actor }) => {
    const found = findArchive(snapshot, name);
    if (!found.ok) return found;
    const { ref, open } = found.value;
    if (!isPerson(actor)) return fail({ reason: 'not-permitted', task: ref, verb: 'restore', actor });
    if (open)
      return fail({ reason: 'refused', message: `${ref} stands in the project`, hint: `sow show ${ref}` });
    if (!snapshot.phases.some((phase) => phase.name === ref.split('/')[0]))
      return fail({ reason: 'not-found', what: 'phase', ref: ref.split('/')[0] ?? '' });
    const files = filesOf(workspace, snapshot, found.value);
    if (!files.ok) return files;
    for (const [path, text] of files.value) draft.setText(path, snapshot.text(path), text);
    draft.log('project', { type: 'restored', task: ref, archive: found.value.name });
    return ok({ ref, archive: found.value.name, files: files.value.size });
  });
}

function archivesIn(snapshot: Snapshot): ListedArchive[] {
  return snapshot.list(ARCHIVE).flatMap((name): ListedArchive[] => {
    const archive = readArchiveName(name);
    return archive ? [{ ...archive, open: snapshot.taskRefs.includes(archive.ref) }] : [];
  });
}

function findArchive(snapshot: Snapshot, name: string): Result<ListedArchive> {
  const all = archivesIn(snapshot);
  const exact = all.find((one) => one.name === name || one.name === `${name}.tar.gz`);
  if (exact) return ok(exact);
  const [phase, id] = name.includes('/') ? name.split('/') : [undefined, name];
  const same = all.filter(({ ref }) => {
    const [itsPhase, itsId] = ref.split('/');
    return itsId === padId(id ?? '') && (phase === undefined || phase === itsPhase);
  });
  const refs = [...new Set(same.map(({ ref }) => ref))];
  if (refs.length > 1) return fail({ reason: 'ambiguous', ref: name, candidates: refs });
  const newest = same.sort((a, b) => (a.archived_at < b.archived_at ? -1 : 1)).at(-1);
  if (newest) return ok(newest);
  return fail({
    reason: 'not-found',
    what: 'archive',
    ref: name,
    near: nearest(
      name,
      all.map((one) => one.name),
    ),
  });
}

/** By the path where each will stand. */
function filesOf(
  { store }: Workspace,
  snapshot: Snapshot,
  { name, ref, format }: ArchiveName,
): Result<ReadonlyMap<string, string>> {
  const path = `${ARCHIVE}/${name}`;
  const damaged = fail({
    reason: 'refused',
    message: `.sow/${path} is damaged`,
    hint: 'git log -- .sow/archive',
  } as const);
  if (format === 'folder') {
    const texts = filesBelow(snapshot, path).map(
      (file) => [`${taskFolder(ref)}${file.slice(path.length)}`, snapshot.text(file) ?? ''] as const,
    );
    return texts.some(([file]) => file === `${taskFolder(ref)}/state.yaml`) ? ok(new Map(texts)) : damaged;
  }
  let bytes: Uint8Array | null;
  try {
    bytes = store.io.read(absolute(store, path), 'no-links');
  } catch (error) {
    return fail(ioFailure(error, path, false));
  }
  const top = `${ref.replace('/', '-')}/`;
  const files = bytes === null ? undefined : unpack(bytes);
  if (
    !files?.every((file) => file.name.startsWith(top)) ||
    !files.some((file) => file.name === `${top}state.yaml`)
  )
    return damaged;
  return ok(
    new Map(
      files.map((file) => [
        `${taskFolder(ref)}/${file.name.slice(top.length)}`,
        Buffer.from(file.bytes).toString('utf8'),
      ]),
    ),
  );
}
