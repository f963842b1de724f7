// The whole state at one moment, read lazily and each file once. It knows nothing of locks: transact holds one, quiet
// reads make sure that no transaction was placed in between.

import { basename } from 'node:path';
import type { RootName } from '../../document/generated/shapes.ts';
import type { Config, PhaseState, ProjectState, ProjectType, Refs } from '../../model/generated/types.ts';
import type { Board } from '../../model/graph/board.ts';
import { inPhaseOrder, projectType } from '../../model/project-type/types.ts';
import { isTaskId } from '../../model/task-id.ts';
import type { History } from '../../model/transition/history.ts';
import { archivedIn } from '../archive/archived.ts';
import { absolute } from '../disk/files.ts';
import type { Frame } from '../index/frame.ts';
import * as layout from '../layout.ts';
import type { Store } from '../store.ts';
import { KnownFile } from './known-file.ts';
import { openBoard } from './open-board.ts';
import { openTask, readEvents } from './open-task.ts';
import { plainSource, type Source, type TaskFile } from './source.ts';
import { readState, type StateFile } from './state-file.ts';
import { lookAtTasks, type TaskRefs } from './task-refs.ts';
import { decodeLenient, readFile } from './text.ts';

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
  /** The project's type; undefined where there is none of that name, or its file is broken. */
  readonly type: ProjectType | undefined;
  /** The file of one of the repository's own types. */
  typeFile(name: string): StateFile<ProjectType>;
  /** One of the two lists of outside references. */
  outsideRefs(path: typeof layout.REFS_INDEX | typeof layout.REFS_LOCAL): StateFile<Refs>;
  /** `<phase>/<NNN>` of every folder that holds a state file, in order of phase, then id. */
  readonly taskRefs: readonly string[];
  /** `<phase>/<NNN>` of the tasks that have this id, found without looking at any other. */
  withId(id: string): readonly string[];
  /** Of the tasks that have this key: several where hands have given it twice. */
  withKey(key: string): readonly string[];
  /** False where no task names it as its parent. */
  mayHaveChildren(ref: string): boolean;
  /** What tasks name as their parent, told at a glance; null where that was not enough. */
  readonly parentNames: ReadonlySet<string | null>;
  task(ref: string): TaskFile | undefined;
  /** The id where it is unique in the project, else `<phase>/<NNN>`: how a task is named to people. */
  short(ref: string): string;
  readonly board: Board;
  /** Events of the project, its phases and of tasks that were removed. */
  readonly projectHistory: History;
  /** What a file holds; null when absent. */
  bytes(path: string): Uint8Array | null;
  /** A file's text; null when absent. */
  text(path: string): string | null;
  /** Names in a folder under .sow. */
  list(path: string): readonly string[];
  isLink(path: string): boolean;
  /** Where it takes the files round the tasks from. */
  readonly framed: Frame | undefined;
}

