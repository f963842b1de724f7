// Which tasks an orchestration may start at all, as its flags say: some tasks, a phase, what leads to a target, one round.
import { fail, ok, type Result } from '../../../base/result.ts';
import { nearest } from '../../../base/suggest.ts';
import type { Board, BoardTask } from '../../../model/graph/board.ts';
import { readiness } from '../../../model/graph/readiness.ts';
import { neededFor, withDescendants } from '../../../model/run/scope.ts';
import type { Snapshot } from '../../../store/state/snapshot.ts';
import { readQuietly } from '../../../store/transaction/quiet.ts';
import { findTask } from '../../workspace/find-task.ts';
import type { Workspace } from '../../workspace/workspace.ts';

export interface ScopeRequest {
  /** Only these tasks, and what is below them. */
  readonly tasks?: readonly string[] | undefined;
  /** Only tasks of this phase. */
  readonly phase?: string | undefined;
  /** A task or a phase: only what it needs to be done, and itself. */
  readonly until?: string | undefined;
  /** What may start at the beginning, each once. */
  readonly once?: boolean | undefined;
}

export interface Scope {
  /** Whether a task that may start is to be started. */
  admits(board: Board, task: BoardTask): boolean;
  /** Told of each that was. */
  started(ref: string): void;
}

/** The names are looked up once, and must be of something that is there. */
export function openScope(workspace: Workspace, request: ScopeRequest): Result<Scope> {
  return readQuietly(workspace.store, (snapshot) => {
    const tasks = refsOf(snapshot, request.tasks ?? []);
    if (!tasks.ok) return tasks;
    const phase = request.phase === undefined ? ok(undefined) : phaseNamed(snapshot, request.phase);
    if (!phase.ok) return phase;
    const until = request.until === undefined ? ok(undefined) : targetNamed(snapshot, request.until);
    if (!until.ok) return until;
    return ok(
      scopeOf({
        tasks: tasks.value.length > 0 ? tasks.value : undefined,
        phase: phase.value,
        until: until.value,
        once: request.once === true,
      }),
    );
  });
}

interface Wanted {
  readonly tasks: readonly string[] | undefined;
  readonly phase: string | undefined;
  readonly until: ((board: Board) => readonly string[]) | undefined;
  readonly once: boolean;
}

function scopeOf({ tasks, phase, until, once }: Wanted): Scope {
  const started = new Set<string>();
  let first: ReadonlySet<string> | undefined;
  const sets = perBoard((board) => [
    ...(tasks ? [withDescendants(board, tasks)] : []),
    ...(until ? [neededFor(board, until(board))] : []),
  ]);
  return {
    admits(board, task) {
      if (phase !== undefined && task.phase !== phase) return false;
      if (once) first ??= new Set(board.tasks.filter(isOpen(board)).map(({ ref }) => ref));
      if (first && (!first.has(task.ref) || started.has(task.ref))) return false;
      return sets(board).every((set) => set.has(task.ref));
    },
    started: (ref) => void started.add(ref),
  };
}

function isOpen(board: Board): (task: BoardTask) => boolean {
  return (task) => readiness(board, task).kind !== 'not';
}

/** A board is asked for many tasks, and changes from look to look. */
function perBoard<T>(make: (board: Board) => T): (board: Board) => T {
  let last: { readonly board: Board; readonly value: T } | undefined;
  return (board) => {
    if (last?.board !== board) last = { board, value: make(board) };
    return last.value;
  };
}

function refsOf(snapshot: Snapshot, names: readonly string[]): Result<string[]> {
  const refs: string[] = [];
  for (const name of names) {
    const task = findTask(snapshot, name);
    if (!task.ok) return task;
    refs.push(task.value.ref);
  }
  return ok(refs);
}

function phaseNamed({ phases }: Snapshot, name: string): Result<string> {
  const names = phases.map((phase) => phase.name);
  if (names.includes(name)) return ok(name);
  const near = nearest(name, names);
  return fail({ reason: 'not-found', what: 'phase', ref: name, near: near.length > 0 ? near : names });
}

function targetNamed(snapshot: Snapshot, name: string): Result<(board: Board) => readonly string[]> {
  if (snapshot.phases.some((phase) => phase.name === name))
    return ok((board) => (board.byPhase.get(name) ?? []).map(({ ref }) => ref));
  const task = findTask(snapshot, name);
  return task.ok ? ok(() => [task.value.ref]) : task;
}
