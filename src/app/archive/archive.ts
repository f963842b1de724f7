// `task archive`: ended tasks with everything that belongs to them, packed into one file each and taken out of the project.
// The file is written and synced before the transaction that removes the task: a crash between the two leaves both.
import type { Failure } from '../../base/failure.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { isPerson } from '../../model/actor.ts';
import { childrenOf, parentRef } from '../../model/graph/board.ts';
import { isTerminal } from '../../model/status.ts';
import { isTrusted } from '../../model/transition/standing.ts';
import { archiveName, removeArchive, writeArchive } from '../../store/archive/archives.ts';
import { pack } from '../../store/archive/tar.ts';
import { hasCode, ioFailure } from '../../store/disk/io-failure.ts';
import { ARCHIVE, taskFolder } from '../../store/layout.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import { nowOf } from '../../store/store.ts';
import { filesBelow } from '../task/remove.ts';
import { read } from '../view/tasks.ts';
import { change } from '../workspace/change.ts';
import type { Change } from '../workspace/decision.ts';
import { findSoundTask } from '../workspace/find-task.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { ageMs } from './age.ts';
import { prune } from './prune.ts';

export interface ArchiveRequest {
  readonly refs?: readonly string[];
  /** All completed tasks, of a certain age where one is given. */
  readonly completed?: boolean;
  /** `30d`, `12h`: only what ended longer ago. */
  readonly olderThan?: string | undefined;
  /** A readable folder instead of a packed file. */
  readonly folder?: boolean;
}

export interface Archived {
  readonly archived: readonly { readonly ref: string; readonly archive: string }[];
  /** Archives that the retention of the settings has taken away. */
  readonly pruned: readonly string[];
}

interface Packed {
  readonly ref: string;
  readonly archive: string;
  readonly format: 'tar.gz' | 'folder';
  readonly files: ReadonlyMap<string, string>;
}

export async function archiveTasks(workspace: Workspace, request: ArchiveRequest): Promise<Result<Archived>> {
  const now = nowOf(workspace.store);
  const packed = read(workspace, (snapshot) => {
    const refs = chosen(snapshot, request, now);
    return refs.ok ? packAll(snapshot, refs.value, request, now) : refs;
  });
  if (!packed.ok) return packed;
  const caller = workspace.caller();
  if (!caller.ok) return caller;
  if (!isPerson(caller.value.actor))
    return fail({
      reason: 'refused',
      message: `${caller.value.actor} may not archive`,
      hint: 'a person does that',
    });
  const written = workspace.context.dryRun ? ok(undefined) : writeAll(workspace, packed.value);
  if (!written.ok) return written;
  const removed = await change(workspace, { command: 'task archive' }, (current) =>
    removeAll(current, packed.value),
  );
  if (!removed.ok) {
    if (!isCommitted(removed.failure)) discard(workspace, packed.value);
    return removed;
  }
  const archived = packed.value.map(({ ref, archive }) => ({ ref, archive }));
  const pruned = workspace.context.dryRun ? ok([]) : prune(workspace);
  return pruned.ok ? ok({ archived, pruned: pruned.value }) : pruned;
}

function chosen(snapshot: Snapshot, request: ArchiveRequest, now: string): Result<readonly string[]> {
  const { refs = [], completed = false, olderThan } = request;
  if (completed === refs.length > 0)
    return fail({
      reason: 'usage',
      message: 'name tasks, or --completed',
      hint: 'sow task archive --completed --older-than 30d',
    });
  const age = olderThan === undefined ? 0 : ageMs(olderThan);
  if (age === undefined)
    return fail({
      reason: 'usage',
      message: `${JSON.stringify(olderThan)} is no age`,
      hint: '30d, 12h or 90m',
    });
  const before = Date.parse(now) - age;
  const isOld = (at: string | undefined): boolean => at !== undefined && Date.parse(at) <= before;
  if (!completed) return allOf(snapshot, refs, (at) => olderThan === undefined || isOld(at));
  const done = snapshot.taskRefs.filter((ref) => {
    const task = snapshot.task(ref);
    return task?.state?.status === 'completed' && isTrusted(task.standing) && isOld(task.state.completed_at);
  });
  // Who has family that stays is left with it.
  for (let kept = done; ; ) {
    const going = kept.filter((ref) => familyLeft(snapshot, ref, kept) === undefined);
    if (going.length === kept.length) return ok(going);
    kept = going;
  }
}

