// The files of a project put back as they were, in a transaction. A log that stands is never cut: it gets a line that says where
// the task stands now. One that is gone comes back whole.
import { fail, ok, type Result } from '../../base/result.ts';
import { readDocument } from '../../document/read.ts';
import { readObjects } from '../../git/content/blobs.ts';
import type { TaskState } from '../../model/generated/types.ts';
import { readHistory } from '../../model/transition/history.ts';
import { PROJECT, subjectOf, taskLog, taskState } from '../../store/layout.ts';
import { eventsIn } from '../../store/state/log.ts';
import { shownPath } from '../../store/state/state-file.ts';
import { costsLeft } from '../cost/entries.ts';
import type { Change } from '../workspace/decision.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Checkpoint } from './checkpoint.ts';
import type { Mark } from './marks.ts';

export interface PutBack {
  readonly written: number;
  readonly removed: number;
  readonly tasks: readonly string[];
  readonly left: readonly string[];
}

/** @param target the hashes of the checkpoint's files @param standing those of the files that stand now */
export function putBack(
  { repository }: Workspace,
  current: Change,
  checkpoint: Checkpoint,
  standing: ReadonlyMap<string, Mark>,
  target: ReadonlyMap<string, string>,
): Result<PutBack> {
  const { written, removed } = differing(standing, target);
  const hashes = written.map((path) => target.get(path) ?? '');
  const contents = readObjects(repository.root, hashes, 'blob');
  const left: string[] = [];
  const files: TextChange[] = [];
  for (const [index, path] of [...written, ...removed].entries()) {
    const content = index < written.length ? contents[index] : null;
    if (content === undefined) return damaged(checkpoint);
    const before = textOf(current.snapshot.bytes(path));
    const after = textOf(content);
    if (before === undefined || after === undefined) left.push(path);
    else files.push({ path, before, after });
  }
  const tasks = writeBack(current, files, { claims: 'drop', facts: { checkpoint: checkpoint.seq } });
  if (!tasks.ok) return tasks;
  const went = files.filter(({ after }) => after === null).length;
  if (files.length > 0)
    current.draft.log('project', {
      type: 'checkpoint_restored',
      seq: checkpoint.seq,
      written: files.length - went,
      removed: went,
    });
  return ok({ written: files.length - went, removed: went, tasks: tasks.value, left });
}

export function damaged({ id, seq }: Pick<Checkpoint, 'id' | 'seq'>): Result<never> {
  return fail({
    reason: 'refused',
    message: `the checkpoint ${id} is damaged`,
    hint: seq > 1 ? 'an earlier one: sow checkpoint list' : 'git fsck says what is missing',
  });
}

/** A log is written only where none stands. */
export function differing(
  standing: ReadonlyMap<string, Pick<Mark, 'hash'>>,
  target: ReadonlyMap<string, string>,
): { readonly written: readonly string[]; readonly removed: readonly string[] } {
  const written = [...target].filter(([path, hash]) => {
    const now = standing.get(path);
    return isLog(path) ? now === undefined : now?.hash !== hash;
  });
  const removed = [...standing.keys()].filter((path) => !target.has(path) && !isLog(path));
  return { written: written.map(([path]) => path), removed };
}

function isLog(path: string): boolean {
  return path.endsWith('/log.jsonl');
}

export interface TextChange {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface Way {
  /** Who held a task at another time does not hold it now; what was just changed is as it was. */
  readonly claims: 'drop' | 'keep';
  /** Of the events that tell of it. */
  readonly facts: Readonly<Record<string, unknown>>;
}

/** The references of the tasks whose state changed. */
export function writeBack(
  current: Change,
  files: readonly TextChange[],
  way: Way,
): Result<readonly string[]> {
  const { draft } = current;
  for (const { path, before, after } of files) draft.setText(path, before, after);
  // Where the project goes too, no log is left that could tell.
  const isGoing = files.some(({ path, after }) => path === PROJECT && after === null);
  const tasks: string[] = [];
  for (const { path, after } of files) {
    const ref = subjectOf(path);
    if (!ref.includes('/') || path !== taskState(ref)) continue;
    tasks.push(ref);
    if (isGoing) continue;
    const told = after === null ? tellRemoved(current, ref, way) : tellStatus(current, ref, after, way);
    if (!told.ok) return told;
  }
  return ok(tasks);
}

function tellRemoved({ snapshot, draft }: Change, ref: string, { facts }: Way): Result<void> {
  const name = snapshot.task(ref)?.state?.name ?? '';
  draft.log(ref, { type: 'removed', name, ...costsLeft(snapshot, ref), ...facts });
  return ok(undefined);
}

/** What was broken comes back as broken, and says nothing. */
function tellStatus(
  { snapshot, draft }: Change,
  ref: string,
  text: string,
  { claims, facts }: Way,
): Result<void> {
  const { value: state } = readDocument<TaskState>('task', shownPath(taskState(ref)), text);
  if (!state) return ok(undefined);
  if (state.claim && claims === 'drop') {
    const freed = draft.editState('task', taskState(ref), text, [{ path: ['claim'], value: undefined }]);
    if (!freed.ok) return freed;
  }
  const log = draft.files.get(taskLog(ref))?.after ?? snapshot.text(taskLog(ref)) ?? '';
  const { heads } = readHistory(eventsIn(log));
  const { status: to, iteration } = state;
  const isTold = heads.length === 1 && heads[0]?.to === to && heads[0].iteration === iteration;
  if (!isTold) draft.log(ref, { type: 'restored', to, iteration, prev: heads.map(({ id }) => id), ...facts });
  return ok(undefined);
}

/** undefined where it is no text: a transaction keeps only texts. */
function textOf(bytes: Uint8Array | null): string | null | undefined {
  if (bytes === null) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
