// The board of a snapshot, laid out as far as somebody looks: one task is found by its reference, its id or its key without the
// others, and all are read only for who asks for all.
import type { Config, ProjectState } from '../../model/generated/types.ts';
import {
  type Board,
  type BoardPhase,
  type BoardTask,
  type Lookup,
  makeBoard,
} from '../../model/graph/board.ts';

export interface BoardSource {
  readonly project: { readonly value: ProjectState | undefined };
  readonly settings: Config;
  readonly phases: readonly BoardPhase[];
  readonly taskRefs: readonly string[];
  /** Of tasks that stand in the project. */
  withId(id: string): readonly string[];
  withKey(key: string): readonly string[];
  mayHaveChildren(ref: string): boolean;
  task(ref: string): BoardTask | undefined;
}

/** @param inPhase the references of a phase's tasks; @param archived tasks that stand in the project no more */
export function openBoard(
  source: BoardSource,
  inPhase: (phase: string) => readonly string[],
  archived: () => readonly BoardTask[],
): Board {
  let all: Board | undefined;
  const whole = (): Board => {
    const tasks = (): BoardTask[] => source.taskRefs.flatMap((ref) => source.task(ref) ?? []);
    all ??= makeBoard(source.project.value, source.settings, source.phases, tasks(), archived());
    return all;
  };
  const stands = (ref: string): boolean => source.withId(ref.slice(ref.indexOf('/') + 1)).includes(ref);
  const gone = (): BoardTask[] => archived().filter(({ ref }) => !stands(ref));
  const standing = (refs: readonly string[]): BoardTask[] => refs.flatMap((ref) => source.task(ref) ?? []);
  return {
    get project() {
      return source.project.value;
    },
    get config() {
      return source.settings;
    },
    get phases() {
      return source.phases;
    },
    get tasks() {
      return whole().tasks;
    },
    get archived() {
      return archived();
    },
    byRef: lookup((ref) => {
      if (all) return all.byRef.get(ref);
      return stands(ref) ? source.task(ref) : archived().find((task) => task.ref === ref);
    }),
    byKey: lookup((key) => {
      if (all) return all.byKey.get(key);
      return standing(source.withKey(key))[0] ?? gone().find((task) => task.key === key);
    }),
    byId: lookup((id) => {
      if (all) return all.byId.get(id);
      return some([...standing(inOrder(source, id)), ...gone().filter((task) => task.id === id)]);
    }),
    byPhase: lookup((phase) => {
      if (all) return all.byPhase.get(phase);
      return some([...standing(inPhase(phase)), ...gone().filter((task) => task.phase === phase)]);
    }),
    byParent: lookup((ref) => (all || source.mayHaveChildren(ref) ? whole().byParent.get(ref) : undefined)),
  };
}

/** By the phases, as everywhere; they are read only where it makes a difference. */
function inOrder({ withId, phases }: BoardSource, id: string): readonly string[] {
  const refs = withId(id);
  return refs.length < 2 ? refs : phases.flatMap(({ name }) => refs.filter((ref) => ref === `${name}/${id}`));
}

function lookup<T>(get: (name: string) => T | undefined): Lookup<T> {
  return { get, has: (name) => get(name) !== undefined };
}

/** As a map answers: undefined where there is none. */
function some<T>(all: readonly T[]): readonly T[] | undefined {
  return all.length > 0 ? all : undefined;
}