function allOf(
  snapshot: Snapshot,
  references: readonly string[],
  isOld: (at: string | undefined) => boolean,
): Result<readonly string[]> {
  const tasks = [];
  for (const reference of references) {
    const task = findSoundTask(snapshot, reference);
    if (!task.ok) return task;
    tasks.push(task.value);
  }
  const refs = [...new Set(tasks.map(({ ref }) => ref))];
  for (const { ref, state, standing } of tasks) {
    const short = snapshot.short(ref);
    if (standing.kind === 'unlawful')
      return fail({ reason: 'untrusted', task: short, from: standing.from, to: state.status });
    if (!isTerminal(state.status) || !isOld(state.completed_at))
      return fail({
        reason: 'refused',
        message: isTerminal(state.status)
          ? `${short} has not ended long enough ago`
          : `${short} is ${state.status}`,
        hint: 'only what has ended is archived',
      });
    const left = familyLeft(snapshot, ref, refs);
    if (left)
      return fail({
        reason: 'refused',
        message: `${short} belongs to ${left}, which stays`,
        hint: 'archive both',
      });
  }
  return ok(refs);
}

/** A parent or child that is not archived with it. */
function familyLeft({ board }: Snapshot, ref: string, going: readonly string[]): string | undefined {
  const task = board.byRef.get(ref);
  const parent = task && parentRef(board, task);
  const family = [
    ...(parent === undefined ? [] : [parent]),
    ...childrenOf(board, ref).map((child) => child.ref),
  ];
  return family.find((one) => !going.includes(one) && board.tasks.some((other) => other.ref === one));
}

function packAll(
  snapshot: Snapshot,
  refs: readonly string[],
  { folder }: ArchiveRequest,
  now: string,
): Result<readonly Packed[]> {
  const format = (folder ?? snapshot.settings.archive?.format === 'folder') ? 'folder' : 'tar.gz';
  const packed: Packed[] = [];
  for (const ref of refs) {
    const files = textsBelow(snapshot, taskFolder(ref));
    const binary = [...files].find(([, text]) => text.includes('\ufffd'));
    if (binary)
      return fail({
        reason: 'refused',
        message: `.sow/${binary[0]} is not text`,
        hint: 'move it away first',
      });
    packed.push({ ref, archive: archiveName(ref, now, format), format, files });
  }
  return ok(packed);
}

function textsBelow(snapshot: Snapshot, folder: string): Map<string, string> {
  return new Map(
    filesBelow(snapshot, folder).flatMap((path) => {
      const text = snapshot.text(path);
      return text === null ? [] : [[path, text] as const];
    }),
  );
}

function writeAll({ store }: Workspace, packed: readonly Packed[]): Result<void> {
  try {
    for (const { ref, archive, format, files } of packed) {
      if (format === 'folder') continue;
      const named = [...files].map(([path, text]) => ({ name: within(ref, path), bytes: Buffer.from(text) }));
      writeArchive(store, archive, pack(named));
    }
    return ok(undefined);
  } catch (error) {
    return fail(ioFailure(error, ARCHIVE, false));
  }
}

/** `implementation-010/state.yaml` */
function within(ref: string, path: string): string {
  return `${ref.replace('/', '-')}${path.slice(taskFolder(ref).length)}`;
}

/** The next command takes the tasks away, and the archives are all that will be left of them. */
function isCommitted(failure: Failure): boolean {
  if (failure.reason === 'io') return failure.committed && failure.unfinished === undefined;
  return failure.reason === 'changed-underneath' && failure.committed;
}

/** What nobody has removed from the project is in no archive either. */
function discard({ store, context }: Workspace, packed: readonly Packed[]): void {
  if (context.dryRun) return;
  for (const { archive, format } of packed) {
    try {
      if (format === 'folder' || store.io.stat(`${store.dir}/${ARCHIVE}/${archive}`) === null) continue;
      removeArchive(store, { name: archive, format, ref: '', archived_at: '' });
    } catch (error) {
      if (!hasCode(error)) throw error;
      const message = `${archive} is left in .sow/archive although its task still stands: remove it`;
      store.report({ type: 'warning', message });
    }
  }
}

function removeAll({ snapshot, draft }: Change, packed: readonly Packed[]): Result<void> {
  for (const { ref, archive, format, files } of packed) {
    const standing = textsBelow(snapshot, taskFolder(ref));
    const same =
      standing.size === files.size && [...files].every(([path, text]) => standing.get(path) === text);
    if (!same)
      return fail({ reason: 'changed-underneath', paths: [`.sow/${taskFolder(ref)}`], committed: false });
    for (const [path, text] of files) {
      if (format === 'folder')
        draft.setText(`${ARCHIVE}/${archive}${path.slice(taskFolder(ref).length)}`, null, text);
      draft.setText(path, text, null);
    }
    const { status, key, name = '' } = snapshot.task(ref)?.state ?? {};
    draft.log(ref, { type: 'archived', status, ...(key !== undefined && { key }), name, archive });
  }
  return ok(undefined);
}
