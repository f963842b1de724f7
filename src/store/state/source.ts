// Where a snapshot's bytes and names come from, and a task as it is read from there.
import type { TaskState } from '../../model/generated/types.ts';
import type { BoardTask } from '../../model/graph/board.ts';
import type { History, Reported } from '../../model/transition/history.ts';
import { absolute, isThere } from '../disk/files.ts';
import type { Frame } from '../index/frame.ts';
import type { IndexEntry } from '../index/index-file.ts';
import type { Learnt } from '../index/task-index.ts';
import type { Store } from '../store.ts';
import { type ReadText, readPlain, type StateFile } from './state-file.ts';

export interface TaskFile extends BoardTask {
  readonly file: StateFile<TaskState>;
  readonly history: History;
  /** The newest progress that its log tells of. */
  readonly reported: Reported | undefined;
  /** Somebody has asked how it came to its status. */
  readonly judged: boolean;
}

/** A quiet read lays an unfinished entry over it, a decision its draft. */
export interface Source {
  readonly read: ReadText;
  list(path: string): readonly string[];
  /** Where that costs less than to list its folder. */
  isThere?(path: string): boolean;
  /** Ids of events that do not count yet. */
  readonly hidden: ReadonlySet<string>;
  /** It is not what stands on the disk. */
  readonly laidOver?: true;
  /** The files round the tasks as they were read before. */
  readonly framed?: Frame | undefined;
  /** A task that another snapshot has read, and that is no other in this one. */
  known?(ref: string): TaskFile | undefined;
  /** A task whose file and log are as they were when the index was written. */
  indexed?(ref: string): IndexEntry | undefined;
  /** What a task said when the index was written, where its file is as it was; its log may have grown. */
  glanced?(ref: string): TaskState | undefined;
  /** Called with each task that had to be read. */
  opened?(task: TaskFile): void;
}

export function plainSource(store: Store): Source {
  const list = (path: string): readonly string[] => store.io.list(absolute(store, path)) ?? [];
  return { read: readPlain(store), list, isThere: (path) => isThere(store, path), hidden: new Set() };
}

/** What the index keeps of a task. */
export function learnt({ ref, file, standing, reported }: TaskFile): Learnt {
  const state = file.diagnostics.length === 0 ? file.value : undefined;
  return { ref, state, explained: standing.kind === 'explained', reported };
}
