// All of a change or none: lock, finish what a dead predecessor left, read, decide, commit, finish, acknowledge, unlock.
import type { Failure } from '../../base/failure.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { absolute } from '../disk/files.ts';
import { ioFailure, reading } from '../disk/io-failure.ts';
import { linkOn } from '../disk/links.ts';
import { type Frame, openFrame } from '../index/frame.ts';
import { stampOf } from '../index/stamp.ts';
import { openIndex, type TaskIndex } from '../index/task-index.ts';
import { LAST, LOCAL, subjectOf, TXN } from '../layout.ts';
import { withLock } from '../lock/lock.ts';
import { openSnapshot, type Snapshot } from '../state/snapshot.ts';
import { learnt, plainSource, type TaskFile } from '../state/source.ts';
import type { Store } from '../store.ts';
import { commitEntry } from './commit.ts';
import { type Draft, makeDraft } from './draft.ts';
import type { Entry } from './entry.ts';
import { finishEntry } from './finish.ts';
import { findObstacle, inTheWay } from './obstacle.ts';
import { finishPredecessor } from './predecessor.ts';

export interface Transaction {
  readonly command: string;
  readonly actor: string;
  /** The run the actor works in. */
  readonly run?: string | undefined;
  readonly request?: string | undefined;
  /** Takes secrets out of what callers put into words. */
  readonly mask?: (text: string) => string;
  /** Decide and write nothing. */
  readonly dryRun?: boolean;
  /** A stop does not cut short its waiting for the lock: what a run came to must be recorded. */
  readonly patient?: boolean;
}

/** Reads and decides; pure but for the draft it fills. It may be called again when an editor was faster. */
export type Decide<T> = (snapshot: Snapshot, draft: Draft) => Result<T>;

const ATTEMPTS = 5;

/** Ok means written: placed, logged and synced. */
export async function transact<T>(
  store: Store,
  transaction: Transaction,
  decide: Decide<T>,
): Promise<Result<T>> {
  const own = reading(store.dir, () => standsHere(store));
  if (!own.ok) return own;
  const locked = await withLock<Result<T>>(
    {
      io: store.io,
      folder: absolute(store, LOCAL),
      identity: store.identity,
      command: transaction.command,
      newToken: store.newId,
      clock: store.clock,
      ...(!transaction.patient && { signal: store.signal }),
      onWait: (holder) => store.report({ type: 'lock-waiting', holder }),
      onReleaseTrouble: (message: string) => store.report({ type: 'warning', message }),
    },
    () => underLock(store, transaction, decide),
  );
  return locked.ok ? locked.value : locked;
}

function standsHere(store: Store): Result<void> {
  const link = linkOn(store, TXN);
  return link === undefined ? ok(undefined) : fail(inTheWay(store, link, 'ELOOP'));
}

function underLock<T>(store: Store, transaction: Transaction, decide: Decide<T>): Result<T> {
  let changed: readonly string[] = [];
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const left = finishPredecessor(store);
    if (left) return fail(left);
    const index = openIndex(store, 'at-few');
    const read: TaskFile[] = [];
    const frame = openFrame(store);
    const snapshot = openSnapshot(store, {
      ...plainSource(store),
      framed: frame,
      glanced: index.glance,
      indexed: index.find,
      opened: (task) => read.push(task),
    });
    const draft = makeDraft({
      ...transaction,
      newId: store.newId,
      clock: store.clock,
      hasComment: () => snapshot.settings.editor?.schema_comment ?? true,
    });
    const decided = reading(store.dir, () => decideSoundly(store, snapshot, draft, decide));
    index.learn(read.filter(({ judged }) => judged).map(learnt));
    const looked = reading(store.dir, () => ok(outdated(index, frame, draft)));
    if (!looked.ok) return looked;
    changed = looked.value;
    if (changed.length > 0) continue;
    if (!decided.ok || isEmpty(draft) || transaction.dryRun) return decided;
    const outcome = write(store, transaction, draft);
    if (outcome.kind === 'failed') return fail(outcome.failure);
    if (outcome.kind === 'done') return ok(decided.value);
    changed = outcome.paths;
  }
  return fail({ reason: 'changed-underneath', paths: changed, committed: false });
}

/** Files whose text was read after the index had told their value, and that somebody changed in between. */
function outdated(index: TaskIndex, frame: Frame, { files }: Draft): string[] {
  return [...files.keys()].filter((path) => index.isOutdated(subjectOf(path)) || frame.isOutdated(path));
}

function decideSoundly<T>(store: Store, snapshot: Snapshot, draft: Draft, decide: Decide<T>): Result<T> {
  const decided = decide(snapshot, draft);
  const obstacle = decided.ok && !isEmpty(draft) ? findObstacle(store, draft) : undefined;
  return obstacle ? fail(obstacle) : decided;
}

function isEmpty({ files, lines }: Draft): boolean {
  return files.size === 0 && lines.length === 0;
}

type Written =
  | { readonly kind: 'done' }
  | { readonly kind: 'void'; readonly paths: readonly string[] }
  | { readonly kind: 'failed'; readonly failure: Failure };

function write(store: Store, transaction: Transaction, draft: Draft): Written {
  let committed = false;
  try {
    const entry = makeEntry(store, transaction, draft);
    commitEntry(store, entry, () => {
      committed = true;
    });
    const finished = finishEntry(store, entry, store.head);
    store.memory.committed = stampOf(store.io.stat(absolute(store, LAST)));
    if (finished.kind === 'void') return finished;
    if (finished.conflicts.length === 0) return { kind: 'done' };
    return {
      kind: 'failed',
      failure: { reason: 'changed-underneath', paths: finished.conflicts, committed: true },
    };
  } catch (error) {
    return { kind: 'failed', failure: ioFailure(error, store.dir, committed) };
  }
}

function makeEntry(store: Store, { command, actor, request }: Transaction, draft: Draft): Entry {
  return {
    v: 1,
    id: store.newId(),
    at: new Date(store.clock()).toISOString(),
    actor,
    command,
    branch: store.head(),
    ...(request !== undefined && { request }),
    files: [...draft.files.values()],
    lines: draft.lines,
    newLogs: [...new Set(draft.lines.map(({ path }) => path))].filter(
      (path) => store.io.stat(absolute(store, path)) === null,
    ),
  };
}
