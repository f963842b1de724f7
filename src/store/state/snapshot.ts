// The whole state at one moment, read lazily and each file once. It knows nothing of locks: transact holds one, quiet
// reads make sure that no transaction was placed in between.

import type { Config, PhaseState, ProjectState, TaskState } from '../../model/generated/types.ts';
import { type Board, type BoardTask, makeBoard } from '../../model/graph/board.ts';
import { inPhaseOrder } from '../../model/project-types.ts';
import { isTaskId } from '../../model/task-id.ts';
import { EMPTY_HISTORY, type History, readHistory } from '../../model/transition/history.ts';
import { judge, type Standing } from '../../model/transition/standing.ts';
import { absolute } from '../disk/files.ts';
import { hasCode } from '../disk/io-failure.ts';
import * as layout from '../layout.ts';
import type { Store } from '../store.ts';
import { eventsIn, newestProgress } from './log.ts';
import { isRunAlive, readRun } from './run-record.ts';
import { situationOf } from './situation.ts';
import { type ReadText, readPlain, readState, type StateFile } from './state-file.ts';
import { lookAtTasks, parentName, type TaskRefs } from './task-refs.ts';

export interface TaskFile extends BoardTask {
  readonly file: StateFile<TaskState>;
  readonly history: History;
}

export interface PhaseFile {
  readonly name: string;
  readonly file: StateFile<PhaseState>;
  readonly state: PhaseState | undefined;
}

export interface Snapshot {
  readonly project: StateFile<ProjectState>;
  readonly config: StateFile<Config>;
  /** Repository over user settings. */
  readonly settings: Config;
  readonly phases: readonly PhaseFile[];
  /** `<phase>/<NNN>` of every folder that holds a state file, in order of phase, then id. */
  readonly taskRefs: readonly string[];
  /** What tasks name as their parent, told at a glance; null where that was not enough. */
  readonly parentNames: ReadonlySet<string | null>;
  task(ref: string): TaskFile | undefined;
  /** The id where it is unique in the project, else `<phase>/<NNN>`: how a task is named to people. */
  short(ref: string): string;
  readonly board: Board;
  /** Events of the project, its phases and of tasks that were removed. */
  readonly projectHistory: History;
  /** A file's text; null when absent. */
  text(path: string): string | null;
  /** Names in a folder under .sow. */
  list(path: string): readonly string[];
  isLink(path: string): boolean;
}

/** Where a snapshot's bytes and names come from; a quiet read lays an unfinished entry over them. */
export interface Source {
  readonly read: ReadText;
  list(path: string): readonly string[];
  /** Ids of events that do not count yet. */
  readonly hidden: ReadonlySet<string>;
  /** A task that another snapshot has read, and that is no other in this one. */
  known?(ref: string): TaskFile | undefined;
}

export function plainSource(store: Store): Source {
  const list = (path: string): readonly string[] => store.io.list(absolute(store, path)) ?? [];
  return { read: readPlain(store), list, hidden: new Set() };
}

export function openSnapshot(store: Store, source: Source = plainSource(store)): Snapshot {
  const tasks = new Map<string, TaskFile>();
  const { read, list } = source;
  const snapshot: Snapshot = {
    get project() {
      return once('project', () => readState<ProjectState>(read, 'project', layout.PROJECT));
    },
    get config() {
      return once('config', () => readState<Config>(read, 'config', layout.CONFIG));
    },
    get settings() {
      return once('settings', () => mergeConfig(store.userConfig, snapshot.config.value));
    },
    get phases() {
      return once('phases', () => readPhases(store, source, snapshot.project.value?.type));
    },
    get taskRefs() {
      return tasksFound().refs;
    },
    get parentNames() {
      return tasksFound().parentNames;
    },
    get board() {
      return once('board', () =>
        makeBoard(
          snapshot.project.value,
          snapshot.settings,
          snapshot.phases,
          snapshot.taskRefs.flatMap((ref) => snapshot.task(ref) ?? []),
        ),
      );
    },
    get projectHistory() {
      return once('history', () => readEvents(source, layout.PROJECT_LOG));
    },
    task(ref) {
      const known = tasks.get(ref);
      if (known) return known;
      const task = openTask(store, snapshot, source, ref);
      if (task) tasks.set(ref, task);
      return task;
    },
    short(ref) {
      const id = ref.split('/')[1] ?? ref;
      return (once('ids', () => countIds(snapshot.taskRefs)).get(id) ?? 0) > 1 ? ref : id;
    },
    text: (path) => decodeLenient(readFile(read, path)),
    list,
    isLink: (path) => store.io.stat(absolute(store, path))?.kind === 'link',
  };
  function tasksFound(): TaskRefs {
    const below = ({ name }: PhaseFile): string[] =>
      list(`${layout.phaseFolder(name)}/tasks`)
        .filter(isTaskId)
        .map((id) => `${name}/${id}`);
    return once('refs', () =>
      lookAtTasks(
        read,
        snapshot.phases.flatMap(below).map((ref) => [ref, layout.taskState(ref)]),
      ),
    );
  }
  const kept = new Map<string, unknown>();
  function once<T>(key: string, make: () => T): T {
    if (!kept.has(key)) kept.set(key, make());
    return kept.get(key) as T;
  }
  return snapshot;
}

