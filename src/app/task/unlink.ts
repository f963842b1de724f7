// The edges of tasks and phases that lead to tasks which go away.
import { ok, type Result } from '../../base/result.ts';
import type { Dependency } from '../../model/generated/types.ts';
import { edgesOf, resolve } from '../../model/graph/board.ts';
import { phaseState } from '../../store/layout.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import type { Change } from '../workspace/decision.ts';
import { isSound } from '../workspace/find-task.ts';
import { adopt, writeFields } from './apply-move.ts';

export interface EdgesInto {
  /** Who has them: a task's reference, or a phase's name. */
  readonly name: string;
  /** The references they lead to. */
  readonly on: readonly string[];
  /** What is left of its depends_on. */
  readonly left: readonly Dependency[];
}

/** @param going references of the tasks that go; their own edges go with them. */
export function edgesInto(
  { board, phases }: Pick<Snapshot, 'board' | 'phases'>,
  going: readonly string[],
): EdgesInto[] {
  const gone = new Set(going);
  const into = (
    name: string,
    dependsOn: readonly Dependency[] | undefined,
    phase: string | undefined,
  ): EdgesInto[] => {
    const targets = edgesOf(dependsOn).map((edge) =>
      edge.to === 'task' ? resolve(board, edge.ref, phase).map(({ ref }) => ref) : [],
    );
    const cut = targets.map((refs) => refs.length > 0 && refs.every((ref) => gone.has(ref)));
    const on = targets.flatMap((refs, index) => (cut[index] ? refs : []));
    if (on.length === 0) return [];
    return [{ name, on, left: (dependsOn ?? []).filter((_, index) => !cut[index]) }];
  };
  return [
    ...board.tasks
      .filter(({ ref }) => !gone.has(ref))
      .flatMap(({ ref, state, phase }) => into(ref, state?.depends_on, phase)),
    ...phases.flatMap(({ name, state }) => into(name, state?.depends_on, undefined)),
  ];
}

export function unlink(current: Change, { name, on, left }: EdgesInto): Result<void> {
  const fields = { depends_on: left.length > 0 ? left : undefined };
  const written = name.includes('/') ? writeTask(current, name, fields) : writePhase(current, name, fields);
  if (!written.ok) return written;
  for (const ref of on) current.draft.log(name, { type: 'dependency_removed', on: ref });
  return ok(undefined);
}

type Left = Readonly<Record<'depends_on', readonly Dependency[] | undefined>>;

function writeTask(current: Change, ref: string, fields: Left): Result<unknown> {
  const task = current.snapshot.task(ref);
  if (!task || !isSound(task)) throw new Error(`${ref} has edges and no state`);
  const adopted = adopt(current, task);
  if (!adopted.ok) return adopted;
  return writeFields(current, task, { ...adopted.value.fields, ...fields, updated_at: current.now });
}

function writePhase({ snapshot, draft }: Change, name: string, { depends_on }: Left): Result<unknown> {
  const text = snapshot.text(phaseState(name)) ?? '';
  return draft.editState('phase', phaseState(name), text, [{ path: ['depends_on'], value: depends_on }]);
}
