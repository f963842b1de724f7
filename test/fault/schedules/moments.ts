// What a reader may see: the state as it stood at one moment, in which an unfinished entry counts as not there.

import {
  PENDING,
  PROJECT,
  PROJECT_LOG,
  taskDescription,
  taskLog,
  taskState,
} from '../../../src/store/layout.ts';
import type { Snapshot } from '../../../src/store/state/snapshot.ts';
import type { Store } from '../../../src/store/store.ts';
import { type Entry, readEntry } from '../../../src/store/transaction/entry.ts';
import { readQuietly } from '../../../src/store/transaction/quiet.ts';
import { type FolderNode, memoryIo } from '../../rig/memory-disk.ts';
import { PHASE } from '../bench.ts';
import { SOW } from '../world.ts';

/** By path: the text, or of a log the ids of its events. What is absent has no key. */
export type Sight = ReadonlyMap<string, string>;

export function isSight(value: unknown): value is Sight {
  return value instanceof Map;
}

const TASKS = `project/phases/${PHASE}/tasks`;

/** What sow's own reader sees. */
export function look(store: Store): Sight {
  return readQuietly(store, sightOf);
}

function sightOf(snapshot: Snapshot): Sight {
  const sight = new Map<string, string>();
  const see = (path: string): void => {
    const text = snapshot.text(path);
    if (text !== null) sight.set(path, text);
  };
  see(PROJECT);
  sight.set(PROJECT_LOG, idsOf(snapshot.projectHistory.events));
  for (const ref of snapshot.taskRefs) {
    see(taskState(ref));
    see(taskDescription(ref));
    const history = snapshot.task(ref)?.history;
    if (history) sight.set(taskLog(ref), idsOf(history.events));
  }
  return sight;
}

/** What stands on the disk now, in the same terms. */
export function sightNow(disk: FolderNode): Sight {
  const io = memoryIo(disk);
  const pending = readEntry(io, `${SOW}/${PENDING}`);
  const entry = pending === null || pending === 'unreadable' ? undefined : pending;
  const text = (path: string): string | null => textBefore(io.read(`${SOW}/${path}`), path, entry);
  const hidden = new Set((entry?.lines ?? []).flatMap(({ line }) => idIn(line) ?? []));
  const sight = new Map<string, string>();
  const see = (path: string): void => {
    const found = text(path);
    if (found !== null) sight.set(path, found);
  };
  const seeLog = (path: string): void => {
    sight.set(path, idsIn(text(path) ?? '', hidden));
  };
  see(PROJECT);
  seeLog(PROJECT_LOG);
  const inEntry = (entry?.files ?? []).flatMap(({ path }) => TASK_OF.exec(path)?.[1] ?? []);
  for (const id of new Set([...(io.list(`${SOW}/${TASKS}`) ?? []), ...inEntry])) {
    const ref = `${PHASE}/${id}`;
    if (text(taskState(ref)) === null) continue;
    see(taskState(ref));
    see(taskDescription(ref));
    seeLog(taskLog(ref));
  }
  return sight;
}

const TASK_OF = new RegExp(`^${TASKS}/([^/]+)/`);

function textBefore(bytes: Uint8Array | null, path: string, entry: Entry | undefined): string | null {
  const text = bytes === null ? null : Buffer.from(bytes).toString('utf8');
  const file = entry?.files.find((one) => one.path === path);
  return file && file.after === text ? file.before : text;
}

/** Only whole lines count. */
function idsIn(log: string, hidden: ReadonlySet<string>): string {
  const ids = log.split('\n').flatMap((line) => idIn(line) ?? []);
  return idsOf([...new Set(ids)].filter((id) => !hidden.has(id)).map((id) => ({ id })));
}

const known = new Map<string, string | undefined>();

export function idIn(line: string): string | undefined {
  if (!known.has(line)) known.set(line, parseId(line));
  return known.get(line);
}

function parseId(line: string): string | undefined {
  try {
    const { id } = JSON.parse(line) as { id?: unknown };
    return typeof id === 'string' ? id : undefined;
  } catch {
    return undefined;
  }
}

function idsOf(events: readonly { readonly id: string }[]): string {
  return events
    .map(({ id }) => id)
    .sort()
    .join();
}

export interface Instant {
  readonly sight: Sight;
  /** Whether sow's own step has made it. */
  readonly bySow: boolean;
}

/**
 * Whether a sight is of one instant. Only for what hands have changed while it was taken, another of these instants may
 * have been seen: sow promises nothing of several files that are not changed by sow.
 */
export function isOfOne(sight: Sight, instants: readonly Instant[]): boolean {
  const byHand = new Set<string>();
  for (const [index, { sight: now, bySow }] of instants.entries()) {
    const before = instants[index - 1]?.sight;
    if (before && !bySow) for (const path of differing(before, now)) byHand.add(path);
  }
  const everSeen = (path: string): boolean =>
    instants.some((instant) => instant.sight.get(path) === sight.get(path));
  return instants.some(({ sight: now }) =>
    differing(now, sight).every((path) => byHand.has(path) && everSeen(path)),
  );
}

export function differing(a: Sight, b: Sight): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path));
}
