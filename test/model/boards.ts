// Boards for the tests of the graph, written short: a task is its reference and the fields that matter.

import type { Config, PhaseState, ProjectState } from '../../src/model/generated/types.ts';
import { type Board, type BoardPhase, type BoardTask, makeBoard } from '../../src/model/graph/board.ts';
import { BEFORE, type Fields, taskIn } from './facts.ts';

export interface TaskFacts extends Fields {
  readonly standing?: BoardTask['standing'];
  readonly live?: BoardTask['claim'];
  /** The file is broken. */
  readonly broken?: boolean;
}

export interface BoardFacts {
  readonly tasks?: Readonly<Record<string, TaskFacts>>;
  /** A phase that says nothing is enabled and in progress; null is one whose file is broken. */
  readonly phases?: Readonly<Record<string, Partial<PhaseState> | null>>;
  readonly project?: Partial<ProjectState>;
  readonly config?: Config;
}

/** The phases that the tasks name are there without being told. */
export function boardOf({ tasks = {}, phases = {}, project, config = {} }: BoardFacts): Board {
  const named = Object.keys(tasks).map((ref) => ref.split('/')[0] ?? '');
  const names = [...new Set([...Object.keys(phases), ...named])];
  return makeBoard(
    project && projectOf(project),
    config,
    names.map((name) => phaseOf(name, phases[name])),
    Object.entries(tasks).map(([ref, facts]) => boardTask(ref, facts)),
  );
}

export function find(board: Board, ref: string): BoardTask {
  const task = board.byRef.get(ref);
  if (!task) throw new Error(`no task ${ref}`);
  return task;
}

/** A reference of one phase for a number: `a/010` for 10. */
export function refOf(n: number, perPhase = 999): string {
  return `p${Math.floor(n / perPhase)}/${String((n % perPhase) + 1).padStart(3, '0')}`;
}

function boardTask(ref: string, facts: TaskFacts): BoardTask {
  const { standing = { kind: 'explained' }, live, broken, ...fields } = facts;
  const [phase = '', id = ''] = ref.split('/');
  const { status = 'pending', ...rest } = fields;
  const usual = { claim: undefined, priority: undefined, ...rest };
  const state = broken ? undefined : taskIn(status, { ...usual, id, phase });
  return {
    ref,
    id,
    phase,
    key: fields.key,
    state,
    brokenParent: state ? undefined : fields.parent_id,
    standing,
    claim: live ?? (fields.claim ? 'live' : 'none'),
  };
}

function phaseOf(name: string, facts: Partial<PhaseState> | null | undefined): BoardPhase {
  if (facts === null) return { name, state: undefined };
  return {
    name,
    state: {
      name,
      status: 'in_progress',
      enabled: true,
      created_at: BEFORE,
      inputs: [],
      outputs: [],
      ...facts,
    },
  };
}

function projectOf(facts: Partial<ProjectState>): ProjectState {
  return {
    name: 'demo',
    type: 'standard',
    branch: 'feat/demo',
    created_at: BEFORE,
    updated_at: BEFORE,
    statechart: { current_state: 'ImplementationPlanning', updated_at: BEFORE },
    ...facts,
  };
}