export function openSnapshot(store: Store, source: Source = plainSource(store)): Snapshot {
  const tasks = new Map<string, TaskFile>();
  const { read, list } = source;
  const indexed = once1((ref: string) => source.indexed?.(ref));
  const snapshot: Snapshot = {
    get project() {
      return once('project', () => stateAt<ProjectState>(source, 'project', layout.PROJECT));
    },
    get config() {
      return once('config', () => stateAt<Config>(source, 'config', layout.CONFIG));
    },
    get settings() {
      return once('settings', () => mergeConfig(store.userConfig, snapshot.config.value));
    },
    get phases() {
      return once('phases', () => readPhases(store, source, snapshot.type));
    },
    get type() {
      const name = snapshot.project.value?.type;
      return name === undefined ? undefined : (projectType(name) ?? snapshot.typeFile(name).value);
    },
    typeFile: (name) =>
      once(`type ${name}`, () => readState<ProjectType>(read, 'project-type', layout.typeFile(name))),
    outsideRefs: (path) => once(path, () => readState<Refs>(read, 'refs', path)),
    get taskRefs() {
      return tasksFound().refs;
    },
    get parentNames() {
      return tasksFound().parentNames;
    },
    get board() {
      return once('board', () =>
        openBoard(
          snapshot,
          (phase) => below(phase).filter(stands),
          () => once('archived', () => archivedIn(decodeLenient(readFile(read, layout.PROJECT_LOG)))),
        ),
      );
    },
    get projectHistory() {
      return once('history', () => readEvents(source, layout.PROJECT_LOG));
    },
    task(ref) {
      const known = tasks.get(ref);
      if (known) return known;
      const entry = indexed(ref);
      const task = openTask(store, snapshot, source, ref, entry);
      if (!task) return undefined;
      tasks.set(ref, task);
      if (!entry) source.opened?.(task);
      return task;
    },
    withId(id) {
      // Who has looked at all tasks knows; for the others a look into each phase is less.
      if (kept.has('refs')) return once('by id', () => byId(tasksFound().refs)).get(id) ?? [];
      return once(`id ${id}`, () =>
        list(layout.PHASES)
          .map((phase) => `${phase}/${id}`)
          .filter(stands),
      );
    },
    withKey(key) {
      const { refs, keys } = tasksFound();
      const has = (ref: string): boolean => {
        const told = keys.get(ref);
        return told === null ? snapshot.task(ref)?.key === key : told === key;
      };
      return refs.filter(has);
    },
    mayHaveChildren(ref) {
      const { parentNames } = tasksFound();
      if (parentNames.size === 0) return false;
      const task = snapshot.task(ref);
      if (parentNames.has(null) || parentNames.has(ref) || !task?.state) return true;
      const { key, external_id } = task.state;
      return [task.id, key, external_id].some((name) => name !== undefined && parentNames.has(name));
    },
    short(ref) {
      const id = ref.split('/')[1] ?? ref;
      return snapshot.withId(id).length > 1 ? ref : id;
    },
    bytes: (path) => readFile(read, path),
    text: (path) => decodeLenient(readFile(read, path)),
    list,
    isLink: (path) => store.io.stat(absolute(store, path))?.kind === 'link',
    framed: source.framed,
  };
  const below = (phase: string): string[] =>
    list(`${layout.phaseFolder(phase)}/tasks`)
      .filter(isTaskId)
      .map((id) => `${phase}/${id}`);
  const stands = (ref: string): boolean => {
    const path = layout.taskState(ref);
    return source.isThere?.(path) ?? list(layout.taskFolder(ref)).includes(basename(path));
  };
  function tasksFound(): TaskRefs {
    return once('refs', () =>
      lookAtTasks(
        read,
        (ref) => source.glanced?.(ref) ?? indexed(ref)?.state,
        snapshot.phases.flatMap(({ name }) => below(name)).map((ref) => [ref, layout.taskState(ref)]),
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

/** Asked once for each. */
function once1<T>(ask: (ref: string) => T): (ref: string) => T {
  const answers = new Map<string, T>();
  return (ref) => {
    if (!answers.has(ref)) answers.set(ref, ask(ref));
    return answers.get(ref) as T;
  };
}

/** A file round the tasks, taken from the frame where it is as it was. */
function stateAt<T>({ read, framed }: Source, schema: RootName, path: string): StateFile<T> {
  const readFile = (): StateFile<T> => readState<T>(read, schema, path);
  const known = framed?.find(path);
  if (known !== undefined) return new KnownFile(path, known as T, readFile);
  const file = readFile();
  if (file.value !== undefined && file.diagnostics.length === 0) framed?.learn(path, file.value);
  return file;
}

/** Files that stand among the phases, as editors and file managers leave them, are none. */
function readPhases({ io, dir }: Store, source: Source, type: ProjectType | undefined): PhaseFile[] {
  const isFile = (name: string): boolean =>
    io.stat(absolute({ io, dir }, layout.phaseFolder(name)))?.kind === 'file';
  const files = source
    .list(layout.PHASES)
    .filter((name) => !isFile(name))
    .map((name): PhaseFile => {
      const file = stateAt<PhaseState>(source, 'phase', layout.phaseState(name));
      return { name, file, state: file.value };
    });
  return inPhaseOrder(files, type);
}

function byId(refs: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const ref of refs) {
    const id = ref.slice(ref.indexOf('/') + 1);
    const group = groups.get(id);
    if (group) group.push(ref);
    else groups.set(id, [ref]);
  }
  return groups;
}

/** Section by section, also where sections stand in sections: the second wins key by key. */
export function mergeConfig(base: Config, over: Config | undefined): Config {
  return merged({ ...base }, { ...over });
}

function merged(
  base: Readonly<Record<string, unknown>>,
  over: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const both = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const below = both[key];
    both[key] = isSection(value) && isSection(below) ? merged(below, value) : value;
  }
  return both;
}

function isSection(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
