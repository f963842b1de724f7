// `task archive`: ended tasks with everything that belongs to them, packed into one file each and taken out of the project.
import { fail, ok, type Result } from '../../base/result.ts';
import { isPerson } from '../../model/actor.ts';
import { childrenOf, parentRef } from '../../model/graph/board.ts';
import { isTerminal } from '../../model/status.ts';
import { isTrusted } from '../../model/transition/standing.ts';
import { archiveName } from '../../store/archive/archives.ts';
import { ARCHIVE, taskFolder } from '../../store/layout.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import { costsLeft } from '../cost/entries.ts';
import { batchesLeft } from '../graph/batch-events.ts';
import { change } from '../workspace/change.ts';
import type { Change } from '../workspace/decision.ts';
import { findSoundTask } from '../workspace/find-task.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { ageMs } from './age.ts';
import { newPacked, type Packed } from './packed.ts';
import { prune } from './prune.ts';
import { textsBelow } from './texts.ts';

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

export async function archiveTasks(workspace: Workspace, request: ArchiveRequest): Promise<Result<Archived>> {
  const packed = newPacked(workspace);
  const done = await change(workspace, { command: 'task archive' }, (current) => {
    packed.discard();
    const { snapshot, actor, now } = current;
    if (!isPerson(actor))
      return fail({ reason: 'refused', message: `${actor} may not archive`, hint: 'a person does that' });
    const refs = chosen(snapshot, request, now);
    return refs.ok ? archiveAll(packed, current, refs.value, request) : refs;
  });
  if (!done.ok) {
    packed.failed(done.failure);
    return done;
  }
  const pruned = workspace.context.dryRun ? ok([]) : prune(workspace);
  return pruned.ok ? ok({ archived: done.value, pruned: pruned.value }) : pruned;
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

function archiveAll(
  packed: Packed,
  { snapshot, draft, now }: Change,
  refs: readonly string[],
  { folder }: ArchiveRequest,
): Result<Archived['archived']> {
  const format = (folder ?? snapshot.settings.archive?.format === 'folder') ? 'folder' : 'tar.gz';
  const archived: { ref: string; archive: string }[] = [];
  for (const ref of refs) {
    const texts = textsBelow(snapshot, taskFolder(ref));
    if (!texts.ok) return texts;
    const archive = archiveName(ref, now, format);
    const written =
      format === 'folder' ? ok(undefined) : packed.write(archive, ref.replace('/', '-'), texts.value);
    if (!written.ok) return written;
    for (const [path, text] of texts.value) {
      if (format === 'folder') draft.setText(`${ARCHIVE}/${archive}/${path}`, null, text);
      draft.setText(`${taskFolder(ref)}/${path}`, text, null);
    }
    const { status, key, name = '' } = snapshot.task(ref)?.state ?? {};
    draft.log(ref, {
      type: 'archived',
      status,
      ...(key !== undefined && { key }),
      name,
      archive,
      ...costsLeft(snapshot, ref),
      ...batchesLeft(snapshot, ref),
    });
    archived.push({ ref, archive });
  }
  return ok(archived);
}