function openTask(store: Store, snapshot: Snapshot, source: Source, ref: string): TaskFile | undefined {
  const { read } = source;
  const known = source.known?.(ref);
  const file = known?.file ?? readState<TaskState>(read, 'task', layout.taskState(ref));
  if (!file.exists) return undefined;
  const [phase = '', id = ''] = ref.split('/');
  let history: History | undefined;
  let standing: Standing | undefined;
  const task: TaskFile = {
    ref,
    id,
    phase,
    key: file.value?.key,
    file,
    state: file.value,
    brokenParent: file.value ? undefined : (parentName(file.text) ?? undefined),
    get history() {
      history ??= known?.history ?? readEvents(source, layout.taskLog(ref));
      return history;
    },
    get standing() {
      if (standing) return standing;
      // A cycle of hand-edited tasks that depend on each other ends here: the one asked first counts as told.
      standing = { kind: 'explained' };
      if (file.value) standing = judge(file.value, task.history, situationOf(snapshot, task));
      return standing;
    },
    claim: known?.claim ?? claimOf(store, file.value),
  };
  return task;
}

function readEvents({ read, hidden }: Source, path: string): History {
  const text = decodeLenient(readFile(read, path));
  if (text === null) return EMPTY_HISTORY;
  const history = readHistory(eventsIn(text).filter((event) => !hidden.has(event.id)));
  const reported = newestProgress(text);
  return reported ? { ...history, reported } : history;
}

/** A held claim lives until it is given up; a run's lives as long as its orchestration; another host's is not ours to judge. */
function claimOf(store: Store, state: TaskState | undefined): BoardTask['claim'] {
  const claim = state?.claim;
  // Whatever the status says: a hand that changed it under a live claim is judged as the claim's holder.
  if (!claim) return 'none';
  if (claim.run === undefined || claim.host !== store.host) return 'live';
  return isRunAlive(readRun(store, claim.run), store.host) ? 'live' : 'dead';
}

/** Files that stand among the phases, as editors and file managers leave them, are none. */
function readPhases({ io, dir }: Store, { read, list }: Source, type: string | undefined): PhaseFile[] {
  const isFile = (name: string): boolean =>
    io.stat(absolute({ io, dir }, layout.phaseFolder(name)))?.kind === 'file';
  const files = list(layout.PHASES)
    .filter((name) => !isFile(name))
    .map((name): PhaseFile => {
      const file = readState<PhaseState>(read, 'phase', layout.phaseState(name));
      return { name, file, state: file.value };
    });
  return inPhaseOrder(files, type);
}

function countIds(refs: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const ref of refs) {
    const id = ref.split('/')[1] ?? ref;
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** A folder is no file, and a link is none of ours: `validate` tells of it. */
function readFile(read: ReadText, path: string): Uint8Array | null {
  try {
    return read(path);
  } catch (error) {
    if (hasCode(error, 'EISDIR', 'ELOOP')) return null;
    throw error;
  }
}

function decodeLenient(bytes: Uint8Array | null): string | null {
  return bytes === null ? null : new TextDecoder('utf-8').decode(bytes);
}

/** Section by section: the second wins key by key. */
export function mergeConfig(base: Config, over: Config | undefined): Config {
  const merged: Record<string, unknown> = { ...base };
  for (const [section, value] of Object.entries(over ?? {})) {
    const below = merged[section];
    merged[section] = isSection(value) && isSection(below) ? { ...below, ...value } : value;
  }
  return merged as Config;
}

function isSection(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
