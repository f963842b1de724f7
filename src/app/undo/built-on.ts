// What others rest on does not go: edges, children and tasks of phases would lead to nothing, and an edge that comes back may
// close a circle.
import type { Failure } from '../../base/failure.ts';
import { readDocument } from '../../document/read.ts';
import type { TaskState } from '../../model/generated/types.ts';
import { type BoardPhase, childrenOf, makeBoard } from '../../model/graph/board.ts';
import { phaseState, subjectOf, taskState } from '../../store/layout.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import { shownPath } from '../../store/state/state-file.ts';
import type { TextChange } from '../checkpoint/put-back.ts';
import { checkGraph, withTasks } from '../task/check-graph.ts';
import { edgesInto } from '../task/unlink.ts';

/** @param back how the files are to change */
export function builtOn(snapshot: Snapshot, back: readonly TextChange[]): Failure | undefined {
  const gone = tasksOf(back.filter(({ after }) => after === null));
  return neededBy(snapshot, gone, back) ?? inPhases(snapshot, gone, back) ?? inCircles(snapshot, gone, back);
}

function tasksOf(files: readonly TextChange[]): string[] {
  return files.map(({ path }) => subjectOf(path)).filter((ref, i) => files[i]?.path === taskState(ref));
}

function neededBy(
  { board, phases, short }: Snapshot,
  gone: readonly string[],
  back: readonly TextChange[],
): Failure | undefined {
  if (gone.length === 0) return undefined;
  const changed = new Set(back.map(({ path }) => path));
  // Whose own edges go back with it is looked at as it will be.
  const stays = (name: string): boolean =>
    !changed.has(name.includes('/') ? taskState(name) : phaseState(name));
  const edge = edgesInto({ board, phases }, gone).find(({ name }) => stays(name));
  if (edge) return refused(`${edge.name} depends on ${edge.on.map(short).join(', ')}`);
  for (const ref of gone) {
    const child = childrenOf(board, ref).find((one) => !gone.includes(one.ref) && stays(one.ref));
    if (child) return refused(`${child.ref} is a child of ${short(ref)}`);
  }
  return undefined;
}

function inPhases(
  { phases, taskRefs, short }: Snapshot,
  gone: readonly string[],
  back: readonly TextChange[],
): Failure | undefined {
  const going = phases.filter(({ name }) =>
    back.some(({ path, after }) => after === null && path === phaseState(name)),
  );
  for (const { name } of going) {
    const left = taskRefs.find((ref) => ref.startsWith(`${name}/`) && !gone.includes(ref));
    if (left !== undefined) return refused(`${short(left)} is in the phase ${name}`);
  }
  return undefined;
}

function inCircles(
  { board, task }: Snapshot,
  gone: readonly string[],
  back: readonly TextChange[],
): Failure | undefined {
  const states = new Map<string, TaskState>();
  for (const { path, after } of back) {
    const ref = subjectOf(path);
    if (after === null || path !== taskState(ref)) continue;
    const { value } = readDocument<TaskState>('task', shownPath(path), after);
    const standing = task(ref)?.state;
    if (value && !(standing && edges(value) === edges(standing))) states.set(ref, value);
  }
  if (states.size === 0) return undefined;
  const left = board.tasks.filter(({ ref }) => !gone.includes(ref));
  const phases = [...board.phases, ...phasesOf(back)];
  const standing = makeBoard(board.project, board.config, phases, left, board.archived);
  const sound = checkGraph(withTasks(standing, states), [...states.keys()]);
  return sound.ok ? undefined : sound.failure;
}

/** Those that come again: what leads to one is no edge to nowhere. */
function phasesOf(back: readonly TextChange[]): BoardPhase[] {
  return back.flatMap(({ path, before, after }) => {
    const name = subjectOf(path);
    return before === null && after !== null && path === phaseState(name) ? [{ name, state: undefined }] : [];
  });
}

function edges({ depends_on = [], parent_id }: TaskState): string {
  return JSON.stringify([depends_on, parent_id]);
}

function refused(message: string): Failure {
  return {
    reason: 'refused',
    message,
    hint: 'undo takes back only what nobody has built on: sow events, or sow checkpoint list',
  };
}
